package org.termbridge.segment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Tells at once, reading backwards, whether one of many words ends at a place. */
final class WordEnds {

  private final Node root = new Node();

  WordEnds(Collection<String> words) {
    words.forEach(this::add);
  }

  /** Whether the last character of a word stands at {@code last}, whatever stands before it. */
  boolean endsAt(String text, int last) {
    Node node = root;
    for (int i = last; i >= 0; i--) {
      node = node.before.get(text.charAt(i));
      if (node == null) {
        return false;
      }
      if (node.isWord) {
        return true;
      }
    }
    return false;
  }

  private void add(String word) {
    Node node = root;
    for (int i = word.length() - 1; i >= 0; i--) {
      node = node.before.computeIfAbsent(word.charAt(i), key -> new Node());
    }
    node.isWord = true;
  }

  /** A character of a word and what may stand before it. */
  private static final class Node {
    final Map<Character, Node> before = new HashMap<>();
    boolean isWord;
  }
}
