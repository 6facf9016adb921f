package org.termbridge.segment.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words of one class as a regular expression. The words are folded into a tree, so that a text is
 * compared with all of them at once and not with one after the other.
 *
 * <p>{@code _} inside a word stands for a space that may be missing: {@code z._B.}
 */
public final class WordList {

  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}]|(?<!\\p{L})\\p{L}\\.)";
  private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String OPTIONAL_SPACE = "[ \\u00A0\\u202F]?";
  private static final List<String> SPACES = List.of("", " ", "\u00A0", "\u202F");

  private final Set<String> words;

  public WordList(Collection<String> words) {
    this.words = new TreeSet<>(words);
  }

  /**
   * Matches the last character of a word that stands before the place. Looking back from the last
   * character is cheap: most places of a text fail at once.
   */
  public String before() {
    Set<Integer> last = new TreeSet<>();
    words.forEach(word -> last.add(word.codePointBefore(word.length())));
    Node tree = variants();
    String behind = characters(tree.next.keySet()) + ")" + NO_LETTER_BEFORE + tree.expression();
    return characters(last) + "(?<=(?=" + behind + ")";
  }

  /** Matches a whole word that stands after the place. */
  public String after() {
    Node tree = new Node();
    words.forEach(tree::add);
    return tree.expression() + NO_LETTER_AFTER;
  }

  /** Matches a word anywhere, without looking at what surrounds it. */
  public String anywhere() {
    return variants().expression();
  }

  /** Every way in which {@link #before} spells the words. */
  public Set<String> spellings() {
    Set<String> spellings = new TreeSet<>();
    for (String word : words) {
      spellings.add(word);
      spellings.add(word.toUpperCase(Locale.ROOT));
      spellings.add(capitalised(word));
    }
    return spellings.stream()
        .flatMap(word -> withSpaces(word).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> withSpaces(String word) {
    int space = word.indexOf('_');
    if (space < 0) {
      return List.of(word);
    }
    List<String> variants = new ArrayList<>();
    for (String filling : SPACES) {
      String filled = word.substring(0, space) + filling + word.substring(space + 1);
      variants.addAll(withSpaces(filled));
    }
    return variants;
  }

  /** The words as they are, in capital letters, and with a capital letter first. */
  private Node variants() {
    Node tree = new Node();
    for (String word : words) {
      tree.add(word);
      tree.add(word.toUpperCase(Locale.ROOT));
      tree.add(capitalised(word));
    }
    return tree;
  }

  private static String characters(Set<Integer> characters) {
    StringBuilder expression = new StringBuilder("[");
    characters.forEach(character -> expression.append(escaped(character)));
    return expression.append(']').toString();
  }

  private static String capitalised(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + word.substring(Character.charCount(first));
  }

  private static String escaped(int character) {
    if (character == '_') {
      return OPTIONAL_SPACE;
    }
    String text = Character.toString(character);
    return Character.isLetterOrDigit(character) ? text : "\\" + text;
  }

  /** A letter of the tree and what may follow it. */
  private static final class Node {

    private final Map<Integer, Node> next = new TreeMap<>();
    private boolean ends;

    void add(String word) {
      Node node = this;
      for (int character : word.codePoints().toArray()) {
        node = node.next.computeIfAbsent(character, key -> new Node());
      }
      node.ends = true;
    }

    String expression() {
      StringBuilder alternatives = new StringBuilder();
      next.forEach(
          (character, node) ->
              alternatives
                  .append(alternatives.isEmpty() ? "" : "|")
                  .append(escaped(character))
                  .append(node.expression()));
      if (next.isEmpty()) {
        return "";
      }
      String group =
          next.size() == 1 && !ends ? alternatives.toString() : "(?:" + alternatives + ")";
      return ends ? group + "?" : group;
    }
  }
}
