package org.termbridge.filter.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Writes words in the place of a scalar and in its style, or between double quotes where its style
 * cannot say them. YAML 1.2.2, chapters 7 and 8.
 *
 * @param written the scalar as the document has it
 * @param style of the scalar
 * @param inFlow whether it stands between brackets or braces
 * @param indent spaces before each line of a block scalar
 * @param tail line breaks behind its words
 */
record YamlNotation(String written, ScalarStyle style, boolean inFlow, int indent, String tail) {

  /** The first line of a block scalar. YAML 1.2.2, section 8.1.1. */
  private static final Pattern HEADER =
      Pattern.compile("[|>](?<indicators>[-+\\d]*)(?<comment>[^\\r\\n]*)(?<end>\\r\\n|\\r|\\n)");

  /** What must not begin a plain scalar. YAML 1.2.2, section 7.3.3; a hyphen may, before a word. */
  private static final Pattern INDICATED =
      Pattern.compile("[,\\[\\]{}#&*!|>'\"%@`].*|[-?:](?![\\p{L}\\p{N}:]).*|\\.{3} .*");

  /** What YAML 1.1 takes for a truth value, a number, a time or a date, and 1.2 does not. */
  private static final Pattern OLDER =
      Pattern.compile(
          "(?i)y|yes|n|no|on|off|null|true|false|<<|=|[-+]?0b[01_]+|[-+]?0x[0-9a-f_]+"
              + "|[-+.\\d][-+.:,_\\d\\s]*+(?:[etz][-+.:\\d\\s]*+){0,2}");

  static YamlNotation of(YamlScalar scalar, String text) {
    String written = text.substring(scalar.start(), scalar.end());
    return new YamlNotation(
        written, scalar.style(), scalar.inFlow(), indent(written, scalar.value()), scalar.tail());
  }

  /** Spaces of the first line that says something, without those that it says. */
  private static int indent(String written, String value) {
    Matcher header = HEADER.matcher(written);
    return header.lookingAt() ? spaces(written, header.end()) - spaces(value, 0) : 0;
  }

  private static int spaces(String lines, int from) {
    int lineStart = from;
    int i = from;
    while (i < lines.length() && " \r\n".indexOf(lines.charAt(i)) >= 0) {
      lineStart = lines.charAt(i) == ' ' ? lineStart : i + 1;
      i++;
    }
    return i - lineStart;
  }

  String write(String words) {
    return switch (style) {
      case PLAIN -> isPlain(words + tail) ? words : doubleQuoted(words + tail);
      case SINGLE_QUOTED ->
          isLine(words + tail) ? "'" + words.replace("'", "''") + "'" : doubleQuoted(words + tail);
      case LITERAL, FOLDED -> block(words);
      default -> doubleQuoted(words + tail);
    };
  }

  private boolean isPlain(String value) {
    return isLine(value)
        && !value.isEmpty()
        && value.equals(value.strip())
        && !value.contains("\t")
        && !value.contains(": ")
        && !value.endsWith(":")
        && !value.contains(" #")
        && !INDICATED.matcher(value).matches()
        && !YamlReader.NO_STRING.matcher(value).matches()
        && !OLDER.matcher(value).matches()
        && !(inFlow && isAmbiguousInFlow(value));
  }

  /** Many parsers know no colon at the beginning there. */
  private boolean isAmbiguousInFlow(String value) {
    boolean beginsNew = value.startsWith(":") && !written.startsWith(":");
    boolean asksNew = value.indexOf('?') >= 0 && written.indexOf('?') < 0;
    return beginsNew || asksNew || value.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0);
  }

  private static boolean isLine(String value) {
    return value.codePoints().allMatch(c -> c != '\n' && isReadable(c));
  }

  /** Whether a character can stand for itself, for readers of YAML 1.1 too. */
  private static boolean isReadable(int c) {
    boolean breaksLines = c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    return StreamReader.isPrintable(c) && !breaksLines && c != 0xFEFF;
  }

  /** YAML 1.2.2, section 5.7. */
  static String doubleQuoted(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> character(c, quoted);
              }
            });
    return quoted.append('"').toString();
  }

  private static void character(int c, StringBuilder quoted) {
    if (isReadable(c)) {
      quoted.appendCodePoint(c);
    } else {
      quoted.append("\\u%04x".formatted(c));
    }
  }

  private String block(String words) {
    Matcher header = HEADER.matcher(written);
    if (!header.lookingAt()) {
      return doubleQuoted(words + tail);
    }
    boolean isIndicated = header.group("indicators").chars().anyMatch(Character::isDigit);
    if (indent < 1 || !isBlock(words, isIndicated)) {
      return doubleQuoted(words + tail) + header.group("comment").stripTrailing();
    }
    return header.group() + lines(words, header.group("end"));
  }

  /** Without an indicator, the first line that is not empty tells the indentation. */
  private static boolean isBlock(String words, boolean isIndicated) {
    boolean isIndented = words.stripLeading().isEmpty() || words.matches("(?s)\\n* .*");
    return words.codePoints().allMatch(c -> c == '\n' || isReadable(c))
        && (isIndicated ? !words.isBlank() : !isIndented);
  }

  /**
   * Each line after another; a folded scalar has one line break more between two lines that do not
   * begin with a space. YAML 1.2.2, sections 8.1.2 and 8.1.3.
   */
  private String lines(String words, String lineEnd) {
    StringBuilder lines = new StringBuilder();
    String before = "";
    int breaks = 0;
    for (String line : words.split("\n", -1)) {
      if (!line.isEmpty()) {
        boolean isFolded = style == ScalarStyle.FOLDED && folds(before) && folds(line);
        lines.append(lineEnd.repeat(isFolded ? breaks + 1 : breaks));
        lines.append(" ".repeat(indent)).append(line);
        before = line;
        breaks = 0;
      }
      breaks++;
    }
    return lines.append(lineEnd.repeat(breaks - 1)).toString();
  }

  private static boolean folds(String line) {
    return !line.isEmpty() && line.charAt(0) != ' ' && line.charAt(0) != '\t';
  }
}
