package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.match.Vocabulary.Function;

/**
 * The ways through the trie that the words of a text open, from one word on. A translation is
 * followed further: behind a conjunction a preposition may be repeated, <i>de la Ceinture et de la
 * Route</i>; and inside of a term something may be coordinated with it, <i>industrial and supply
 * chains</i>, <i>cadenas industriales y de suministro</i>.
 */
final class Walk {

  /** Longest thing that is coordinated, in words. */
  private static final int COORDINATED = 2;

  /**
   * Where a way led.
   *
   * @param places of the words, one for each word of the term
   * @param node at its end
   * @param likeness the least of the words
   */
  record Hit(int[] places, int node, Likeness likeness) {

    int last() {
      return places[places.length - 1];
    }
  }

  private final int count;
  private final Vocabulary.Alike[] alikes;
  private final IntTrie trie;
  private final BitSet ends;
  private final boolean links;
  private final boolean coordination;
  private final List<Hit> hits = new ArrayList<>();
  private int[] places = new int[16];

  /**
   * @param ends nodes at which terms end
   * @param links prepositions may be repeated
   * @param coordination something may be coordinated
   */
  Walk(
      Tokens tokens,
      Vocabulary vocabulary,
      IntTrie trie,
      BitSet ends,
      boolean links,
      boolean coordination) {
    this.count = tokens.count();
    this.alikes = new Vocabulary.Alike[count];
    for (int i = 0; i < count; i++) {
      alikes[i] = vocabulary.alike(tokens.word(i));
    }
    this.trie = trie;
    this.ends = ends;
    this.links = links;
    this.coordination = coordination;
  }

  /** Every way from the word to a term. */
  List<Hit> from(int first) {
    if (alikes[first].isNone()) {
      return List.of();
    }
    hits.clear();
    step(first, IntTrie.ROOT, 0, Likeness.EXACT, coordination);
    return hits;
  }

  private void step(int at, int node, int depth, Likeness least, boolean mayCoordinate) {
    if (at >= count) {
      return;
    }
    Vocabulary.Alike alike = alikes[at];
    for (int i = 0; i < alike.words().length; i++) {
      int next = trie.next(node, alike.words()[i]);
      if (next != IntTrie.NONE && (depth == 0 || !alike.first()[i])) {
        take(at, next, depth, worse(least, alike.likeness()[i]), mayCoordinate);
      }
    }
    if (depth > 0 && links && isRepeatedLink(at)) {
      step(at + 1, node, depth, Likeness.LOOSE, mayCoordinate);
    }
    if (depth > 0 && mayCoordinate) {
      coordinated(at, node, depth);
    }
  }

  private void take(int at, int node, int depth, Likeness least, boolean mayCoordinate) {
    if (depth == places.length) {
      places = Arrays.copyOf(places, depth * 2);
    }
    places[depth] = at;
    if (ends.get(node)) {
      hits.add(new Hit(Arrays.copyOf(places, depth + 1), node, least));
    }
    step(at + 1, node, depth + 1, least, mayCoordinate);
  }

  private boolean isRepeatedLink(int at) {
    return is(at, Function.LINK) && (is(at - 1, Function.CONJUNCTION) || is(at - 1, Function.LINK));
  }

  private boolean is(int at, Function function) {
    return alikes[at].function() == function;
  }

  private void coordinated(int at, int node, int depth) {
    if (is(at, Function.CONJUNCTION)) {
      for (int length = 1; length <= COORDINATED; length++) {
        step(at + 1 + length, node, depth, Likeness.LOOSE, /* mayCoordinate= */ false);
      }
    }
    for (int length = 1; length <= COORDINATED && at + length < count; length++) {
      if (is(at + length, Function.CONJUNCTION)) {
        step(at + length + 1, node, depth, Likeness.LOOSE, /* mayCoordinate= */ false);
      }
    }
  }

  private static Likeness worse(Likeness one, Likeness other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
