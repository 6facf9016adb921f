package org.termbridge.filter.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.markup.MarkupFormat;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.text.SourceText;

/**
 * Markdown (CommonMark, with tables, strikethrough and front matter). The parser is the one inside
 * Okapi's Markdown filter; the filter itself loses escapes, references and hard breaks, so the
 * units are made here from the parser's places. What is for translators is decided in {@link
 * MarkdownSettings}.
 */
public final class MarkdownFormat implements MarkupFormat {

  /** Building a parser costs more than parsing a page, and a parser has no state. */
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          StrikethroughExtension.create(),
                          YamlFrontMatterExtension.create(),
                          AdmonitionExtension.create())))
          .customBlockParserFactory(new MarkdownFootnote.Start())
          .build();

  private final MarkdownSettings settings;

  public MarkdownFormat(FilterSettings settings) {
    this(MarkdownSettings.of(settings));
  }

  private MarkdownFormat(MarkdownSettings settings) {
    this.settings = settings;
  }

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public List<Problem> warnings(Release release, SourceText source) {
    MarkdownFormat shown = new MarkdownFormat(settings.withHidden());
    return HiddenParts.warning(
        source.text(),
        () -> HiddenParts.units(shown, release, source) - HiddenParts.units(this, release, source));
  }

  @Override
  public void scan(Release release, SourceText source, MarkupSink sink) {
    if (MarkdownGuard.isTooDeep(source.text())) {
      throw InputException.of("E0301", release.format(), "nested too deeply").in(release.name());
    }
    try {
      MarkdownMarks marks = MarkdownMarks.of(source.text());
      Document document = PARSER.parse(MarkdownAddresses.withoutSpaces(marks.masked()));
      new MarkdownReader(source.text(), marks, settings, sink).read(document);
    } catch (StackOverflowError e) {
      throw InputException.of("E0301", release.format(), "nested too deeply").in(release.name());
    }
  }
}
