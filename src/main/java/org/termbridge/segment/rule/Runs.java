package org.termbridge.segment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.segment.rule.Beginnings.CharacterTest;

/**
 * An expression of nothing but character classes that give nothing back ({@code [.!?]++["”]*+}):
 * there is one way to match it, which needs no engine.
 */
final class Runs {

  /** Characters of two units are left to the engine. */
  static final int UNKNOWN = -2;

  private static final Pattern RUN =
      Pattern.compile("(\\[(?!\\^)(?:[^\\[\\]\\\\&]|\\\\.)++\\])(\\+\\+|\\*\\+|(?![+*?{]))");

  private final List<Run> runs;

  private Runs(List<Run> runs) {
    this.runs = runs;
  }

  /** Empty if the expression is of another kind. */
  static Optional<Runs> parse(String expression) {
    List<Run> runs = new ArrayList<>();
    Matcher run = RUN.matcher(expression);
    int at = 0;
    while (run.region(at, expression.length()).lookingAt()) {
      String quantifier = run.group(2);
      CharacterTest test = RememberedTest.ofClass(run.group(1));
      runs.add(new Run(test, quantifier.equals("*+"), !quantifier.isEmpty()));
      at = run.end();
    }
    return at == expression.length() ? Optional.of(new Runs(runs)) : Optional.empty();
  }

  /** Where the match that begins at a place ends; -1 if there is none, or {@link #UNKNOWN}. */
  int end(String text, int at) {
    int end = at;
    for (Run run : runs) {
      int begin = end;
      while (end < text.length() && (run.isRepeated || end == begin)) {
        char character = text.charAt(end);
        if (Character.isSurrogate(character)) {
          return UNKNOWN;
        }
        if (!run.test.accepts(character)) {
          break;
        }
        end++;
      }
      if (end == begin && !run.isOptional) {
        return -1;
      }
    }
    return end;
  }

  private record Run(CharacterTest test, boolean isOptional, boolean isRepeated) {}
}
