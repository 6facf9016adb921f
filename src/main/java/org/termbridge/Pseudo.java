package org.termbridge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.termbridge.document.Draft;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.xliff.XliffFiller;

/**
 * A translation that nobody made: accented letters in brackets, a third longer. It shows what a
 * document will look like, and what of it never reached the translators.
 */
public final class Pseudo {

  private static final String PLAIN = "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
  private static final String ACCENTED =
      "\u00e5\u00e7\u00e9\u011f\u0125\u00ee\u0135\u0137\u013c\u00f1\u00f6\u0155\u0161\u0163\u00fb\u0175\u00fd\u017e\u00c5\u00c7\u00c9\u011e\u0124\u00ce\u0134\u0136\u013b\u00d1\u00d6\u0154\u0160\u0162\u00db\u0174\u00dd\u017d";

  /** Addresses of pages and of mail: they would lead nowhere. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:[a-z][a-z0-9+.-]{1,9}+://|www\\.)[^\\s<>\"]+|mailto:\\S+"
              + "|[\\p{L}\\p{N}._%+-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.)+\\p{L}{2,}");

  private Pseudo() {}

  /**
   * Writes a copy of the XLIFF with pseudo-translated targets.
   *
   * @param force replace an existing file that differs
   */
  public static void write(Path xliff, Path target, boolean force) throws IOException {
    try (Draft draft = Draft.of(target)) {
      try (OutputStream out = draft.open()) {
        XliffFiller.fill(xliff, Pseudo::of, out);
      }
      draft.publish(force);
    }
  }

  /** The pseudo-translation of a text; codes stay where they are. */
  static Text of(Text source) {
    if (source.isBlank()) {
      return source;
    }
    Stream<Inline> middle = source.inlines().stream().map(Pseudo::of);
    String tail = " " + "\u00b7".repeat(Math.max(1, source.words().length() / 3)) + "]";
    return new Text(
        Stream.of(Stream.<Inline>of(new Words("[")), middle, Stream.<Inline>of(new Words(tail)))
            .flatMap(pieces -> pieces)
            .toList());
  }

  private static Inline of(Inline inline) {
    String words = inline.words();
    return words.isEmpty() ? inline : new Words(accented(words));
  }

  private static String accented(String words) {
    Matcher address = ADDRESS.matcher(words);
    StringBuilder result = new StringBuilder(words.length());
    int at = 0;
    while (address.find()) {
      accent(words, at, address.start(), result);
      result.append(address.group());
      at = address.end();
    }
    accent(words, at, words.length(), result);
    return result.toString();
  }

  private static void accent(String words, int begin, int end, StringBuilder result) {
    for (int i = begin; i < end; i++) {
      int place = PLAIN.indexOf(words.charAt(i));
      result.append(place < 0 ? words.charAt(i) : ACCENTED.charAt(place));
    }
  }
}
