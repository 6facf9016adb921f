package org.termbridge.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neighbouring rules of the same kind. They pass over a text together: where one of them matches,
 * the search goes on behind its place. Has state: belongs to one thread.
 */
final class RuleGroup {

  private static final int DEPTH = 3;
  private static final int MOST_KEYS = 8192;

  /** From here on letters are too many to remember each; they are asked about. */
  private static final int MANY_LETTERS = '\u0530';

  private static final int CHARACTERS = Character.MAX_VALUE + 2;

  private final boolean isBreak;
  private final List<CandidateRule> rules = new ArrayList<>();
  private final Map<Long, CandidateRule[]> askable = new HashMap<>();
  private final Optional<Pattern> anywhere;

  private RuleGroup(List<SentenceRule> rules, Map<String, WordEnds> words) {
    SentenceRule first = rules.get(0);
    this.isBreak = first.isBreak();
    if (first.isAlwaysAsked()) {
      anywhere = Optional.empty();
      for (SentenceRule rule : rules) {
        Optional<WordEnds> ends = Optional.ofNullable(words.get(rule.before()));
        this.rules.add(new CandidateRule(rule, ends));
      }
    } else {
      List<String> alternatives =
          rules.stream().map(rule -> rule.before() + "(?=" + rule.after() + ")").toList();
      anywhere = Optional.of(ExpressionAt.compiled(String.join("|", alternatives)));
    }
  }

  /**
   * The groups of a list of rules.
   *
   * @param words words with which a rule's {@code before} ends, by that expression
   */
  static List<RuleGroup> all(List<SentenceRule> rules, Map<String, WordEnds> words) {
    List<RuleGroup> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= rules.size(); to++) {
      if (to == rules.size() || !areAlike(rules.get(from), rules.get(to))) {
        groups.add(new RuleGroup(rules.subList(from, to), words));
        from = to;
      }
    }
    return groups;
  }

  private static boolean areAlike(SentenceRule one, SentenceRule other) {
    return one.isBreak() == other.isBreak() && one.isAlwaysAsked() == other.isAlwaysAsked();
  }

  /**
   * Adds the places of which the rules speak, where no group before has spoken.
   *
   * @param candidates where rules that are always asked can begin to match, ascending
   */
  void ask(String text, Candidates candidates, Places places) {
    if (anywhere.isPresent()) {
      askAnywhere(anywhere.get(), text, places);
      return;
    }
    int from = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int at = candidates.get(i);
      if (at >= from) {
        int place = place(text, at);
        if (place >= 0) {
          places.add(place, isBreak);
          from = place;
        }
      }
    }
  }

  private void askAnywhere(Pattern pattern, String text, Places places) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      places.add(matcher.end(), isBreak);
      from = Math.max(matcher.end(), from + 1);
    }
  }

  private int place(String text, int at) {
    for (CandidateRule rule : askable(text, at)) {
      int place = rule.place(text, at);
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  }

  /** The rules that can match here by the characters around; the answer is remembered. */
  private CandidateRule[] askable(String text, int at) {
    int third = character(text, at + 2);
    boolean isDeep = third <= MANY_LETTERS;
    int before = at == 0 ? 0 : Math.min(character(text, at - 1), MANY_LETTERS + 1);
    long key = (long) before * CHARACTERS + character(text, at);
    key = key * CHARACTERS + character(text, at + 1);
    key = key * (MANY_LETTERS + 2) + (isDeep ? third : MANY_LETTERS + 1);
    CandidateRule[] known = askable.get(key);
    if (known == null) {
      int depth = isDeep ? DEPTH : DEPTH - 1;
      boolean isKnown = before <= MANY_LETTERS;
      known =
          rules.stream()
              .filter(rule -> !isKnown || rule.canStandBehind(text, at))
              .filter(rule -> rule.canBegin(text, at, depth))
              .toArray(CandidateRule[]::new);
      if (askable.size() >= MOST_KEYS) {
        askable.clear();
      }
      askable.put(key, known);
    }
    return known;
  }

  /** The code of a character and one; nothing behind the end of the text. */
  private static int character(String text, int at) {
    return at < text.length() ? text.charAt(at) + 1 : 0;
  }
}
