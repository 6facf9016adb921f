package org.termbridge.filter.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;

/**
 * Emphasis between new neighbours. Whether stars begin or end emphasis depends on the characters
 * around them (CommonMark 6.2); where a translation moved them so that they would be seen as stars,
 * as happens beside Chinese quotation marks, they are written as HTML elements.
 */
final class MarkdownEmphasis {

  /** Program texts that touch would be one: a space without width keeps them apart. */
  private static final char BETWEEN_PROGRAM_TEXTS = '\u200B';

  private MarkdownEmphasis() {}

  /** The parts as one string. */
  static String joined(List<MarkdownPart> parts) {
    List<MarkdownPart> mended = new ArrayList<>(parts);
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < mended.size(); i++) {
      @Nullable Code code = mended.get(i).code();
      if (code == null || !mended.get(i).isDelimiter()) {
        continue;
      }
      if (code.kind() == CodeKind.OPEN) {
        open.put(code.id(), i);
      } else if (code.kind() == CodeKind.CLOSE && open.containsKey(code.id())) {
        int opening = open.remove(code.id());
        if (!opens(mended, opening) || !closes(mended, i)) {
          asElement(mended, opening, i);
        }
      }
    }
    StringBuilder joined = new StringBuilder();
    @Nullable Code last = null;
    for (MarkdownPart part : mended) {
      boolean touches = last != null && part.code() != null && part.markup().startsWith("`");
      if (touches && joined.charAt(joined.length() - 1) == '`') {
        joined.append(BETWEEN_PROGRAM_TEXTS);
      }
      last = part.markup().isEmpty() ? last : part.code();
      joined.append(part.markup());
    }
    return joined.toString();
  }

  private static void asElement(List<MarkdownPart> parts, int opening, int closing) {
    String element =
        switch (parts.get(opening).markup()) {
          case "**", "__" -> "strong";
          case "~~" -> "del";
          default -> "em";
        };
    parts.set(opening, new MarkdownPart("<" + element + ">", parts.get(opening).code()));
    parts.set(closing, new MarkdownPart("</" + element + ">", parts.get(closing).code()));
  }

  private static boolean opens(List<MarkdownPart> parts, int i) {
    char delimiter = parts.get(i).markup().charAt(0);
    int before = neighbour(parts, i, -1, delimiter);
    int after = neighbour(parts, i, 1, delimiter);
    boolean left = isFlanking(after, before);
    boolean underscoreInWord =
        delimiter == '_' && isFlanking(before, after) && !isPunctuation(before);
    return left && !underscoreInWord && before != delimiter && after != delimiter;
  }

  private static boolean closes(List<MarkdownPart> parts, int i) {
    char delimiter = parts.get(i).markup().charAt(0);
    int before = neighbour(parts, i, -1, delimiter);
    int after = neighbour(parts, i, 1, delimiter);
    boolean right = isFlanking(before, after);
    boolean underscoreInWord =
        delimiter == '_' && isFlanking(after, before) && !isPunctuation(after);
    return right && !underscoreInWord && before != delimiter && after != delimiter;
  }

  /** Whether a run of delimiters clings to the inner character and not to the outer one. */
  private static boolean isFlanking(int inner, int outer) {
    return !Character.isWhitespace(inner)
        && !Character.isSpaceChar(inner)
        && (!isPunctuationOrSymbol(inner)
            || Character.isWhitespace(outer)
            || Character.isSpaceChar(outer)
            || isPunctuation(outer));
  }

  /**
   * The character beside a delimiter, looking through those that open or close together with it; a
   * line end at the ends of the text.
   */
  private static int neighbour(List<MarkdownPart> parts, int i, int step, char delimiter) {
    CodeKind kind = kind(parts.get(i));
    for (int at = i + step; at >= 0 && at < parts.size(); at += step) {
      MarkdownPart part = parts.get(at);
      if (part.markup().isEmpty()
          || (part.isDelimiter() && part.markup().charAt(0) == delimiter && kind(part) == kind)) {
        continue;
      }
      return step > 0
          ? part.markup().codePointAt(0)
          : part.markup().codePointBefore(part.markup().length());
    }
    return '\n';
  }

  private static CodeKind kind(MarkdownPart part) {
    Code code = part.code();
    return code == null ? CodeKind.STANDALONE : code.kind();
  }

  /** What some programs take for punctuation and others do not. */
  private static boolean isPunctuationOrSymbol(int point) {
    return switch (Character.getType(point)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> isPunctuation(point);
    };
  }

  private static boolean isPunctuation(int point) {
    if (point < 0x80) {
      return MarkdownWords.isPunctuation((char) point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
