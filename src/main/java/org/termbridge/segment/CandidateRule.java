package org.termbridge.segment;

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

  private final int within;
  private final Beginnings beginnings;
  private final BeforeStop beforeStop;
  private final Optional<WordEnds> words;
  private final Optional<Runs> runs;
  private final Optional<ExpressionAt> before;
  private final Optional<Runs> plainAfter;
  private final ExpressionAt after;
  private final ExpressionAt whole;

  /**
   * @param words the words of which {@code before} speaks, if it does of nothing else
   */
  CandidateRule(SentenceRule rule, Optional<WordEnds> words) {
    this.within = rule.within();
    this.beginnings = BeginningsParser.parse(rule.before() + "(?:" + rule.after() + ")");
    this.beforeStop = BeginningsParser.beforeStop(rule.before());
    this.words = words;
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

  /** The place of which the rule speaks, if it begins to match at a character; else -1. */
  int place(String text, int at) {
    if (at >= within || !canStandBehind(text, at)) {
      return -1;
    }
    if (words.isPresent()) {
      return words.get().endsAt(text, at) ? followed(text, at + 1) : -1;
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
