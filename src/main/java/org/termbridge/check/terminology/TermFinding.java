package org.termbridge.check.terminology;

import java.util.List;
import java.util.Optional;
import org.termbridge.check.Finding;
import org.termbridge.check.SegmentPair;
import org.termbridge.check.Severity;
import org.termbridge.check.Span;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;

/**
 * Findings about one concept in one segment.
 *
 * @param segment where
 * @param source where the source has the concept
 * @param renderings the terms of the target language
 */
record TermFinding(SegmentPair segment, Occurrence source, Renderings renderings) {

  private static final String QUOTES = "“”„«»「」『』\"";

  private Concept concept() {
    return source.best().concept();
  }

  private String inSource() {
    return words(segment.source(), source);
  }

  private static String words(String text, Occurrence occurrence) {
    return text.substring(occurrence.start(), occurrence.end());
  }

  private static Optional<Span> span(Occurrence occurrence) {
    return Optional.of(new Span(occurrence.start(), occurrence.end()));
  }

  Finding missing(Severity severity) {
    return of("missing", severity, Optional.empty(), "", Optional.empty(), "");
  }

  Finding forbidden(Rendering rendering) {
    Term term = rendering.match().term();
    Severity severity = term.status() == TermStatus.FORBIDDEN ? Severity.ERROR : Severity.WARNING;
    Optional<String> suggestion =
        rendering.isUninflected()
            ? renderings.preferred(concept()).map(Term::wording)
            : Optional.empty();
    return of(
        "forbidden",
        severity,
        Optional.of(rendering.occurrence()),
        words(segment.target(), rendering.occurrence()),
        suggestion,
        term.note().isEmpty() ? "" : " (" + term.note() + ")");
  }

  Finding foreign(Renderings.Foreign foreign) {
    return of(
        renderings.isOtherScript(foreign.language()) ? "wrong-script" : "wrong-region",
        Severity.WARNING,
        Optional.of(foreign.occurrence()),
        words(segment.target(), foreign.occurrence()),
        renderings.preferred(concept()).map(Term::wording),
        foreign.language().tag());
  }

  Finding firstMention(Rendering rendering, Term full) {
    return of(
        "first-mention",
        Severity.WARNING,
        Optional.of(rendering.occurrence()),
        words(segment.target(), rendering.occurrence()),
        Optional.of(full.wording()),
        "");
  }

  /** Rendered otherwise elsewhere. */
  static Finding inconsistent(
      TermEvidence.Use use, String usual, Severity severity, String places) {
    SegmentPair segment = use.segment();
    String found = words(segment.target(), use.target());
    return new Finding(
        Terminology.ID,
        "inconsistent",
        severity,
        segment,
        span(use.source()),
        span(use.target()),
        Optional.of(use.concept().id()),
        found,
        List.of(usual),
        "",
        Optional.empty(),
        List.of(
            quoted(words(segment.source(), use.source())),
            quoted(found),
            quoted(usual),
            "",
            places));
  }

  Finding sourceVariant(Term official) {
    String found = inSource();
    return new Finding(
        Terminology.ID,
        "source-variant",
        Severity.INFO,
        segment,
        span(source),
        Optional.empty(),
        Optional.of(concept().id()),
        found,
        List.of(official.wording()),
        official.source(),
        Optional.empty(),
        List.of(quoted(found), quoted(found), quoted(official.wording()), authority(official), ""));
  }

  private Finding of(
      String kind,
      Severity severity,
      Optional<Occurrence> target,
      String found,
      Optional<String> suggestion,
      String more) {
    List<String> expected = renderings.expected(concept());
    Optional<Term> preferred = renderings.preferred(concept());
    String sanctioned = expected.isEmpty() ? "" : expected.get(0);
    return new Finding(
        Terminology.ID,
        kind,
        severity,
        segment,
        span(source),
        target.flatMap(TermFinding::span),
        Optional.of(concept().id()),
        found,
        expected,
        preferred.map(Term::source).orElse(""),
        suggestion,
        List.of(
            quoted(inSource()),
            quoted(found),
            quoted(sanctioned),
            preferred.map(TermFinding::authority).orElse(""),
            more));
  }

  private static String authority(Term term) {
    return term.hasAuthority() ? " (" + term.source() + ")" : "";
  }

  /** In quotation marks, unless the wording has its own. */
  private static String quoted(String wording) {
    boolean hasOwn =
        !wording.isEmpty()
            && (QUOTES.indexOf(wording.charAt(0)) >= 0
                || QUOTES.indexOf(wording.charAt(wording.length() - 1)) >= 0);
    return hasOwn ? wording : "“" + wording + "”";
  }
}
