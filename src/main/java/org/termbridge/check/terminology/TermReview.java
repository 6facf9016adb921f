package org.termbridge.check.terminology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.check.Check;
import org.termbridge.check.Finding;
import org.termbridge.check.SegmentPair;
import org.termbridge.check.Severity;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.DocumentTerms;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.TermFinder;
import org.termbridge.glossary.TermType;

/** Looks at the terms of one document. */
final class TermReview implements Check.Review<TermEvidence> {

  private final DocumentTerms sources;
  private final DocumentTerms targets;
  private final Renderings renderings;
  private final LanguagePair pair;
  private final boolean firstMention;
  private final List<Finding> findings = new ArrayList<>();
  private final List<TermEvidence.Use> uses = new ArrayList<>();
  private final Set<String> mentioned = new HashSet<>();

  TermReview(TermFinder sources, Renderings renderings, LanguagePair pair, boolean firstMention) {
    this.sources = new DocumentTerms(sources, pair.source());
    this.targets = new DocumentTerms(renderings.finder(), pair.target());
    this.renderings = renderings;
    this.pair = pair;
    this.firstMention = firstMention;
  }

  @Override
  public void look(List<SegmentPair> unit) {
    unit.stream().filter(SegmentPair::isTranslated).forEach(this::look);
  }

  private void look(SegmentPair segment) {
    Map<String, Occurrence> source = Renderings.byConcept(sources.find(segment.source()));
    if (source.isEmpty()) {
      return;
    }
    TargetText target =
        new TargetText(
            segment.target(), renderings.finder(), targets.findRenderings(segment.target()));
    for (Occurrence occurrence : source.values()) {
      look(segment, occurrence, source.keySet(), target);
    }
  }

  private void look(
      SegmentPair segment, Occurrence source, Set<String> concepts, TargetText target) {
    Concept concept = source.best().concept();
    TermFinding finding = new TermFinding(segment, source, renderings);
    if (!source.best().term().status().isPermitted()) {
      concept.preferred(pair.source()).ifPresent(term -> findings.add(finding.sourceVariant(term)));
    }
    if (renderings.expected(concept).isEmpty() && !hasTerm(concept)) {
      return;
    }
    List<Rendering> found = renderings(concept, concepts, target.found());
    Optional<Rendering> banned = found.stream().filter(r -> !r.isPermitted()).findFirst();
    Optional<Rendering> permitted = found.stream().filter(Rendering::isPermitted).findFirst();
    if (banned.isPresent()) {
      findings.add(finding.forbidden(banned.get()));
    } else if (permitted.isPresent()) {
      use(finding, permitted.get());
    } else {
      missing(finding, concept, concepts, target);
    }
  }

  private boolean hasTerm(Concept concept) {
    return !renderings.terms(concept).isEmpty();
  }

  /** The target's places that stand for the concept and not for another one of the source. */
  private static List<Rendering> renderings(
      Concept concept, Set<String> concepts, List<Occurrence> target) {
    List<Rendering> found = new ArrayList<>();
    for (Occurrence occurrence : target) {
      for (Match match : occurrence.matches()) {
        if (match.concept().id().equals(concept.id())
            && (match.term().status().isPermitted()
                || !isAnothers(concept, concepts, occurrence))) {
          found.add(new Rendering(occurrence, match));
        }
      }
    }
    return found;
  }

  /** The wording is a permitted term of another concept that the source has. */
  private static boolean isAnothers(Concept concept, Set<String> concepts, Occurrence occurrence) {
    return occurrence.matches().stream()
        .anyMatch(
            match ->
                !match.concept().id().equals(concept.id())
                    && concepts.contains(match.concept().id())
                    && match.term().status().isPermitted());
  }

  private static boolean surrounds(Occurrence outer, Occurrence inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private void use(TermFinding finding, Rendering rendering) {
    Concept concept = rendering.match().concept();
    if (firstMention
        && mentioned.add(concept.id())
        && rendering.match().term().type() != TermType.FULL_FORM) {
      renderings
          .preferred(concept)
          .ifPresent(t -> findings.add(finding.firstMention(rendering, t)));
    }
    uses.add(
        new TermEvidence.Use(
            finding.segment(),
            concept,
            finding.source(),
            rendering.occurrence(),
            renderings.families(concept).of(rendering.match().term())));
  }

  /**
   * A term that shares a word with its neighbour, <i>industrial and supply chains</i>, is there.
   * One that stands only inside of a longer term is not, but may be what the translator meant.
   */
  private void missing(
      TermFinding finding, Concept concept, Set<String> concepts, TargetText target) {
    List<Occurrence> inside =
        target.nested().stream()
            .filter(o -> o.matches().stream().anyMatch(m -> isPermitted(m, concept)))
            .toList();
    if (inside.stream().anyMatch(i -> isThere(i, finding, concepts, target.found()))) {
      return;
    }
    findings.add(finding.missing(inside.isEmpty() ? Severity.ERROR : Severity.WARNING));
    renderings
        .foreign(concept, finding.segment().target())
        .ifPresent(foreign -> findings.add(finding.foreign(foreign)));
  }

  private boolean isThere(
      Occurrence inside, TermFinding finding, Set<String> concepts, List<Occurrence> found) {
    Concept concept = finding.source().best().concept();
    return found.stream()
        .filter(longer -> surrounds(longer, inside))
        .map(longer -> longer.best().concept())
        .allMatch(
            longer ->
                !concepts.contains(longer.id())
                    && LongerName.isMeant(
                        longer, concept, pair.source(), finding.segment().source()));
  }

  private static boolean isPermitted(Match match, Concept concept) {
    return match.concept().id().equals(concept.id()) && match.term().status().isPermitted();
  }

  @Override
  public TermEvidence evidence() {
    return new TermEvidence(pair, findings, uses);
  }
}
