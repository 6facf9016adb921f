package org.termbridge.segment;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

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
      node = node.before(text.charAt(i));
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
      node = node.add(word.charAt(i));
    }
    node.isWord = true;
  }

  /** A character of a word and what may stand before it, ascending. */
  private static final class Node {

    private char[] characters = {};
    private Node[] nodes = {};
    private boolean isWord;

    @Nullable Node before(char character) {
      int found = Arrays.binarySearch(characters, character);
      return found < 0 ? null : nodes[found];
    }

    Node add(char character) {
      int found = Arrays.binarySearch(characters, character);
      if (found >= 0) {
        return nodes[found];
      }
      int place = -found - 1;
      int size = characters.length;
      characters = Arrays.copyOf(characters, size + 1);
      nodes = Arrays.copyOf(nodes, size + 1);
      System.arraycopy(characters, place, characters, place + 1, size - place);
      System.arraycopy(nodes, place, nodes, place + 1, size - place);
      characters[place] = character;
      nodes[place] = new Node();
      return nodes[place];
    }
  }
}
