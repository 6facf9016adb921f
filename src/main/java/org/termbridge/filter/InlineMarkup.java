package org.termbridge.filter;

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
final class InlineMarkup {

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?<tag></?(?<name>[A-Za-z][A-Za-z0-9]*)\\b[^<>]*>)"
              + "|<\\d{2,}:[\\d:]+\\.\\d{3}>|\\$\\{[^{}\\s]+\\}|\\{\\{[^{}]+\\}\\}|\\{[\\w.$#-]*\\}"
              + "|%(?:\\d+\\$)?[-+#0,]*\\d*(?:\\.\\d+)?[sdifx@](?!\\p{IsLatin})"
              + "|%\\([\\w]+\\)[sdif]|\\{\\\\[a-z]+\\d*\\}");

  private InlineMarkup() {}

  /** A string with its markup as codes. */
  static Text parse(String string) {
    Matcher matcher = MARKUP.matcher(string);
    List<Found> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end(), matcher.group(), matcher.group("name")));
    }
    if (found.isEmpty()) {
      return Text.of(string);
    }
    return text(string, found, partners(found));
  }

  /** A text as a string again: codes by their data. */
  static String string(Text text) {
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
      inlines.add(Code.of(ids[i], kind, markup.type(), markup.data, markup.display()));
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

  private record Found(int start, int end, String data, @Nullable String name) {

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
        return CodeType.VARIABLE;
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
      return data.length() <= 24 ? data : "<" + name + ">";
    }
  }
}
