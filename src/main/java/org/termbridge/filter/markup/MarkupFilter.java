package org.termbridge.filter.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;
import org.termbridge.filter.text.SourceText;
import org.termbridge.filter.text.Splice;

/**
 * Reads and writes a {@link MarkupFormat}. Every byte outside changed units is copied.
 *
 * @param format knows where the units are
 */
public record MarkupFilter(MarkupFormat format) implements FormatFilter {

  @Override
  public String id() {
    return format.id();
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    SourceText source = SourceText.of(release);
    format.scan(
        release,
        source,
        (text, attributes) -> {
          text.ifPresent(unit -> sink.accept(unit.unit()));
          attributes.forEach(unit -> sink.accept(unit.unit()));
        });
    return format.warnings(release, source);
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    SourceText source = SourceText.of(release);
    try (Splice splice = new Splice(source, out, format::substitute)) {
      MarkupWriter writer = new MarkupWriter(source, splice, translation);
      format.scan(release, source, format.translated(source, pair, writer));
      writer.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return List.of();
  }
}
