package org.termbridge.segment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neighbouring rules of the same kind. They pass over a text together: where one of them matches,
 * the search goes on behind its place. Has state: belongs to one thread.
 */
final class RuleGroup {

  private static final int DEPTH = 3;

  /** From here on letters are too many to remember each; they are asked about. */
  private static final int MANY_LETTERS = '\u0530';

  private static final int CHARACTERS = Character.MAX_VALUE + 2;

  private final boolean isBreak;
  private final List<CandidateRule> rules = new ArrayList<>();
  private final ByKind<CandidateRule[]> askable = new ByKind<>();
  private final WordEnds words = new WordEnds();
  private final List<SentenceRule> conditional;
  private final Optional<Pattern> anywhere;

  private RuleGroup(List<SentenceRule> rules, Map<String, Set<String>> lastWords) {
    SentenceRule first = rules.get(0);
    this.isBreak = first.isBreak();
    if (first.isAlwaysAsked()) {
      conditional = List.of();
      anywhere = Optional.empty();
      for (SentenceRule rule : rules) {
        Set<String> list = lastWords.get(rule.before());
        this.rules.add(new CandidateRule(rule, list == null ? 0 : words.add(list)));
      }
    } else {
      conditional = rules;
      anywhere = Optional.of(ExpressionAt.compiled(alternatives(rules)));
    }
  }

  /** One expression for all of them; the name of the group that matched tells the rule. */
  private static String alternatives(List<SentenceRule> rules) {
    List<String> alternatives = new ArrayList<>();
    for (SentenceRule rule : rules) {
      String name = groupName(alternatives.size());
      alternatives.add("(?<" + name + ">" + rule.before() + "(?=" + rule.after() + "))");
    }
    return String.join("|", alternatives);
  }

  private static String groupName(int rule) {
    return "rule" + rule;
  }

  /**
   * The groups of a list of rules.
   *
   * @param lastWords words with which a rule's {@code before} ends, by that expression
   */
  static List<RuleGroup> all(List<SentenceRule> rules, Map<String, Set<String>> lastWords) {
    List<RuleGroup> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= rules.size(); to++) {
      if (to == rules.size() || !areAlike(rules.get(from), rules.get(to))) {
        groups.add(new RuleGroup(rules.subList(from, to), lastWords));
        from = to;
      }
    }
    return groups;
  }

  private static boolean areAlike(SentenceRule one, SentenceRule other) {
    return one.isBreak() == other.isBreak() && one.isAlwaysAsked() == other.isAlwaysAsked();
  }

  /** Whether the rules end sentences. */
  boolean isBreak() {
    return isBreak;
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
        from = Math.max(from, ask(text, at, places));
      }
    }
  }

  private void askAnywhere(Pattern pattern, String text, Places places) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      places.add(matcher.end(), matched(matcher));
      from = Math.max(matcher.end(), from + 1);
    }
  }

  private SentenceRule matched(Matcher matcher) {
    int rule = 0;
    while (matcher.start(groupName(rule)) < 0) {
      rule++;
    }
    return conditional.get(rule);
  }

  /** Adds the place of the first rule that matches from a candidate on; answers it, or -1. */
  private int ask(String text, int at, Places places) {
    boolean isRead = false;
    long lists = 0;
    for (CandidateRule rule : askable(text, at)) {
      int place;
      if (rule.isOfWords()) {
        lists = isRead ? lists : words.endingAt(text, at);
        isRead = true;
        place = rule.placeBehind(lists, text, at);
      } else {
        place = rule.place(text, at);
      }
      if (place >= 0) {
        places.add(place, rule.rule());
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
    if (known != null) {
      return known;
    }
    int depth = isDeep ? DEPTH : DEPTH - 1;
    boolean isKnown = before <= MANY_LETTERS;
    CandidateRule[] found =
        rules.stream()
            .filter(rule -> !isKnown || rule.canStandBehind(text, at))
            .filter(rule -> rule.canBegin(text, at, depth))
            .toArray(CandidateRule[]::new);
    askable.put(key, found);
    return found;
  }

  /** The code of a character and one; nothing behind the end of the text. */
  private static int character(String text, int at) {
    return at < text.length() ? text.charAt(at) + 1 : 0;
  }
}
