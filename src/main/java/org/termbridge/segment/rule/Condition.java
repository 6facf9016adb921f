package org.termbridge.segment.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text must contain for some rules to be asked. Has state: belongs to one thread. */
final class Condition {

  private static final int DEPTH = 4;

  private final Beginnings atStart;
  private final Beginnings inside;
  private final Matcher matcher;

  Condition(String expression) {
    atStart = BeginningsParser.parse(expression);
    inside = BeginningsParser.parseInside(expression);
    matcher = Pattern.compile(expression).matcher("");
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether a match can begin with a character that is not the first of the text. */
  boolean canBeginWith(char character) {
    return inside.canBegin(String.valueOf(character), 0, 1);
  }

  /** Whether a match can begin at a place that is not the first of the text. */
  boolean canBeginAt(String text, int at, int depth) {
    return inside.canBegin(text, at, depth);
  }

  /** Whether the expression matches from a place on. */
  boolean isMetAt(String text, int at) {
    if (!(at == 0 ? atStart : inside).canBegin(text, at, DEPTH)) {
      return false;
    }
    matcher.reset(text).region(at, text.length());
    return matcher.lookingAt();
  }
}
