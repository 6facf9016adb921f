package org.termbridge.anatomy;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The characters, in lower case, that a phrase can begin with. */
final class FirstCharacters {

  private static final String DIGITS = "0123456789０１２３４５６７８９一二三四五六七八九十";

  private final RuleFile rules;

  FirstCharacters(RuleFile rules) {
    this.rules = rules;
  }

  /** None if the phrase can begin with anything. */
  Optional<Set<Character>> of(String phrase) {
    return of(phrase, 0);
  }

  private Optional<Set<Character>> of(String phrase, int depth) {
    if (phrase.isEmpty() || depth > 8) {
      return Optional.empty();
    }
    char first = phrase.charAt(0);
    return switch (first) {
      case '…', ' ' -> Optional.empty();
      case '[' -> optional(phrase, depth);
      case '{' -> reference(phrase.substring(1, phrase.indexOf('}')), depth);
      case '\\' -> Optional.of(Set.of(phrase.charAt(1)));
      case ':', '：' -> Optional.empty();
      case '(', '（' -> Optional.of(Set.of('(', '（'));
      case '\'', '’' -> Optional.of(Set.of('\'', '’'));
      default -> Optional.of(Set.of(Character.toLowerCase(first)));
    };
  }

  /** What is in the brackets, or what comes behind them. */
  private Optional<Set<Character>> optional(String phrase, int depth) {
    int open = 0;
    for (int i = 0; i < phrase.length(); i++) {
      open += phrase.charAt(i) == '[' ? 1 : phrase.charAt(i) == ']' ? -1 : 0;
      if (open == 0) {
        return both(of(phrase.substring(1, i), depth + 1), of(phrase.substring(i + 1), depth + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Set<Character>> reference(String name, int depth) {
    Optional<Set<Character>> all = Optional.of(Set.of());
    if (name.equals("number") || name.equals("day") || name.equals("year")) {
      Set<Character> digits = new TreeSet<>();
      DIGITS.chars().forEach(c -> digits.add((char) c));
      return Optional.of(digits);
    }
    if (rules.phrases(name).isEmpty()) {
      return Optional.empty();
    }
    for (String phrase : rules.phrases(name)) {
      all = both(all, of(phrase, depth + 1));
    }
    return all;
  }

  private static Optional<Set<Character>> both(
      Optional<Set<Character>> left, Optional<Set<Character>> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Set<Character> all = new TreeSet<>(left.get());
    all.addAll(right.get());
    return Optional.of(all);
  }
}
