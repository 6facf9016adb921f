package org.termbridge.filter.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * Markup inside the strings of data files: tags and a program's placeholders become codes, so that
 * no translator has to retype them.
 */
public final class InlineMarkup {

  /** A conversion of C, Java, Python and Objective-C. */
  private static final String PRINTF =
      "%(?:\\d+\\$)?[-+#0,]*\\d*(?:\\.\\d+)?(?:hh?|ll?|[qjztL])?[sdiufxXoeEgGcp@]";

  private static final Pattern MARKUP =
      Pattern.compile(
          String.join(
              "|",
              "(?<tag></?(?<name>[A-Za-z][A-Za-z0-9]*)\\b[^<>]*>|</?(?<number>\\d{1,3})/?>)",
              "<\\d{2,}:[\\d:]+\\.\\d{3}>",
              // ERB and EJS, Liquid and Jinja, Handlebars.
              "<%[^%]*%>|\\{%[^{}]*%\\}|\\{\\{\\{[^{}]+\\}\\}\\}|\\{\\{[^{}]+\\}\\}",
              // JavaScript and shells, Ruby.
              "[$%#]\\{[^{}]+\\}",
              // MessageFormat, Python and .NET.
              "\\{\\s*[\\w.-]+\\s*,\\s*(?:number|date|time|spellout|ordinal|duration)\\b[^{}]*\\}",
              "\\{ ?[\\w.$#\\[\\]-]* ?(?:,-?\\d+)?(?:![rsa])?(?::[^{}\\s]*)?\\}",
              // Messages that point at others: i18next, Vue.
              "\\$t\\([^()]*\\)|(?<![\\w@])@(?:\\.\\w+)?:(?:[\\w.-]*\\w|\\([\\w.]+\\)|\\{[^{}]+\\})",
              "(?<![\\d%])%[A-Za-z_][\\w.-]{2,}%",
              "%\\(\\w+\\)[-+#0]*\\d*(?:\\.\\d+)?[sdifr]",
              PRINTF + "(?!\\p{IsLatin})|(?<!\\d)" + PRINTF + "(?!\\p{IsLatin}{3})|%%",
              // Dates of C and Ruby.
              "(?<![\\d%])%[-_0^#]?[A-Za-z](?!\\p{IsLatin})",
              // Qt.
              "(?<!\\d)%(?:L?[1-9]\\d?|n)(?!\\w)",
              "&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z]\\w{1,31});",
              "\\{\\\\[a-z]+\\d*\\}"));

  private static final int LONGEST_DISPLAY = 24;

  private InlineMarkup() {}

  /** A string with its markup as codes. */
  public static Text parse(String string) {
    return parse(string, /* references= */ true);
  }

  /** The same in a cue of subtitles, whose references are characters. */
  public static Text parseCue(String string) {
    return parse(string, /* references= */ false);
  }

  private static Text parse(String string, boolean references) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    for (MessageSyntax.Stretch syntax : MessageSyntax.of(string)) {
      markup(string, at, syntax.begin(), found);
      String data = string.substring(syntax.begin(), syntax.end());
      found.add(new Found(syntax.begin(), syntax.end(), data, null, !data.equals("#")));
      at = syntax.end();
    }
    markup(string, at, string.length(), found);
    found.removeIf(markup -> !references && markup.data.startsWith("&"));
    return found.isEmpty() ? Text.of(string) : text(string, found, partners(found));
  }

  private static void markup(String string, int begin, int end, List<Found> found) {
    Matcher matcher = MARKUP.matcher(string).region(begin, end).useTransparentBounds(true);
    while (matcher.find()) {
      @Nullable String name = matcher.group("name");
      found.add(
          new Found(
              matcher.start(),
              matcher.end(),
              matcher.group(),
              name == null ? matcher.group("number") : name,
              /* fixed= */ false));
    }
  }

  /** A text as a string again: codes by their data. */
  public static String string(Text text) {
    StringBuilder string = new StringBuilder();
    for (Inline inline : text.inlines()) {
      string.append(inline instanceof Code code ? code.data() : inline.words());
    }
    return string.toString();
  }

  private static Text text(String string, List<Found> found, int[] partners) {
    List<Inline> inlines = new ArrayList<>();
    String[] ids = new String[found.size()];
    int copied = 0;
    int last = 0;
    for (int i = 0; i < found.size(); i++) {
      Found markup = found.get(i);
      if (markup.start > copied) {
        inlines.add(new Words(string.substring(copied, markup.start)));
      }
      boolean closes = partners[i] >= 0 && partners[i] < i;
      ids[i] = closes ? ids[partners[i]] : String.valueOf(++last);
      CodeKind kind =
          closes ? CodeKind.CLOSE : partners[i] > i ? CodeKind.OPEN : CodeKind.STANDALONE;
      inlines.add(markup.code(ids[i], kind));
      copied = markup.end;
    }
    if (copied < string.length()) {
      inlines.add(new Words(string.substring(copied)));
    }
    return new Text(inlines);
  }

  private static int[] partners(List<Found> found) {
    int[] partners = new int[found.size()];
    java.util.Arrays.fill(partners, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      Found markup = found.get(i);
      if (markup.isClosing()) {
        for (Iterator<Integer> candidates = open.iterator(); candidates.hasNext(); ) {
          int candidate = candidates.next();
          if (found.get(candidate).isNamed(markup.name)) {
            partners[candidate] = i;
            partners[i] = candidate;
            candidates.remove();
            break;
          }
        }
      } else if (markup.isOpening()) {
        open.push(i);
      }
    }
    return partners;
  }

  /**
   * Markup in a string.
   *
   * @param name of a tag
   * @param fixed whether its order among others is part of its meaning
   */
  private record Found(int start, int end, String data, @Nullable String name, boolean fixed) {

    Code code(String id, CodeKind kind) {
      Code code = Code.of(id, kind, type(), data, display());
      return fixed
          ? new Code(
              id,
              kind,
              code.type(),
              data,
              display(),
              /* canDelete= */ false,
              /* canCopy= */ false,
              /* canReorder= */ false)
          : code;
    }

    boolean isNamed(@Nullable String other) {
      return name != null && name.equalsIgnoreCase(other);
    }

    boolean isClosing() {
      return data.startsWith("</");
    }

    boolean isOpening() {
      return name != null && !isClosing() && !data.endsWith("/>");
    }

    CodeType type() {
      if (name == null) {
        return data.startsWith("&") ? CodeType.OTHER : CodeType.VARIABLE;
      }
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "b", "strong" -> CodeType.BOLD;
        case "i", "em" -> CodeType.ITALIC;
        case "u" -> CodeType.UNDERLINE;
        case "sub" -> CodeType.SUBSCRIPT;
        case "sup" -> CodeType.SUPERSCRIPT;
        case "a" -> CodeType.LINK;
        case "br" -> CodeType.LINE_BREAK;
        case "img" -> CodeType.IMAGE;
        case "ruby", "rt", "rp", "rb" -> CodeType.RUBY;
        default -> CodeType.FORMAT;
      };
    }

    String display() {
      if (data.length() <= LONGEST_DISPLAY) {
        return data;
      }
      return name == null ? data.substring(0, LONGEST_DISPLAY - 1) + "…" : "<" + name + ">";
    }
  }
}
