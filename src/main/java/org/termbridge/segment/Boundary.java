package org.termbridge.segment;

import java.util.List;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;

/**
 * Who owns the codes between two sentences: those before {@code sentenceEnd} the sentence that
 * ends, those from {@code nextStart} on the next one, the rest neither.
 */
record Boundary(int sentenceEnd, int nextStart) {

  /**
   * Closing codes stay with the sentence they close, and so does a standalone code right behind it,
   * such as the mark of a footnote. Opening codes go to the next sentence, and so does a standalone
   * code behind the space. White space between a code and its sentence then goes along.
   *
   * @param isFirst no sentence ends here
   * @param isLast no sentence begins here
   */
  static Boundary of(List<Inline> between, boolean isFirst, boolean isLast) {
    int sentenceEnd = isFirst ? 0 : sentenceEnd(between, isLast);
    int nextStart = isLast ? between.size() : nextStart(between, sentenceEnd);
    return new Boundary(sentenceEnd, nextStart);
  }

  private static int sentenceEnd(List<Inline> between, boolean isLast) {
    int end = 0;
    boolean isAttached = true;
    for (int i = 0; i < between.size(); i++) {
      if (between.get(i) instanceof Code code && Reading.width(code) == 0) {
        boolean closes = code.kind() == CodeKind.CLOSE && !opensBefore(between, i, code);
        boolean stays = code.kind() == CodeKind.STANDALONE && (isAttached || isLast);
        end = closes || stays ? i + 1 : end;
        isAttached &= code.kind() != CodeKind.OPEN;
      } else {
        isAttached = false;
      }
    }
    return end;
  }

  private static int nextStart(List<Inline> between, int sentenceEnd) {
    int start = between.size();
    for (int i = between.size() - 1; i >= sentenceEnd; i--) {
      if (between.get(i) instanceof Code code && Reading.width(code) == 0) {
        boolean opens = code.kind() == CodeKind.OPEN && !closesAfter(between, i, code);
        start = opens || code.kind() == CodeKind.STANDALONE ? i : start;
      }
    }
    return start;
  }

  private static boolean opensBefore(List<Inline> between, int place, Code close) {
    return has(between.subList(0, place), close, CodeKind.OPEN);
  }

  private static boolean closesAfter(List<Inline> between, int place, Code open) {
    return has(between.subList(place + 1, between.size()), open, CodeKind.CLOSE);
  }

  private static boolean has(List<Inline> inlines, Code code, CodeKind kind) {
    return inlines.stream()
        .filter(Code.class::isInstance)
        .map(Code.class::cast)
        .anyMatch(other -> other.kind() == kind && other.id().equals(code.id()));
  }
}
