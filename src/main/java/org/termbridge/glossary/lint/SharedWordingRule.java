package org.termbridge.glossary.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.document.Language;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;
import org.termbridge.glossary.TermStatus;

/**
 * One wording of two concepts in one language: nobody can tell which is meant, and worse if it is
 * right for the one and wrong for the other.
 */
public final class SharedWordingRule implements LintRule {

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    Map<Key, List<TermRule.Spot>> spots =
        glossary.concepts().stream()
            .flatMap(TermRule.Spot::all)
            .collect(
                Collectors.groupingBy(
                    spot -> new Key(spot.term().language(), Folding.of(spot.wording())),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return spots.values().stream().filter(all -> all.size() > 1).flatMap(SharedWordingRule::check);
  }

  private static Stream<LintFinding> check(List<TermRule.Spot> all) {
    return all.stream()
        .skip(1)
        .flatMap(
            later ->
                all.stream()
                    .takeWhile(earlier -> !earlier.equals(later))
                    .filter(earlier -> !earlier.concept().id().equals(later.concept().id()))
                    .limit(1)
                    .map(earlier -> finding(earlier, later)));
  }

  private static LintFinding finding(TermRule.Spot earlier, TermRule.Spot later) {
    TermStatus one = earlier.term().status();
    TermStatus other = later.term().status();
    boolean bothRight = one.isPermitted() && other.isPermitted();
    if (bothRight) {
      boolean bothFirst = one == TermStatus.PREFERRED && other == TermStatus.PREFERRED;
      LintSeverity severity = bothFirst ? LintSeverity.WARNING : LintSeverity.INFO;
      return later.finding("two-concepts", severity, later.wording(), earlier.concept().id());
    }
    boolean isContradiction = one.isPermitted() || other.isPermitted();
    boolean isForbidden = one == TermStatus.FORBIDDEN || other == TermStatus.FORBIDDEN;
    // What is merely out of use for one thing is often the right word for its neighbour.
    return later.finding(
        isContradiction ? "forbidden-elsewhere" : "two-concepts",
        isContradiction && isForbidden ? LintSeverity.WARNING : LintSeverity.INFO,
        later.wording(),
        earlier.concept().id(),
        one.name(),
        other.name());
  }

  private record Key(Language language, String wording) {}
}
