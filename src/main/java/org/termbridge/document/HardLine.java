package org.termbridge.document;

import java.util.regex.Pattern;

/**
 * A line of a plain text, as the question whether the next one goes on with it needs it.
 *
 * @param text without the white space around it
 * @param indent columns before the text
 * @param hasSpaceBehind whether white space stands behind the text
 */
record HardLine(String text, int indent, boolean hasSpaceBehind) {

  /** No program breaks its lines further out. */
  private static final int LONGEST = 1000;

  private static final String CLOSING = "”“’\"'»«›」』）)】]*";
  private static final String FINAL = ".!?。！？…؟।｡:：";
  private static final String PAUSE = ",;、，；،؛—–";

  /** Space that makes columns. */
  private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\s*\t\\s*|[ \u00A0]{3,})\\S");

  /** A label before a value, an address of the net, a number to call. */
  private static final Pattern FIELD =
      Pattern.compile(
          "[^\\s:：\\p{Ll}][^\\s:：]{0,15}(?:[ \u3000][^\\s:：]{1,12})?\\s?[:：]\\s*\\S.*"
              + "|\\S+@\\S+|(?:https?://|www\\.)\\S+|[Tt][eé]l\\S*\\s.*|\\(?\\+?\\d[-\\d ()/.]{6,}");

  static HardLine of(String line) {
    int start = 0;
    int indent = 0;
    while (start < line.length() && isSpace(line.charAt(start))) {
      indent += line.charAt(start) == '\t' ? 8 - indent % 8 : columns(line.charAt(start));
      start++;
    }
    int end = line.length();
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return new HardLine(line.substring(start, end), indent, end < line.length());
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Too long for a line that was broken: nothing else is asked about it. */
  boolean isEndless() {
    return text.length() > LONGEST;
  }

  /** Columns up to the end of the text. */
  int right() {
    return indent + columns(text);
  }

  /** Ends as a sentence does, or as the words before a list. */
  boolean endsSentence() {
    return endsIn(FINAL) || text.endsWith("」") || text.endsWith("』") || text.endsWith("”");
  }

  /** Ends at any mark, as verses and lists often do and broken lines seldom. */
  boolean endsAtMark() {
    return endsIn(FINAL) || endsIn(PAUSE);
  }

  private boolean endsIn(String marks) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** With a word, not with an address of the net. */
  boolean startsInLowerCase() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && !isField();
  }

  boolean isField() {
    return FIELD.matcher(text).matches();
  }

  boolean hasColumns() {
    return COLUMNS.matcher(text).find();
  }

  /** Whether it could have been broken anywhere. */
  boolean isBreakable() {
    return isEndless() || firstPiece() < text.length();
  }

  /** Columns of what would have had to fit on the line before. */
  int firstColumns() {
    return columns(text.substring(0, firstPiece()));
  }

  /** How many characters stand before the first place where the line could have been broken. */
  private int firstPiece() {
    int end = 0;
    while (end < text.length() && "“‘「『（【《〈([".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end < text.length() && isWide(text.charAt(end))) {
      end++;
    } else {
      while (end < text.length() && !isSpace(text.charAt(end)) && !isWide(text.charAt(end))) {
        end++;
        if (text.charAt(end - 1) == '-'
            && LineEndHyphens.isCut(text.substring(0, end), text.substring(end))) {
          return end;
        }
      }
    }
    while (end < text.length() && "，。、！？：；”’」』）】》〉,.!?:;)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  static int columns(CharSequence words) {
    int columns = 0;
    for (int i = 0; i < words.length(); i++) {
      columns += columns(words.charAt(i));
    }
    return columns;
  }

  private static int columns(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) || isHangul(c) ? 2 : 1;
  }

  /** Characters of the square scripts, which take two columns and no spaces; not Hangul. */
  static boolean isWide(char c) {
    return c >= 0x2E80 && c <= 0xFFEF && !isHangul(c) && !(c >= 0xFB00 && c <= 0xFEFF);
  }

  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7AF;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
