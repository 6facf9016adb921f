package org.termbridge.segment.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule asked at single places of a text. Where what stands before can end in one place only, it
 * is asked alone, as cheaply as may be, and what stands after only if it is there. Has state:
 * belongs to one thread.
 */
final class CandidateRule {

  private static final Pattern LOOKS_BEHIND_STOP =
      Pattern.compile(
          "\\\\\\.(?:\\(\\?<[=!](?:[^()\\\\]|\\\\.|\\((?:[^()\\\\]|\\\\.)*+\\))*+\\))++");

  private final SentenceRule rule;
  private final Beginnings beginnings;
  private final BeforeStop beforeStop;
  private final long list;
  private final Optional<Runs> runs;
  private final Optional<ExpressionAt> before;
  private final Optional<Runs> plainAfter;
  private final ExpressionAt after;
  private final ExpressionAt whole;

  /**
   * @param list the bit of the list of which {@code before} speaks, if it does of nothing else; or
   *     0
   */
  CandidateRule(SentenceRule rule, long list) {
    this.rule = rule;
    this.beginnings = BeginningsParser.parse(rule.before() + "(?:" + rule.after() + ")");
    this.beforeStop = BeginningsParser.beforeStop(rule.before());
    this.list = list;
    this.runs = Runs.parse(rule.before());
    this.before =
        Optional.of(rule.before())
            .filter(expression -> LOOKS_BEHIND_STOP.matcher(expression).matches())
            .map(ExpressionAt::new);
    this.plainAfter = Runs.parse(rule.after());
    this.after = new ExpressionAt("(?=" + rule.after() + ")");
    this.whole = new ExpressionAt(rule.before() + "(?=" + rule.after() + ")");
  }

  /** Whether the rule can match at a place, by the characters that stand there. */
  boolean canBegin(String text, int at, int depth) {
    return beginnings.canBegin(text, at, depth);
  }

  /** Whether the rule can match at a place, by the character before it. */
  boolean canStandBehind(String text, int at) {
    return beforeStop.allows(text, at);
  }

  SentenceRule rule() {
    return rule;
  }

  /** Whether the rule asks for a word of a list, and nothing else, before the place. */
  boolean isOfWords() {
    return list != 0;
  }

  /** The place behind a word of one of some lists, if the rule speaks of it; else -1. */
  int placeBehind(long lists, String text, int at) {
    return (lists & list) != 0 && at < rule.within() ? followed(text, at + 1) : -1;
  }

  /** The place of which the rule speaks, if it begins to match at a character; else -1. */
  int place(String text, int at) {
    if (at >= rule.within() || !beforeStop.allowsBoth(text, at)) {
      return -1;
    }
    if (before.isPresent()) {
      int end = before.get().end(text, at);
      return end < 0 ? -1 : followed(text, end);
    }
    int end = runs.isPresent() ? runs.get().end(text, at) : Runs.UNKNOWN;
    return switch (end) {
      case -1 -> -1;
      case Runs.UNKNOWN -> whole.end(text, at);
      default -> followed(text, end);
    };
  }

  private int followed(String text, int place) {
    int end = plainAfter.isPresent() ? plainAfter.get().end(text, place) : Runs.UNKNOWN;
    return end == Runs.UNKNOWN ? after.end(text, place) : end < 0 ? -1 : place;
  }
}
