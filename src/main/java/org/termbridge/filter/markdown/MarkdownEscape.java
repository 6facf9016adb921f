package org.termbridge.filter.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Backslashes for words that Markdown would take for markup (CommonMark 2.4), and no more than
 * needed.
 *
 * @param words on one line
 * @param notation where the words stand
 * @param before markup just before the words
 * @param after markup just after the words
 * @param lineStart whether the words begin a line
 * @param last whether the words end the text
 */
record MarkdownEscape(
    String words,
    MarkdownNotation notation,
    String before,
    String after,
    boolean lineStart,
    boolean last) {

  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");
  private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})([.)])(?=\\s|$)");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^(#{1,6}|>|[-+](?=\\s|$)|-{2,}|=+(?=\\s*$)|!{3}|[?]{3}|:{3,}|:(?=\\s)"
              + "|={3}(?=[!+]?\\s+\"))");
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?<=^|\\s)(#+)$");

  String escaped() {
    StringBuilder escaped = new StringBuilder();
    Set<Integer> marks = marks();
    for (int at = 0; at < words.length(); ) {
      int point = words.codePointAt(at);
      String reference = notation.references().get(point);
      if (reference != null) {
        escaped.append(reference);
      } else {
        escape(point, at, marks.contains(at), escaped);
      }
      at += Character.charCount(point);
    }
    return edges(escaped.toString());
  }

  /** Where the words hold what some programs take for template code, a formula and the like. */
  private Set<Integer> marks() {
    if (words.chars().noneMatch(c -> c == '$' || c == '{' || c == '%')) {
      return Set.of();
    }
    MarkdownMarks marks = MarkdownMarks.of(words);
    if (lineStart && last && marks.masked().isBlank()) {
      return Set.of(0);
    }
    Set<Integer> places = new HashSet<>(marks.codes().keySet());
    marks.codes().forEach((begin, mark) -> dollars(begin, mark.end(), places));
    return places;
  }

  /** Each of the dollars around a formula could begin one with another. */
  private void dollars(int begin, int end, Set<Integer> places) {
    for (int at = begin; at < end; at++) {
      if (words.charAt(begin) == '$' && words.charAt(at) == '$') {
        places.add(at);
      }
    }
  }

  private void escape(int point, int at, boolean isMark, StringBuilder escaped) {
    if (point == '&' && isEntity(at)) {
      escaped.append("&amp;");
      return;
    }
    boolean isPunctuation = point < 0x80 && MarkdownWords.isPunctuation((char) point);
    if (isPunctuation && (isMark || needsBackslash((char) point, at))) {
      escaped.append('\\');
    }
    escaped.appendCodePoint(point);
  }

  private boolean isEntity(int at) {
    Matcher entity = ENTITY.matcher(words).region(at, words.length());
    return entity.lookingAt();
  }

  private boolean needsBackslash(char c, int at) {
    if (notation.place() == MarkdownNotation.Place.TITLE) {
      return c == '"' || c == '\'' || c == '(' || c == ')' || (c == '\\' && isEscape(at));
    }
    return switch (c) {
      case '\\' -> isEscape(at);
      case '`', '[', ']' -> true;
      case '*' -> !isSpaced(at);
      case '_' -> !isSpaced(at) && !(isLetter(at - 1) && isLetter(at + 1));
      case '~' -> next(at) == '~' || previous(at) == '~';
      case '<' -> isTagStart(at);
      case '|' -> notation.place() == MarkdownNotation.Place.CELL;
      case '!' -> at == words.length() - 1 && after.startsWith("[");
      case '(', ':' -> at == 0 && before.endsWith("]");
      default -> false;
    };
  }

  private boolean isEscape(int at) {
    return at + 1 == words.length() || MarkdownWords.isPunctuation(words.charAt(at + 1));
  }

  private boolean isTagStart(int at) {
    char next = next(at);
    return at + 1 == words.length()
        || next == '/'
        || next == '!'
        || next == '?'
        || (next < 0x80 && Character.isLetter(next));
  }

  private boolean isSpaced(int at) {
    return at > 0 && Character.isWhitespace(previous(at)) && Character.isWhitespace(next(at));
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }

  private char next(int at) {
    return at + 1 < words.length() ? words.charAt(at + 1) : 'x';
  }

  private char previous(int at) {
    return at > 0 ? words.charAt(at - 1) : 'x';
  }

  /** What would begin another block, or end a heading. */
  private String edges(String escaped) {
    String edged = escaped;
    if (lineStart) {
      edged = NUMBER.matcher(edged).replaceFirst("$1\\\\$2");
      edged = BLOCK.matcher(edged).replaceFirst("\\\\$1");
    }
    if (last && notation.place() == MarkdownNotation.Place.HEADING) {
      edged = CLOSING_HASHES.matcher(edged).replaceFirst("\\\\$1");
    }
    return edged;
  }
}
