package org.termbridge.glossary.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Spaces before or behind a wording, two in a row, and spaces between Chinese characters. */
public final class SpaceRule implements TermRule {

  private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$");
  private static final Pattern DOUBLE = Pattern.compile("[\\s\\p{Z}]{2}");
  private static final Pattern BETWEEN_HAN = Pattern.compile("\\p{IsHan}[\\s\\p{Z}]+\\p{IsHan}");

  @Override
  public Stream<LintFinding> check(Spot spot) {
    String wording = spot.wording();
    if (EDGE.matcher(wording).find()) {
      return Stream.of(spot.finding("edge-space", LintSeverity.WARNING, wording));
    }
    if (DOUBLE.matcher(wording).find()) {
      return Stream.of(spot.finding("double-space", LintSeverity.WARNING, wording));
    }
    boolean isChinese = spot.term().language().primary().equals("zh");
    return isChinese && BETWEEN_HAN.matcher(wording).find()
        ? Stream.of(spot.finding("space-in-chinese", LintSeverity.WARNING, wording))
        : Stream.empty();
  }
}
