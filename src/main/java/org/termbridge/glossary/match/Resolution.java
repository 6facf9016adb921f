package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;

/**
 * Which of the terms that may stand at one place stands there; one a concept. The nearest wording
 * does; where a permitted and another term are both not quite equal to the text, the permitted one:
 * an editor who rejects the plural does not reject the singular.
 */
final class Resolution {

  private static final Comparator<Match> NEAREST =
      Comparator.comparing(Match::likeness).thenComparing(match -> match.term().status());

  private Resolution() {}

  static List<Match> of(List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    Map<String, List<Match>> byConcept = new LinkedHashMap<>();
    for (Match match : matches) {
      byConcept.computeIfAbsent(match.concept().id(), id -> new ArrayList<>()).add(match);
    }
    return byConcept.values().stream().map(Resolution::nearest).sorted(NEAREST).toList();
  }

  private static Match nearest(List<Match> matches) {
    Match nearest = matches.stream().min(NEAREST).orElseThrow();
    if (nearest.term().status().isPermitted()
        || nearest.likeness().compareTo(Likeness.FOLDED) <= 0) {
      return nearest;
    }
    return matches.stream()
        .filter(match -> match.term().status().isPermitted())
        .filter(match -> match.likeness() == nearest.likeness())
        .findFirst()
        .orElse(nearest);
  }
}
