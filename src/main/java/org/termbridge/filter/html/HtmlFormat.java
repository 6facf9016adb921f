package org.termbridge.filter.html;

import java.util.List;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.markup.MarkupFormat;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupWriter;
import org.termbridge.filter.markup.Numbering;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.scan.WellFormed;
import org.termbridge.filter.text.SourceText;

/**
 * HTML and XHTML. What is for translators is decided in {@link HtmlSettings}; the document's
 * language, direction and charset follow the translation.
 */
public final class HtmlFormat implements MarkupFormat {

  private final HtmlSettings settings;

  public HtmlFormat(FilterSettings settings) {
    this(HtmlSettings.of(settings));
  }

  private HtmlFormat(HtmlSettings settings) {
    this.settings = settings;
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public void scan(Release release, SourceText source, MarkupSink sink) {
    MarkupScanner.Dialect dialect =
        release.format() == Format.XHTML ? MarkupScanner.Dialect.XHTML : MarkupScanner.Dialect.HTML;
    String text = source.text();
    if (dialect == MarkupScanner.Dialect.XHTML) {
      try {
        WellFormed.checkEntities(text);
      } catch (InputException e) {
        throw e.in(release.name());
      }
    }
    MarkupScanner scanner = new MarkupScanner(text, 0, text.length(), dialect);
    new HtmlReader(scanner, text, settings, new Numbering(), sink).read();
  }

  @Override
  public List<Problem> warnings(Release release, SourceText source) {
    HtmlFormat shown = new HtmlFormat(settings.withHidden());
    return HiddenParts.warning(
        source.text(),
        () -> HiddenParts.units(shown, release, source) - HiddenParts.units(this, release, source));
  }

  @Override
  public MarkupSink translated(SourceText source, LanguagePair pair, MarkupWriter writer) {
    return new HtmlLanguage(source, pair, writer);
  }
}
