package org.termbridge.filter.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.CodeType;
import org.termbridge.document.Text;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.Paragraph;
import org.termbridge.filter.office.PieceWriter;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.text.Edits;

/**
 * The text of a sheet's printed header or footer, where {@code &P} is the page number and {@code
 * &C} begins the middle (ISO/IEC 29500-1, 18.3.1.46).
 */
final class SheetHeader {

  private static final Pattern CODE =
      Pattern.compile("&(\"[^\"]*\"|K(?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})|\\d+|.)", Pattern.DOTALL);

  private SheetHeader() {}

  /** The words for translators, with codes for the rest. */
  static Paragraph read(String raw) {
    List<RunPiece> pieces = new ArrayList<>();
    Matcher matcher = CODE.matcher(raw);
    int from = 0;
    while (matcher.find()) {
      words(raw.substring(from, matcher.start()), pieces);
      if (matcher.group(1).equals("&")) {
        words("&", pieces);
      } else {
        pieces.add(code(matcher.group(), matcher.group(1)));
      }
      from = matcher.end();
    }
    words(raw.substring(from), pieces);
    return new Paragraph(pieces);
  }

  private static void words(String words, List<RunPiece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new RunPiece.Chars(words, Look.PLAIN));
    }
  }

  private static RunPiece code(String whole, String code) {
    CodeType type = CodeType.OTHER;
    String display = "format";
    switch (code.toUpperCase(Locale.ROOT)) {
      case "P", "N", "D", "T", "F", "A", "Z" -> {
        type = CodeType.FIELD;
        display = whole;
      }
      case "L" -> display = "left";
      case "C" -> display = "middle";
      case "R" -> display = "right";
      default -> {}
    }
    RunPiece.Hold hold = type == CodeType.FIELD ? RunPiece.Hold.WORDS : RunPiece.Hold.EDGE;
    return new RunPiece.Solo(
        type, display, whole, hold, List.of(new RunPiece.Snippet(whole, 0, 0, "")));
  }

  /** The text with a translation in place of the words. */
  static String write(Paragraph paragraph, Text translation) {
    return new Writer().write(paragraph.with(translation));
  }

  private static final class Writer extends PieceWriter {

    Writer() {
      super(new Edits(""));
    }

    @Override
    protected void words(String words, Look look, StringBuilder out) {
      boolean afterSize = !words.isEmpty() && Character.isDigit(words.charAt(0));
      if (afterSize && out.toString().matches("(?s).*&\\d+")) {
        out.append(' ');
      }
      out.append(words.replace("&", "&&"));
    }
  }
}
