package org.termbridge.filter.markdown;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.Text;
import org.termbridge.filter.markup.Notation;

/**
 * A string of TOML on one line (TOML 1.0.0, "String"), quoted as before; words that a literal
 * string cannot hold make it a basic one.
 */
record TomlString(char quote) implements Notation {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|U(\\p{XDigit}{8})|(.))");
  private static final String LETTERS = "btnfr";
  private static final String CONTROLS = "\b\t\n\f\r";

  /** What a string with its quotation marks means. */
  static String words(String written) {
    String inside = written.substring(1, written.length() - 1);
    return written.charAt(0) == '\''
        ? inside
        : ESCAPE.matcher(inside).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(java.util.regex.MatchResult escape) {
    String number = escape.group(1) == null ? escape.group(2) : escape.group(1);
    if (number != null) {
      int point = Integer.parseUnsignedInt(number, 16);
      return Character.isValidCodePoint(point) ? Character.toString(point) : escape.group();
    }
    int letter = LETTERS.indexOf(escape.group(3));
    return letter < 0 ? escape.group(3) : String.valueOf(CONTROLS.charAt(letter));
  }

  @Override
  public String write(Text target, Function<Code, String> codes) {
    String words = target.words().replaceAll("\\s*\\R\\s*", " ");
    if (quote == '\'' && words.indexOf('\'') < 0 && words.indexOf('\b') < 0) {
      return "'" + words + "'";
    }
    StringBuilder written = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int control = CONTROLS.indexOf(c);
      if (control >= 0) {
        written.append('\\').append(LETTERS.charAt(control));
      } else {
        written.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return written.append('"').toString();
  }
}
