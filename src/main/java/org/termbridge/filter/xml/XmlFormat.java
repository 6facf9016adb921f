package org.termbridge.filter.xml;

import java.util.List;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.html.HtmlLanguage;
import org.termbridge.filter.markup.MarkupFormat;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupWriter;
import org.termbridge.filter.scan.WellFormed;
import org.termbridge.filter.text.SourceText;

/**
 * XML of any vocabulary, by the ITS rules in the document and else by its shape. Nothing outside
 * the document is opened, and no entity is expanded: a reference to one is a code.
 */
public final class XmlFormat implements MarkupFormat {

  private final XmlSettings settings;

  public XmlFormat(FilterSettings settings) {
    this.settings = XmlSettings.of(settings);
  }

  @Override
  public String id() {
    return "xml";
  }

  @Override
  public void scan(Release release, SourceText source, MarkupSink sink) {
    String text = source.text();
    try {
      WellFormed.check(text);
      XmlOutline outline = new XmlOutline(text, settings);
      XmlRules rules = ItsRules.appliesTo(text) ? rules(text, outline) : outline;
      new XmlReader(text, rules, settings, sink).read();
    } catch (InputException e) {
      throw e.in(release.name());
    }
  }

  @Override
  public List<Problem> warnings(Release release, SourceText source) {
    String text = source.text();
    return ItsRules.appliesTo(text)
        ? ItsRules.elsewhere(text).map(file -> Problem.of("W0316", file)).stream().toList()
        : List.of();
  }

  /** Whatever the engine throws, it is the rules that it cannot make sense of. */
  private static XmlRules rules(String text, XmlOutline outline) {
    try {
      return new ItsRules(text, XmlDom.of(text), outline);
    } catch (RuntimeException e) {
      throw new InputException(
          InputException.of("E0322", String.valueOf(e.getMessage())).problem(), e);
    }
  }

  @Override
  public MarkupSink translated(SourceText source, LanguagePair pair, MarkupWriter writer) {
    return new HtmlLanguage(source, pair, writer);
  }
}
