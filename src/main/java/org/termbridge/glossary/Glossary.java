package org.termbridge.glossary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Concepts in the order of their file; immutable, shared by threads. What a file says wrongly, two
 * preferred terms for one, is kept for the reviewer to see: the first counts.
 */
public final class Glossary {

  public static final Glossary EMPTY = new Glossary(List.of());

  private final Map<String, Concept> concepts;

  /**
   * @throws IllegalArgumentException if two concepts have one id
   */
  public Glossary(Collection<Concept> concepts) {
    Map<String, Concept> byId = new LinkedHashMap<>(concepts.size() * 2);
    for (Concept concept : concepts) {
      if (byId.put(concept.id(), concept) != null) {
        throw new IllegalArgumentException("two concepts have the id " + concept.id());
      }
    }
    this.concepts = byId;
  }

  public List<Concept> concepts() {
    return List.copyOf(concepts.values());
  }

  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  public boolean isEmpty() {
    return concepts.isEmpty();
  }

  /** The tags that its terms have, in alphabetical order. */
  public Set<String> languages() {
    return concepts.values().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(term -> term.language().tag())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only these concepts, in the order of this glossary. */
  public Glossary subset(Set<String> ids) {
    return new Glossary(
        concepts.values().stream().filter(concept -> ids.contains(concept.id())).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glossary that && concepts().equals(that.concepts());
  }

  @Override
  public int hashCode() {
    return concepts.hashCode();
  }
}
