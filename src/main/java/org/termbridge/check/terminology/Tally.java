package org.termbridge.check.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How often each rendering of a concept stands, and where. */
final class Tally {

  private static final int PLACES = 3;

  private final Map<Families.Family, List<TermEvidence.Use>> uses = new LinkedHashMap<>();

  void add(TermEvidence.Use use) {
    if (!use.family().equals(Families.Family.ANY)) {
      uses.computeIfAbsent(use.family(), family -> new ArrayList<>()).add(use);
    }
  }

  /** The most frequent one, of several the first of the text. */
  Optional<Families.Family> usual() {
    Optional<Families.Family> usual = Optional.empty();
    for (Families.Family family : uses.keySet()) {
      if (usual.isEmpty() || count(family) > count(usual.get())) {
        usual = Optional.of(family);
      }
    }
    return usual;
  }

  int count(Families.Family family) {
    return uses.getOrDefault(family, List.of()).size();
  }

  /** Count and first places, for a message: {@code 3 × “…” (u5, u9, u12)}. */
  String describe(Families.Family family) {
    List<TermEvidence.Use> all = uses.getOrDefault(family, List.of());
    String places =
        all.stream()
            .limit(PLACES)
            .map(use -> use.segment().place())
            .map(place -> place.document() + " " + place.unit())
            .distinct()
            .collect(Collectors.joining(", "));
    return all.size() + " × “" + family.wording() + "” (" + places + ")";
  }
}
