package org.termbridge.filter.po;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A message of a PO file.
 *
 * @param begin offset of its first keyword
 * @param context that tells it from messages with the same words
 * @param id the words
 * @param plural the words for many
 * @param strings translations by their number; 0 if there is no plural
 * @param comments for translators
 * @param references where the program says it
 * @param doubts lines that say that the translation is not sure, or what it was made for
 * @param unused translations of plural forms that the language has not, by their number
 */
record PoMessage(
    int begin,
    Optional<String> context,
    String id,
    Optional<String> plural,
    TreeMap<Integer, PoString> strings,
    List<String> comments,
    List<String> references,
    List<Doubt> doubts,
    Map<Integer, String> unused) {

  /**
   * A stretch of lines to be written anew when the message is translated.
   *
   * @param from offset of the first character
   * @param to offset behind the line end
   * @param sure what stands there once the translation is sure
   */
  record Doubt(int from, int to, String sure) {}

  PoMessage {
    comments = List.copyOf(comments);
    references = List.copyOf(references);
    doubts = List.copyOf(doubts);
    unused = Map.copyOf(unused);
  }

  /** The head of the file is a message without words. */
  boolean isHead() {
    return id.isEmpty() && context.isEmpty();
  }

  /** The words that a string translates: with a plural, the first of several is the singular. */
  String source(int number) {
    boolean isOne = plural.isEmpty() || (number == 0 && strings.size() > 1);
    return isOne ? id : plural.orElseThrow();
  }
}
