package org.termbridge.filter.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.CodeType;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.scan.TemplateCode;

/**
 * Marks of Markdown's dialects inside a paragraph: template code (Hugo, Liquid, Jinja, Vue, ERB),
 * attributes (kramdown, Pandoc), formulas (Pandoc, GitHub), expressions of MDX in attributes.
 */
final class MarkdownMarkSpans {

  private static final String PAIR = "[\\w:-]++=(?:\"[^\"\\r\\n]*+\"|'[^'\\r\\n]*+'|[^\\s{}\"']++)";
  private static final String ATTRIBUTE = "(?:[#.][\\w:-]++|" + PAIR + ")";
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\{(?::[^{}\\r\\n]*+|[ \\t]*+"
              + ATTRIBUTE
              + "(?:[ \\t]++"
              + ATTRIBUTE
              + ")*+[ \\t]*+)\\}");

  /** Braces in braces as deep as anybody writes them. */
  private static final Pattern EXPRESSION =
      Pattern.compile("\\{(?:[^{}]++|\\{(?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\})*+\\})*+\\}");

  private static final Pattern ROLE = Pattern.compile("\\{[\\w:.+-]++\\}(?=`)");
  private static final Pattern MEMBER =
      Pattern.compile("\\{[A-Za-z_$]\\w*+(?:\\.\\w++|\\([^()\\r\\n]*+\\))++\\}");
  private static final Pattern EMOJI = Pattern.compile(":[a-z][a-z0-9_+-]*+:");

  private static final Pattern PROSE =
      Pattern.compile("[\\d.,]++\\s++\\p{L}{2,}+\\s|" + "\\p{L}{3,}+[,.]?+\\s++\\p{L}{3,}+");

  private final String text;
  private final MarkdownMarks.Canvas canvas;

  /** Closing marks that the paragraph which ends here has no more of. */
  private final Map<String, Integer> missing = new HashMap<>();

  MarkdownMarkSpans(String text, MarkdownMarks.Canvas canvas) {
    this.text = text;
    this.canvas = canvas;
  }

  /** Covers the marks of one paragraph, or of a part of a line. */
  void cover(int begin, int end) {
    int at = begin;
    while (at < end) {
      at =
          switch (text.charAt(at)) {
            case '\\' -> at + 2;
            case '`' -> behindProgramText(at, end);
            case '{', '<' -> template(at, end);
            case '$' -> formula(at, end);
            case ':' -> emoji(at, end);
            default -> at + 1;
          };
    }
  }

  private int behindProgramText(int begin, int limit) {
    int from = begin;
    while (from < limit && text.charAt(from) == '`') {
      from++;
    }
    String ticks = text.substring(begin, from);
    int at = from;
    for (int close = find(ticks, at, limit); close >= 0; close = find(ticks, at, limit)) {
      at = close;
      while (at < limit && text.charAt(at) == '`') {
        at++;
      }
      if (at - close == ticks.length()) {
        return at;
      }
    }
    return from;
  }

  private int template(int begin, int limit) {
    boolean isValue = begin > 0 && text.charAt(begin - 1) == '=' && text.charAt(begin) == '{';
    int end = isValue ? end(EXPRESSION, begin, limit) : begin;
    if (end > begin) {
      canvas.value(begin, end);
      return end;
    }
    end = TemplateCode.end(text, begin, limit);
    if (end > begin) {
      boolean isComment = text.startsWith("{/*", begin) || text.startsWith("{# ", begin);
      canvas.code(begin, end, CodeType.VARIABLE, /* edge= */ isComment);
      return end;
    }
    end = role(begin, limit);
    if (end > begin) {
      canvas.value(begin, end);
      return end;
    }
    end = end(ATTRIBUTES, begin, limit);
    if (end > begin) {
      canvas.code(begin, end, CodeType.OTHER, /* edge= */ true);
    }
    return Math.max(end, begin + 1);
  }

  /** A role of MyST with its text, or a value that a module of MDX gives. */
  private int role(int begin, int limit) {
    int end = end(ROLE, begin, limit);
    return end > begin ? behindProgramText(end, limit) : end(MEMBER, begin, limit);
  }

  private int emoji(int begin, int limit) {
    boolean isFree = begin == 0 || !isNamePart(begin - 1);
    int end = isFree ? end(EMOJI, begin, limit) : begin;
    if (end == begin || (end < limit && isNamePart(end))) {
      return begin + 1;
    }
    canvas.code(begin, end, CodeType.OTHER, /* edge= */ true);
    return end;
  }

  private boolean isNamePart(int at) {
    return isLetterOrDigit(at) || text.charAt(at) == ':';
  }

  private int end(Pattern pattern, int begin, int limit) {
    Matcher matcher = pattern.matcher(text).region(begin, limit);
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  private int find(String wanted, int from, int limit) {
    if (missing.getOrDefault(wanted, -1) == limit) {
      return -1;
    }
    int found = MarkupScanner.find(text, wanted, from, limit);
    if (found < 0) {
      missing.put(wanted, limit);
    }
    return found;
  }

  /** By the rules of Pandoc: no space inside the marks, and no digit behind the second. */
  private int formula(int begin, int limit) {
    boolean isDouble = text.startsWith("$$", begin);
    int from = begin + (isDouble ? 2 : 1);
    int close = isDouble ? find("$$", from, limit) : close(begin, limit);
    if (close <= from) {
      return from;
    }
    int end = close + (isDouble ? 2 : 1);
    canvas.code(begin, end, CodeType.OTHER, /* edge= */ false);
    return end;
  }

  private int close(int begin, int limit) {
    if (isLetterOrDigit(begin - 1) || begin + 1 >= limit || isSpace(begin + 1)) {
      return -1;
    }
    for (int at = begin + 1; at < limit && !isLineEnd(at); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '$') {
        boolean closes = !isSpace(at - 1) && !(at + 1 < limit && isLetterOrDigit(at + 1));
        return closes && !isProse(begin + 1, at) ? at : -1;
      }
    }
    return -1;
  }

  /** Two words in a row are a sentence about money. */
  private boolean isProse(int begin, int end) {
    String inside = text.substring(begin, end);
    return inside.indexOf('\\') < 0 && PROSE.matcher(inside).find();
  }

  private boolean isLetterOrDigit(int at) {
    return at >= 0 && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
