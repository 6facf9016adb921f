package org.termbridge.filter.data;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;
import org.termbridge.filter.markup.InlineMarkup;
import org.termbridge.filter.text.SourceText;
import org.termbridge.filter.text.Span;
import org.termbridge.filter.text.SplicedFormat;

/**
 * Java properties: every value is a unit, its key the place. Our own reader of the rules that
 * {@code java.util.Properties.load} states, because Okapi's shows translators the file's escapes
 * and gives back others.
 */
public final class PropertiesFormat implements SplicedFormat {

  private static final String LETTERS = "tnrf";
  private static final String CONTROLS = "\t\n\r\f";

  @Override
  public String id() {
    return "properties";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    values(text, unit -> !unit.source().isBlank(), sink);
  }

  @Override
  public void scanAgain(String text, Set<String> ids, Consumer<Span> sink) {
    values(text, unit -> ids.contains(unit.id()), sink);
  }

  private static void values(String text, Predicate<Unit> wanted, Consumer<Span> sink) {
    // Files in plain ASCII are read by programs that know nothing else.
    boolean isAscii = text.chars().allMatch(c -> c < 0x80);
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int begin = behindSpace(text, at);
      int end = lineEnd(text, begin);
      if (begin < end && !isComment(text, begin)) {
        int keyEnd = keyEnd(text, begin, end);
        int value = valueBegin(text, keyEnd, end);
        Unit unit =
            Unit.of("k" + ++count, Role.MESSAGE, InlineMarkup.parse(meant(text, value, end)))
                .withPreserveSpace(true)
                .withPlace("key " + meant(text, begin, keyEnd));
        if (wanted.test(unit)) {
          sink.accept(
              new Span(value, end, unit, target -> written(InlineMarkup.string(target), isAscii)));
        }
      }
      at = Math.max(at + 1, end);
    }
  }

  private static boolean isComment(String text, int at) {
    return text.charAt(at) == '#' || text.charAt(at) == '!';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int behindSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of a line, which may go on over several; a comment never does. */
  private static int lineEnd(String text, int from) {
    boolean isComment = from < text.length() && isComment(text, from);
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      boolean isEscape = text.charAt(at) == '\\' && !isComment && at + 1 < text.length();
      at = isEscape ? behindEscape(text, at) : at + 1;
    }
    return at;
  }

  /**
   * Behind a backslash and what it stands before: a character, or a line end and an indentation.
   */
  private static int behindEscape(String text, int backslash) {
    int at = backslash + 1;
    if (!isLineEnd(text.charAt(at))) {
      return at + 1;
    }
    boolean isWindows = text.startsWith("\r\n", at);
    return behindSpace(text, at + (isWindows ? 2 : 1));
  }

  private static int keyEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '=' || c == ':' || isSpace(c)) {
        return at;
      }
      at = c == '\\' && at + 1 < end ? behindEscape(text, at) : at + 1;
    }
    return end;
  }

  private static int valueBegin(String text, int keyEnd, int end) {
    int at = Math.min(behindSpace(text, keyEnd), end);
    if (at < end && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
      at = behindSpace(text, at + 1);
    }
    return Math.min(at, end);
  }

  /** What a stretch means without its escapes. */
  private static String meant(String text, int begin, int end) {
    StringBuilder meant = new StringBuilder(end - begin);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c != '\\' || at + 1 >= end) {
        meant.append(c);
        at++;
      } else if (isLineEnd(text.charAt(at + 1))) {
        at = behindEscape(text, at);
      } else if (isNumbered(text, at, end)) {
        meant.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 6;
      } else {
        int control = LETTERS.indexOf(text.charAt(at + 1));
        meant.append(control < 0 ? text.charAt(at + 1) : CONTROLS.charAt(control));
        at += 2;
      }
    }
    return SourceText.readable(meant.toString());
  }

  private static boolean isNumbered(String text, int at, int end) {
    return at + 6 <= end
        && text.charAt(at + 1) == 'u'
        && text.substring(at + 2, at + 6).matches("\\p{XDigit}{4}");
  }

  private static String written(String value, boolean isAscii) {
    StringBuilder written = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int control = CONTROLS.indexOf(c);
      if (control >= 0) {
        written.append('\\').append(LETTERS.charAt(control));
      } else if (c == '\\' || (c == ' ' && i == 0)) {
        written.append('\\').append(c);
      } else if (c < ' ' || (isAscii && c > '~')) {
        written.append("\\u%04X".formatted((int) c));
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }
}
