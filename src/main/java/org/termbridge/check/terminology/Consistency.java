package org.termbridge.check.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.check.Finding;
import org.termbridge.check.Severity;
import org.termbridge.document.Language;

/**
 * Permitted renderings of one concept that do not go together. In one document the rarer is
 * reported, of two equally frequent ones the later; across documents only what is rarer, for each
 * may be right where it stands.
 */
final class Consistency {

  private record Key(Language target, String concept) {}

  private final Map<Key, Tally> run = new LinkedHashMap<>();

  Consistency(List<TermEvidence> documents) {
    if (documents.size() > 1) {
      documents.forEach(document -> count(document, run));
    }
  }

  private static void count(TermEvidence document, Map<Key, Tally> tallies) {
    for (TermEvidence.Use use : document.uses()) {
      Key key = new Key(document.pair().target(), use.concept().id());
      tallies.computeIfAbsent(key, k -> new Tally()).add(use);
    }
  }

  /** What is not consistent in the document, and between it and the others. */
  List<Finding> of(TermEvidence document) {
    Map<Key, Tally> own = new LinkedHashMap<>();
    count(document, own);
    List<Finding> findings = new ArrayList<>();
    for (TermEvidence.Use use : document.uses()) {
      Key key = new Key(document.pair().target(), use.concept().id());
      finding(use, own.getOrDefault(key, new Tally()), run.getOrDefault(key, new Tally()))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(TermEvidence.Use use, Tally own, Tally run) {
    Optional<Families.Family> usual = own.usual().filter(family -> isAnother(use, family));
    if (usual.isPresent()) {
      return Optional.of(finding(use, usual.get(), own, Severity.WARNING));
    }
    return run.usual()
        .filter(family -> isAnother(use, family))
        .filter(family -> run.count(family) > run.count(use.family()))
        .map(family -> finding(use, family, run, Severity.INFO));
  }

  private static boolean isAnother(TermEvidence.Use use, Families.Family family) {
    return !use.family().equals(Families.Family.ANY) && !use.family().equals(family);
  }

  private static Finding finding(
      TermEvidence.Use use, Families.Family usual, Tally tally, Severity severity) {
    String places = tally.describe(use.family()) + " / " + tally.describe(usual);
    return TermFinding.inconsistent(use, usual.wording(), severity, places);
  }
}
