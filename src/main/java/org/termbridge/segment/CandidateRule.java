package org.termbridge.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule asked at single places of a text. Has state: belongs to one thread. */
final class CandidateRule {

  private final String expression;
  private final Beginnings beginnings;
  private final BeforeStop beforeStop;
  private final Optional<WordEnds> words;
  private @Nullable Matcher matcher;
  private @Nullable String text;

  /**
   * @param words words of which one must end with the first character that the rule matches
   */
  CandidateRule(SentenceRule rule, Optional<WordEnds> words) {
    this.expression = rule.before() + "(?=" + rule.after() + ")";
    this.beginnings = BeginningsParser.parse(rule.before() + "(?:" + rule.after() + ")");
    this.beforeStop = BeginningsParser.beforeStop(rule.before());
    this.words = words;
  }

  /** Whether the rule can match at a place, by the characters that stand there. */
  boolean canBegin(String text, int at, int depth) {
    return beginnings.canBegin(text, at, depth);
  }

  /** The place of which the rule speaks, if it begins to match at a character; else -1. */
  int place(String text, int at) {
    if (!beforeStop.allows(text, at) || (words.isPresent() && !words.get().endsAt(text, at))) {
      return -1;
    }
    Matcher matcher = matcher(text);
    matcher.region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private Matcher matcher(String text) {
    Matcher current = matcher;
    if (current == null) {
      // The whole text is in sight, as it is when the engine searches from a place.
      current = compiled(expression).matcher(text);
      current.useTransparentBounds(true).useAnchoringBounds(false);
      matcher = current;
    } else if (!text.equals(this.text)) {
      current.reset(text);
    }
    this.text = text;
    return current;
  }

  static Pattern compiled(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
