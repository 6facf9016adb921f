package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.termbridge.glossary.Likeness;

/**
 * The words that the terms of a language are made of, and which of them a word of a text may be a
 * form of. The answer is kept for each word: texts repeat themselves.
 */
final class Vocabulary {

  /** The words' numbers, how alike each is, and whether only as the first word of a term. */
  record Alike(int[] words, Likeness[] likeness, boolean[] first, Function function) {

    boolean isNone() {
      return words.length == 0;
    }
  }

  /** What a word does in a sentence. */
  enum Function {
    NONE,
    ARTICLE,
    LINK,
    CONJUNCTION
  }

  private static final Map<Function, Alike> NO_WORD = new EnumMap<>(Function.class);

  static {
    for (Function function : Function.values()) {
      NO_WORD.put(function, new Alike(new int[0], new Likeness[0], new boolean[0], function));
    }
  }

  private static final int KEPT = 200_000;
  private static final int PREFIX = 2;

  /** Stands for any article at the beginning of a term. */
  private static final String ARTICLE = "\u0000";

  /** In front of a name that other words are derived from, and of a word that begins others. */
  private static final char DERIVED = '\u0001';

  private static final char COMPOUND = '\u0002';

  private final Inflection inflection;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();
  private final Map<String, Alike> kept = new ConcurrentHashMap<>();

  Vocabulary(Inflection inflection) {
    this.inflection = inflection;
  }

  /**
   * The number of a term's word.
   *
   * @param first it is the term's first word of several
   */
  int add(String word, boolean first) {
    String key = inflection.key(Folding.lower(word));
    if (first && inflection.isArticle(key)) {
      return number(ARTICLE);
    }
    return number(Ordinals.roman(word).orElse(key));
  }

  /** The number of words that are derived from a term of one word. */
  int addDerived(String word) {
    return number(DERIVED + inflection.key(Folding.lower(word)));
  }

  /** The number of words that a term of one word is the first part of. */
  int addCompound(String word) {
    return number(COMPOUND + inflection.key(Folding.lower(word)));
  }

  private int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(key, number);
    words.add(key);
    for (String base : inflection.bases(letters(key))) {
      byPrefix.computeIfAbsent(prefix(base), p -> new ArrayList<>()).add(number);
    }
    return number;
  }

  private static String letters(String key) {
    return key.charAt(0) == DERIVED || key.charAt(0) == COMPOUND ? key.substring(1) : key;
  }

  private static String prefix(String word) {
    return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
  }

  /** Which words of terms the word of a text may be a form of. */
  Alike alike(String word) {
    Alike alike = kept.get(word);
    if (alike == null) {
      alike = compute(word);
      if (kept.size() < KEPT) {
        kept.put(word, alike);
      }
    }
    return alike;
  }

  private Alike compute(String word) {
    Map<Integer, Likeness> found = new HashMap<>();
    String key = inflection.key(Folding.lower(word));
    Ordinals.roman(word).ifPresent(number -> equal(number, found));
    equal(key, found);
    if (inflection.isArticle(key)) {
      equal(ARTICLE, found);
    }
    for (int number : candidates(key)) {
      likeness(words.get(number), key).ifPresent(l -> found.putIfAbsent(number, l));
    }
    Function function = function(key);
    if (found.isEmpty()) {
      return Objects.requireNonNull(NO_WORD.get(function));
    }
    int[] numbersFound = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    Likeness[] likeness = new Likeness[numbersFound.length];
    boolean[] first = new boolean[numbersFound.length];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = found.get(numbersFound[i]);
      first[i] = inflection.isOnlyAtBeginning(words.get(numbersFound[i]), key);
    }
    return new Alike(numbersFound, likeness, first, function);
  }

  private void equal(String key, Map<Integer, Likeness> found) {
    Optional.ofNullable(numbers.get(key)).ifPresent(n -> found.put(n, Likeness.FOLDED));
  }

  private Set<Integer> candidates(String key) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String base : inflection.bases(key)) {
      candidates.addAll(byPrefix.getOrDefault(prefix(base), List.of()));
    }
    return candidates;
  }

  private Optional<Likeness> likeness(String term, String word) {
    boolean related =
        switch (term.charAt(0)) {
          case DERIVED -> inflection.isDerived(letters(term), word);
          case COMPOUND -> inflection.isCompound(letters(term), word);
          default -> {
            yield false;
          }
        };
    if (letters(term).length() < term.length()) {
      return related ? Optional.of(Likeness.LOOSE) : Optional.empty();
    }
    return inflection.likeness(term, word);
  }

  private Function function(String word) {
    if (inflection.isConjunction(word)) {
      return Function.CONJUNCTION;
    }
    if (inflection.isLink(word)) {
      return Function.LINK;
    }
    return inflection.isArticle(word) ? Function.ARTICLE : Function.NONE;
  }

  boolean isArticle(String word) {
    return inflection.isArticle(Folding.lower(word));
  }
}
