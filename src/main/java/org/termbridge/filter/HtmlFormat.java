package org.termbridge.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.Format;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * HTML and XHTML. Everything outside changed units is copied byte for byte; the document's
 * language, direction and charset follow the translation. What is for translators is decided in
 * {@link HtmlSettings}.
 */
final class HtmlFormat implements FormatFilter {

  private final HtmlSettings settings;

  HtmlFormat(FilterSettings settings) {
    this.settings = HtmlSettings.of(settings);
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    SourceText source = SourceText.of(release);
    read(
        release,
        source,
        (text, attributes) -> {
          text.ifPresent(unit -> sink.accept(unit.unit()));
          attributes.forEach(unit -> sink.accept(unit.unit()));
        });
    return List.of();
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    SourceText source = SourceText.of(release);
    try (Splice splice = new Splice(source, out, point -> "&#" + point + ";")) {
      MarkupWriter writer = new MarkupWriter(source, splice, translation);
      HtmlLanguage language = new HtmlLanguage(source, pair, writer);
      read(
          release,
          source,
          new HtmlSink() {
            @Override
            public void startTag(MarkupScanner tag) {
              language.startTag(tag);
            }

            @Override
            public void block(Optional<MarkupUnit> text, List<MarkupUnit> attributes) {
              try {
                writer.block(text, attributes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          });
      writer.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return List.of();
  }

  private void read(Release release, SourceText source, HtmlSink sink) {
    boolean xml = release.format() == Format.XHTML;
    String text = source.text();
    MarkupScanner scanner = new MarkupScanner(text, 0, text.length(), xml);
    new HtmlReader(scanner, text, xml, settings, new HtmlIds(), sink).read();
  }
}
