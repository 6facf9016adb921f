package org.termbridge.xliff.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Code;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Part;
import org.termbridge.document.Segment;
import org.termbridge.document.Unit;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.xliff.TermMarking;
import org.termbridge.xliff.vocabulary.TermRemarks;

/** What an XLIFF says of the terms of one unit: one entry a concept, one mark a place. */
public final class TermSheet {

  /**
   * Words that a term stands for.
   *
   * @param id unique in the unit among marks, codes and segments
   * @param start offset of the first character in the words of the segment, in UTF-16 units
   * @param end offset behind the last character
   * @param entry id of what is said of it; empty if the glossary has nothing to say
   */
  record Mark(String id, int start, int end, Optional<String> entry) {}

  /**
   * A concept of the unit.
   *
   * @param id unique in the unit among entries
   * @param concept itself
   * @param found its terms in the unit, in reading order
   * @param mark id of the first mark
   * @param pair from and into
   */
  record Entry(String id, Concept concept, Set<Term> found, String mark, LanguagePair pair) {

    /** The term of the source: as it stands there if that is official. */
    Term term() {
      return found.stream()
          .filter(term -> term.status().isPermitted())
          .findFirst()
          .or(() -> concept.preferred(pair.source()))
          .orElse(found.iterator().next());
    }

    /** What may stand in the target, the preferred first. */
    List<Term> translations() {
      List<Term> permitted = new ArrayList<>();
      for (TermStatus status : List.of(TermStatus.PREFERRED, TermStatus.ADMITTED)) {
        concept.terms(pair.target()).stream()
            .filter(term -> term.status() == status)
            .forEach(permitted::add);
      }
      return permitted;
    }

    /** What must not stand in the target. */
    List<Term> avoided() {
      return concept.terms(pair.target()).stream()
          .filter(term -> !term.status().isPermitted())
          .toList();
    }

    /** What the source should say. */
    List<Term> official() {
      return concept.preferred(pair.source()).map(List::of).orElse(List.of());
    }

    /** An entry needs a translation or a definition (XLIFF 2.1 section 5.2.2.2). */
    boolean saysSomething() {
      return !concept.definition().isEmpty() || !translations().isEmpty();
    }
  }

  static final TermSheet EMPTY = new TermSheet(false);

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Mark>> marks = new HashMap<>();

  private final boolean isMarked;

  private TermSheet(boolean isMarked) {
    this.isMarked = isMarked;
  }

  /**
   * The sheet of a unit; empty for one that nobody translates.
   *
   * @param codes of the unit, whose ids are taken
   */
  public static TermSheet of(
      Unit unit, UnitTerms terms, LanguagePair pair, List<Code> codes, TermMarking marking) {
    if (marking == TermMarking.NONE || terms.count() == 0 || !unit.translate()) {
      return EMPTY;
    }
    Set<String> taken = new LinkedHashSet<>();
    codes.forEach(code -> taken.add(code.id()));
    unit.segments().forEach(segment -> taken.add(segment.id()));
    TermSheet sheet = new TermSheet(marking == TermMarking.MARK);
    for (Segment segment : unit.segments()) {
      List<Mark> marks = new ArrayList<>();
      terms.in(segment).forEach(found -> marks.add(sheet.mark(found, pair, taken)));
      sheet.marks.put(segment.id(), marks);
    }
    return sheet;
  }

  /** What a glossary says of the concepts, in the order of their first mark. */
  List<Entry> entries() {
    return isMarked ? entries.values().stream().filter(Entry::saysSomething).toList() : List.of();
  }

  /** The marks in a segment, in reading order. */
  public List<Mark> marks(Segment segment) {
    return isMarked ? marks.getOrDefault(segment.id(), List.of()) : List.of();
  }

  /**
   * The codes of the unit, with those pairs apart that a mark would cross. The other way to write
   * what crosses, {@code sm} and {@code em}, makes OmegaT refuse the whole project.
   */
  public CodeLayout layout(Unit unit) {
    CodeLayout layout = CodeLayout.of(unit.parts().stream().map(Part::source).toList());
    Set<Integer> crossed = new LinkedHashSet<>();
    int first = 0;
    for (Part part : unit.parts()) {
      if (part instanceof Segment segment && !marks(segment).isEmpty()) {
        crossed.addAll(MarkLayout.crossed(part.source(), marks(segment), layout, first));
      }
      first += part.source().codes().size();
    }
    return layout.apart(crossed);
  }

  /** The notes on the terms: for translators, and for the editor of the source. */
  public List<Context.Remark> remarks() {
    List<String> lines = new ArrayList<>();
    Set<String> source = new LinkedHashSet<>();
    for (Entry entry : entries.values()) {
      if (!entry.translations().isEmpty()) {
        Term first = entry.found().iterator().next();
        lines.add(TermRemarks.line(first, entry.translations(), entry.avoided()));
      }
      entry.found().stream()
          .filter(term -> !term.status().isPermitted())
          .forEach(term -> source.add(TermRemarks.sourceLine(term, entry.official())));
    }
    List<Context.Remark> remarks = new ArrayList<>();
    add(TermRemarks.TERMS, lines, remarks);
    add(TermRemarks.SOURCE_TERM, List.copyOf(source), remarks);
    return remarks;
  }

  private static void add(String topic, List<String> lines, List<Context.Remark> remarks) {
    if (!lines.isEmpty()) {
      remarks.add(new Context.Remark(topic, String.join("\n", lines)));
    }
  }

  private Mark mark(Occurrence found, LanguagePair pair, Set<String> taken) {
    String id = free(taken);
    List<Entry> own = new ArrayList<>();
    for (Match match : found.matches()) {
      if (match.likeness() == found.best().likeness()) {
        own.add(entry(match, id, pair));
      }
    }
    Optional<String> entry = own.stream().filter(Entry::saysSomething).findFirst().map(Entry::id);
    return new Mark(id, found.start(), found.end(), entry);
  }

  private Entry entry(Match match, String mark, LanguagePair pair) {
    Entry entry =
        entries.computeIfAbsent(
            match.concept().id(),
            concept ->
                new Entry(
                    "g" + (entries.size() + 1),
                    match.concept(),
                    new LinkedHashSet<>(),
                    mark,
                    pair));
    entry.found().add(match.term());
    return entry;
  }

  private static String free(Set<String> taken) {
    int number = 1;
    while (!taken.add("m" + number)) {
      number++;
    }
    return "m" + number;
  }
}
