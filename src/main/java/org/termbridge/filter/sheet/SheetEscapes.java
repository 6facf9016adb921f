package org.termbridge.filter.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.CodeType;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.RunPiece;

/**
 * Characters that XML forbids, as SpreadsheetML writes them: {@code _x000D_} (ISO/IEC 29500-1,
 * 22.9.2.19).
 */
final class SheetEscapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final String UNDERSCORE = "005F";

  private SheetEscapes() {}

  /**
   * Words as pieces: an escaped underscore is one, any other escape is a code.
   *
   * @param markup an escape as a run of its own
   */
  static void read(String raw, Look look, List<RunPiece> pieces, UnaryOperator<String> markup) {
    Matcher matcher = ESCAPE.matcher(raw);
    StringBuilder words = new StringBuilder();
    int from = 0;
    while (matcher.find(from)) {
      words.append(raw, from, matcher.start());
      if (matcher.group(1).equalsIgnoreCase(UNDERSCORE)) {
        words.append('_');
      } else {
        if (!words.isEmpty()) {
          pieces.add(new RunPiece.Chars(words.toString(), look));
          words.setLength(0);
        }
        pieces.add(
            new RunPiece.Solo(
                CodeType.OTHER,
                "control",
                matcher.group(),
                RunPiece.Hold.EDGE,
                List.of(new RunPiece.Snippet(markup.apply(matcher.group()), 0, 0, ""))));
      }
      from = matcher.end();
    }
    words.append(raw, from, raw.length());
    if (!words.isEmpty() || from == 0) {
      pieces.add(new RunPiece.Chars(words.toString(), look));
    }
  }

  /** Words that only look like an escape, written so that they stay words. */
  static String escape(String words) {
    return words.contains("_x") ? ESCAPE.matcher(words).replaceAll("_x005F$0") : words;
  }
}
