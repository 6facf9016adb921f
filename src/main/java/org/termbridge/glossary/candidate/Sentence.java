package org.termbridge.glossary.candidate;

import java.util.List;

/**
 * A sentence in which something is looked for.
 *
 * @param text its words, without codes
 * @param known where terms stand that the glossary has: each is one word, whatever it is made of
 */
public record Sentence(String text, List<Span> known) {

  public Sentence {
    known = List.copyOf(known);
  }

  /**
   * A stretch of the sentence.
   *
   * @param start offset of the first character, in UTF-16 units
   * @param end offset behind the last one
   */
  public record Span(int start, int end) {

    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }
  }
}
