package org.termbridge.filter;

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

/**
 * Reads and writes a {@link SplicedFormat}.
 *
 * @param format knows where the units are
 */
record SplicedFilter(SplicedFormat format) implements FormatFilter {

  @Override
  public String id() {
    return format.id();
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    scan(release, DecodedText.of(release), span -> sink.accept(span.unit()));
    return List.of();
  }

  @Override
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    Set<String> ids = ids(original);
    String text = DecodedText.of(written).text();
    guarded(written, () -> format.scanAgain(text, ids, span -> sink.accept(List.of(span.unit()))));
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    DecodedText decoded = DecodedText.of(release);
    Splice splice = new Splice(decoded.text());
    scan(
        release,
        decoded,
        span ->
            translation
                .apply(span.unit())
                .filter(target -> !target.equals(span.unit().source()))
                .ifPresent(target -> splice.replace(span, span.notation().apply(target))));
    if (splice.isUnchanged()) {
      release.content().copyTo(out);
      return List.of();
    }
    return decoded.write(splice.result(), out);
  }

  private void scan(Release release, DecodedText decoded, Consumer<Span> sink) {
    guarded(release, () -> format.scan(decoded.text(), sink));
  }

  private static void guarded(Release release, Runnable scan) {
    try {
      scan.run();
    } catch (InputException e) {
      throw e.in(release.name());
    }
  }

  /** A text under replacement, front to back. */
  private static final class Splice {

    private final String text;
    private final StringBuilder result = new StringBuilder();
    private int copied;

    Splice(String text) {
      this.text = text;
    }

    void replace(Span span, String replacement) {
      result.append(text, copied, span.start()).append(replacement);
      copied = span.end();
    }

    boolean isUnchanged() {
      return copied == 0;
    }

    String result() {
      return result.append(text, copied, text.length()).toString();
    }
  }
}
