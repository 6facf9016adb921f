package org.termbridge.segment.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.termbridge.segment.Break;

/**
 * Applies our own rules as Okapi's SRX engine would, to the letter, at a fraction of its cost. That
 * engine reads the whole text once a rule; here a text is read once for the few characters at which
 * a rule can begin to match, and at those only the rules are asked that the next characters allow.
 * {@code CandidateFinderTest} holds it against the engine. Has state: belongs to one thread.
 */
public final class CandidateFinder implements BreakFinder {

  private static final byte UNKNOWN = 0;
  private static final byte PLAIN = 1;
  private static final byte END = 2;
  private static final byte CONDITION = 4;

  /**
   * In a longer row of full stops only its ends are looked at: rules that take the row as a whole
   * would read it again from each of its characters.
   */
  private static final int RUN_EDGE = 32;

  /** How many characters tell the conditions that are possible. */
  private static final int DEPTH = 3;

  private final byte[] kinds = new byte[Character.MAX_VALUE + 1];
  private final String ends;
  private final List<Condition> conditions;
  private final ByKind<Condition[]> possible = new ByKind<>();
  private final List<RuleGroup> alwaysAsked;
  private final Supplier<List<RuleGroup>> compileAll;
  private @Nullable List<RuleGroup> all;
  private final Candidates candidates = new Candidates();
  private char[] characters = new char[1024];
  private final Places places = new Places();

  /**
   * @param ends characters at which the rules that are always asked begin
   * @param lastWords words with which a rule's {@code before} ends, by that expression
   */
  public CandidateFinder(
      List<SentenceRule> rules, String ends, Map<String, Set<String>> lastWords) {
    this.ends = ends;
    this.conditions =
        rules.stream()
            .filter(rule -> !rule.isAlwaysAsked())
            .map(SentenceRule::when)
            .distinct()
            .map(Condition::new)
            .toList();
    this.alwaysAsked =
        RuleGroup.all(rules.stream().filter(SentenceRule::isAlwaysAsked).toList(), lastWords);
    this.compileAll = () -> RuleGroup.all(rules, lastWords);
  }

  @Override
  public List<Integer> breaks(String text) {
    boolean isConditional = findCandidates(text);
    places.clear();
    for (RuleGroup group : isConditional ? all() : alwaysAsked) {
      group.ask(text, candidates, places);
    }
    return places.breaks();
  }

  /** Every place where a sentence ends or a rule kept it from ending. */
  public List<Break> explain(String text) {
    Places kept = new Places();
    Places ended = new Places();
    for (RuleGroup group : findCandidates(text) ? all() : alwaysAsked) {
      group.ask(text, candidates, group.isBreak() ? ended : kept);
    }
    return ended.decided(kept, text);
  }

  private List<RuleGroup> all() {
    if (all == null) {
      all = compileAll.get();
    }
    return all;
  }

  /** Finds where rules can begin; answers whether the text meets a condition. */
  private boolean findCandidates(String text) {
    candidates.clear();
    boolean isConditional = conditions.stream().anyMatch(condition -> condition.isMetAt(text, 0));
    int length = text.length();
    if (length > characters.length) {
      characters = new char[2 * length];
    }
    text.getChars(0, length, characters, 0);
    int runBegin = 0;
    int runEnd = 0;
    for (int i = 0; i < length; i++) {
      byte kind = kind(characters[i]);
      if (kind == PLAIN) {
        continue;
      }
      if ((kind & END) != 0) {
        if (i >= runEnd) {
          runBegin = i;
          runEnd = runEnd(i, length);
        }
        if (i - runBegin < RUN_EDGE || runEnd - i <= RUN_EDGE) {
          candidates.add(i);
        }
      }
      if (!isConditional && (kind & CONDITION) != 0) {
        isConditional = isConditional(text, i);
      }
    }
    return isConditional;
  }

  private boolean isConditional(String text, int at) {
    for (Condition condition : possible(text, at)) {
      if (condition.isMetAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The conditions that can be met from a place on, by its characters; nearly always none. */
  private Condition[] possible(String text, int at) {
    long kind = text.charAt(at);
    for (int i = at + 1; i < at + DEPTH; i++) {
      kind = kind * (Character.MAX_VALUE + 2) + (i < text.length() ? text.charAt(i) + 1 : 0);
    }
    Condition[] known = possible.get(kind);
    if (known == null) {
      known =
          conditions.stream()
              .filter(condition -> condition.canBeginAt(text, at, DEPTH))
              .toArray(Condition[]::new);
      possible.put(kind, known);
    }
    return known;
  }

  private int runEnd(int begin, int length) {
    int end = begin + 1;
    while (end < length && (kind(characters[end]) & END) != 0) {
      end++;
    }
    return end;
  }

  private byte kind(char character) {
    byte known = kinds[character];
    if (known == UNKNOWN) {
      known = found(character);
      kinds[character] = known;
    }
    return known;
  }

  private byte found(char character) {
    int kind = PLAIN;
    if (ends.indexOf(character) >= 0) {
      kind |= END;
    }
    if (conditions.stream().anyMatch(condition -> condition.canBeginWith(character))) {
      kind |= CONDITION;
    }
    return (byte) kind;
  }
}
