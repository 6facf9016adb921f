package org.termbridge.segment.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression asked at single places of a text. Has state: belongs to one thread. */
final class ExpressionAt {

  private final String expression;
  private @Nullable Matcher matcher;
  private @Nullable String text;

  ExpressionAt(String expression) {
    this.expression = expression;
  }

  static Pattern compiled(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Where the match that begins at a place ends; -1 if there is none. */
  int end(String text, int at) {
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
}
