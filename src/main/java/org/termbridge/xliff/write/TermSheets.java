package org.termbridge.xliff.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.termbridge.document.Code;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Unit;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.LanguageChoice;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.xliff.TermMarking;

/** Makes the {@link TermSheet}s of a document; each concept is worked out once. For one thread. */
public final class TermSheets {

  private final TermMarking marking;
  private final LanguageChoice sources;
  private final LanguageChoice targets;
  private final IdentityHashMap<Concept, Renderings> known = new IdentityHashMap<>();

  public TermSheets(LanguagePair pair, TermMarking marking) {
    this.marking = marking;
    this.sources = new LanguageChoice(pair.source());
    this.targets = new LanguageChoice(pair.target());
  }

  /** Whether the sheets have marks and entries, not notes alone. */
  public boolean areMarked() {
    return marking == TermMarking.MARK;
  }

  /**
   * The sheet of a unit; empty for one that nobody translates.
   *
   * @param codes of the unit, whose ids are taken
   */
  public TermSheet of(Unit unit, UnitTerms terms, List<Code> codes) {
    return marking == TermMarking.NONE || terms.count() == 0 || !unit.translate()
        ? TermSheet.EMPTY
        : new TermSheet(this, unit, terms, codes);
  }

  Renderings renderings(Concept concept) {
    return known.computeIfAbsent(concept, this::chosen);
  }

  private Renderings chosen(Concept concept) {
    List<Term> inTarget = targets.of(concept.terms());
    List<Term> permitted = new ArrayList<>(with(TermStatus.PREFERRED, inTarget));
    permitted.addAll(with(TermStatus.ADMITTED, inTarget));
    return new Renderings(
        with(TermStatus.PREFERRED, sources.of(concept.terms())).stream().limit(1).toList(),
        permitted,
        inTarget.stream().filter(term -> !term.status().isPermitted()).toList());
  }

  private static List<Term> with(TermStatus status, List<Term> terms) {
    return terms.stream().filter(term -> term.status() == status).toList();
  }
}
