package org.termbridge.filter.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;

/**
 * Reads and writes a {@link SplicedFormat}.
 *
 * @param format knows where the units are
 */
public record SplicedFilter(SplicedFormat format) implements FormatFilter {

  @Override
  public String id() {
    return format.id();
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    scan(release, SourceText.of(release), span -> sink.accept(span.unit()));
    return List.of();
  }

  @Override
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    Set<String> ids = ids(original);
    String text = SourceText.of(written).readable();
    guarded(written, () -> format.scanAgain(text, ids, span -> sink.accept(List.of(span.unit()))));
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    SourceText source = SourceText.of(release);
    Edits edits = new Edits(source.text());
    scan(
        release,
        source,
        span ->
            translation
                .apply(span.unit())
                .filter(target -> !target.equals(span.unit().source()))
                .ifPresent(
                    target ->
                        edits.replace(span.start(), span.end(), span.notation().apply(target))));
    return new EditedText(source, edits).write(out);
  }

  private void scan(Release release, SourceText source, Consumer<Span> sink) {
    guarded(release, () -> format.scan(source.readable(), sink));
  }

  private static void guarded(Release release, Runnable scan) {
    try {
      scan.run();
    } catch (InputException e) {
      throw e.in(release.name());
    }
  }
}
