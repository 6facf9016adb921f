package org.termbridge.filter.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;

/**
 * A copy of a text document in which stretches are replaced; every byte outside them is copied as
 * it is. Edits come in the order of their places and do not overlap. Edits that only follow from a
 * translation (the document's language) wait for the first {@link #replace}; if none comes, the
 * copy is the original.
 */
public final class Splice implements AutoCloseable {

  private final SourceText source;
  private final OutputStream out;
  private final InputStream in;
  private final DecodedBytes bytes;
  private final IntFunction<String> substitute;
  private final CharsetEncoder encoder;
  private final boolean unicode;
  private final Deque<Edit> waiting = new ArrayDeque<>();
  private boolean changed;
  private int position;

  /**
   * Begins the copy.
   *
   * @param substitute what stands for a code point that the charset does not have: a numeric
   *     reference
   */
  public Splice(SourceText source, OutputStream out, IntFunction<String> substitute)
      throws IOException {
    this.source = source;
    this.out = out;
    this.substitute = substitute;
    this.in = new BufferedInputStream(source.content().open());
    this.bytes = new DecodedBytes(in, source.charset());
    this.encoder = source.charset().newEncoder();
    this.unicode = Charsets.isUnicode(source.charset());
    out.write(in.readNBytes(source.markLength()));
  }

  /** Replaces a stretch of the source. */
  public void replace(int begin, int end, String replacement) throws IOException {
    changed = true;
    while (!waiting.isEmpty()) {
      apply(waiting.remove());
    }
    apply(new Edit(begin, end, replacement));
  }

  /** Replaces a stretch if anything else is replaced. */
  public void replaceWithOthers(int begin, int end, String replacement) throws IOException {
    Edit edit = new Edit(begin, end, replacement);
    if (changed) {
      apply(edit);
    } else {
      waiting.add(edit);
    }
  }

  /** Copies the rest. */
  @Override
  public void close() throws IOException {
    try (in) {
      bytes.finish(out);
      out.flush();
    }
  }

  private void apply(Edit edit) throws IOException {
    if (edit.begin() < position) {
      throw new IllegalStateException("edits overlap at " + edit.begin());
    }
    bytes.step(edit.begin() - position, NOWHERE, out);
    bytes.step(edit.end() - edit.begin(), NOWHERE, OutputStream.nullOutputStream());
    position = edit.end();
    out.write(encoded(edit.replacement()).getBytes(source.charset()));
  }

  /** The text with substitutes for what the charset does not have. */
  private String encoded(String text) {
    if (unicode || canEncode(text)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              String character = Character.toString(point);
              encoded.append(canEncode(character) ? character : substitute.apply(point));
            });
    return encoded.toString();
  }

  private boolean canEncode(String text) {
    return encoder.canEncode(text) && Charsets.keeps(source.charset(), text);
  }

  private record Edit(int begin, int end, String replacement) {}

  private static final Appendable NOWHERE =
      new Appendable() {
        @Override
        public Appendable append(CharSequence text) {
          return this;
        }

        @Override
        public Appendable append(CharSequence text, int begin, int end) {
          return this;
        }

        @Override
        public Appendable append(char c) {
          return this;
        }
      };
}
