package org.termbridge.glossary.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Brackets and quotation marks that open and do not close: a part of the wording is missing. */
public final class PairRule implements TermRule {

  private static final String OPEN = "([{\u201C\u00AB\u2039\u300A\u3008\u300C\u300E\u3010\uFF08";
  private static final String CLOSE = ")]}\u201D\u00BB\u203A\u300B\u3009\u300D\u300F\u3011\uFF09";

  /** Opens in some languages, and closes in others. */
  private static final String BOTH_WAYS = "\u201C\u201D\u00AB\u00BB\u201E";

  @Override
  public Stream<LintFinding> check(Spot spot) {
    String wording = spot.wording();
    Deque<Character> open = new ArrayDeque<>();
    int quotes = 0;
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (BOTH_WAYS.indexOf(c) >= 0) {
        quotes++;
      } else if (OPEN.indexOf(c) >= 0) {
        open.push(c);
      } else if (CLOSE.indexOf(c) >= 0) {
        char wanted = OPEN.charAt(CLOSE.indexOf(c));
        if (open.isEmpty() || open.pop() != wanted) {
          return finding(spot);
        }
      }
    }
    return open.isEmpty() && quotes % 2 == 0 ? Stream.empty() : finding(spot);
  }

  private static Stream<LintFinding> finding(Spot spot) {
    return Stream.of(spot.finding("unpaired", LintSeverity.WARNING, spot.wording()));
  }
}
