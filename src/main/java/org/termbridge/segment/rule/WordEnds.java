package org.termbridge.segment.rule;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Tells at once, reading backwards, of which lists a word ends at a place, as {@link
 * WordList#before} does for one of them.
 */
final class WordEnds {

  private final Node root = new Node();

  private static final int MOST_LISTS = Long.SIZE;

  private int lists;

  /**
   * Adds the words of a list.
   *
   * @return the bit that stands for the list
   */
  long add(Collection<String> words) {
    if (lists == MOST_LISTS) {
      throw new IllegalStateException("more than " + MOST_LISTS + " lists");
    }
    long list = 1L << lists++;
    words.forEach(word -> add(word, list));
    return list;
  }

  /**
   * The lists of which a whole word stands there, its last character at {@code last}: not the end
   * of a longer word or number, nor of letters with a full stop each ({@code a.m.} is no {@code
   * m.}).
   */
  long endingAt(String text, int last) {
    long found = 0;
    Node node = root;
    for (int i = last; i >= 0; i--) {
      node = node.before(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.lists != 0 && begins(text, i)) {
        found |= node.lists;
      }
    }
    return found;
  }

  private static boolean begins(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    if (before == '.' && at > 1) {
      int letter = text.codePointBefore(at - 1);
      int start = at - 1 - Character.charCount(letter);
      boolean isAlone = start == 0 || !Character.isLetter(text.codePointBefore(start));
      return !(Character.isLetter(letter) && isAlone);
    }
    return !isLetterMarkOrNumber(before);
  }

  private static boolean isLetterMarkOrNumber(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetter(character);
    };
  }

  private void add(String word, long list) {
    Node node = root;
    for (int i = word.length() - 1; i >= 0; i--) {
      node = node.add(word.charAt(i));
    }
    node.lists |= list;
  }

  /** A character of a word and what may stand before it, by its distance from the first of them. */
  private static final class Node {

    private char first;
    private @Nullable Node[] nodes = {};
    private long lists;

    @Nullable Node before(char character) {
      int place = character - first;
      return place >= 0 && place < nodes.length ? nodes[place] : null;
    }

    Node add(char character) {
      reach(character);
      Node node = nodes[character - first];
      if (node == null) {
        node = new Node();
        nodes[character - first] = node;
      }
      return node;
    }

    private void reach(char character) {
      if (nodes.length == 0) {
        first = character;
      }
      int from = Math.min(first, character);
      int to = Math.max(first + nodes.length, character + 1);
      if (to - from > nodes.length) {
        @Nullable Node[] wider = new Node[to - from];
        System.arraycopy(nodes, 0, wider, first - from, nodes.length);
        nodes = wider;
        first = (char) from;
      }
    }
  }
}
