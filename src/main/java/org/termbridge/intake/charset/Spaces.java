package org.termbridge.intake.charset;

import java.util.regex.Pattern;

/** White space as office programs and mailers leave it. */
public final class Spaces {

  private static final Pattern SPACED_NO_BREAK =
      Pattern.compile("[ \\t]\\u00A0+|\\u00A0+(?=[ \\t\\n])|\\u00A0{2,}|^\\u00A0+|\\u00A0+$");

  private Spaces() {}

  /**
   * One kind of line end; a no-break space that only makes room becomes a space, one between two
   * words stays; joiners and marks without width that pad text go.
   */
  public static String normalised(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
    String plain = lines.indexOf('\u00A0') < 0 ? lines : withoutPadding(lines);
    return plain.replace("\uFEFF", "").replace("\u00AD", "").replace('\u2028', '\n');
  }

  private static String withoutPadding(String text) {
    return SPACED_NO_BREAK.matcher(text).replaceAll(" ");
  }

  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF');
  }
}
