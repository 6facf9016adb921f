package org.termbridge.xliff.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Code;
import org.termbridge.document.Part;
import org.termbridge.document.Segment;
import org.termbridge.document.Unit;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.UnitTerms;
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
   * @param renderings what its terms come down to
   * @param found its terms in the unit, in reading order
   * @param mark id of the first mark
   */
  record Entry(String id, Concept concept, Renderings renderings, Set<Term> found, String mark) {

    /** The term of the source: as it stands there if that is official. */
    Term term() {
      return found.stream()
          .filter(term -> term.status().isPermitted())
          .findFirst()
          .or(() -> renderings.official().stream().findFirst())
          .orElse(found.iterator().next());
    }

    /** An entry needs a translation or a definition (XLIFF 2.1 section 5.2.2.2). */
    boolean saysSomething() {
      return !concept.definition().isEmpty() || !renderings.permitted().isEmpty();
    }
  }

  static final TermSheet EMPTY = new TermSheet(/* isMarked= */ false);

  private final boolean isMarked;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Mark>> marks = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int lastMark;

  private TermSheet(boolean isMarked) {
    this.isMarked = isMarked;
  }

  TermSheet(TermSheets sheets, Unit unit, UnitTerms terms, List<Code> codes) {
    this(sheets.areMarked());
    codes.forEach(code -> taken.add(code.id()));
    unit.segments().forEach(segment -> taken.add(segment.id()));
    for (Segment segment : unit.segments()) {
      marks.put(
          segment.id(), terms.in(segment).stream().map(found -> mark(found, sheets)).toList());
    }
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
      Renderings renderings = entry.renderings();
      if (!renderings.permitted().isEmpty()) {
        Term first = entry.found().iterator().next();
        lines.add(TermRemarks.line(first, renderings.permitted(), renderings.avoided()));
      }
      entry.found().stream()
          .filter(term -> !term.status().isPermitted())
          .forEach(term -> source.add(TermRemarks.sourceLine(term, renderings.official())));
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

  private Mark mark(Occurrence found, TermSheets sheets) {
    String id = freeId();
    List<Entry> own = new ArrayList<>();
    for (Match match : found.matches()) {
      if (match.likeness() == found.best().likeness()) {
        own.add(entry(match, id, sheets));
      }
    }
    Optional<String> entry = own.stream().filter(Entry::saysSomething).findFirst().map(Entry::id);
    return new Mark(id, found.start(), found.end(), entry);
  }

  private Entry entry(Match match, String mark, TermSheets sheets) {
    Concept concept = match.concept();
    String id = "g" + (entries.size() + 1);
    Entry entry =
        entries.computeIfAbsent(
            concept.id(),
            key -> new Entry(id, concept, sheets.renderings(concept), new LinkedHashSet<>(), mark));
    entry.found().add(match.term());
    return entry;
  }

  private String freeId() {
    do {
      lastMark++;
    } while (!taken.add("m" + lastMark));
    return "m" + lastMark;
  }
}
