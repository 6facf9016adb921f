package org.termbridge.check;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.check.terminology.Terminology;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Glossary;

/** All checks over all documents of a run. */
public final class Checker {

  /** What can be named: a check, or one of its kinds behind a stroke. */
  public static final List<String> IDS =
      Terminology.KINDS.stream()
          .collect(
              () -> new ArrayList<>(List.of(Terminology.ID)),
              (ids, kind) -> ids.add(Terminology.ID + "/" + kind),
              List::addAll);

  private final List<Check<?>> checks;

  private Checker(List<Check<?>> checks) {
    this.checks = List.copyOf(checks);
  }

  /** The checks there are; a new one is a line here. */
  public static Checker of(Glossary glossary, boolean firstMention) {
    return new Checker(List.of(Terminology.of(glossary, firstMention)));
  }

  /** What the checks keep of one document. */
  public static final class Reviewed {

    private final List<Object> evidence;

    private Reviewed(List<Object> evidence) {
      this.evidence = evidence;
    }
  }

  /** Looks at one document, unit by unit; documents may be looked at by several threads. */
  public Reviewed review(LanguagePair pair, Iterable<List<SegmentPair>> units) {
    List<Check.Review<?>> reviews = new ArrayList<>();
    checks.forEach(check -> reviews.add(check.open(pair)));
    for (List<SegmentPair> unit : units) {
      reviews.forEach(review -> review.look(unit));
    }
    List<Object> evidence = new ArrayList<>();
    reviews.forEach(review -> evidence.add(review.evidence()));
    return new Reviewed(evidence);
  }

  /** The findings of all documents. */
  public List<Finding> conclude(List<Reviewed> documents) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      findings.addAll(conclude(checks.get(i), i, documents));
    }
    return findings;
  }

  @SuppressWarnings("unchecked") // the check's own evidence: both lists have the same order
  private static <E> List<Finding> conclude(Check<E> check, int at, List<Reviewed> documents) {
    return check.conclude(documents.stream().map(d -> (E) d.evidence.get(at)).toList());
  }
}
