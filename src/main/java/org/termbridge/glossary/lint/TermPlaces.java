package org.termbridge.glossary.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TextPlace;

/**
 * Where the terms of a glossary stand in its file, whatever its format, if it is text: a term
 * stands in a cell or an element that has nothing but its wording, on the line that names its
 * concept, or on the next such line below it.
 */
public final class TermPlaces {

  private static final Pattern EDGE = Pattern.compile("[\t,;\"<>]");

  /** How many lines a concept may have, with those of its neighbours between them. */
  private static final int FARTHEST = 5000;

  private static final String BEFORE = "\t,;\">";
  private static final String BEHIND = "\t,;\"<";

  private final List<String> lines;
  private final Map<String, Integer> idLines = new HashMap<>();

  /**
   * The places in a file.
   *
   * @param text its lines
   * @param ids of the concepts that will be asked for
   */
  public TermPlaces(TextLines text, Set<String> ids) {
    this.lines = text.all();
    for (int i = 0; i < lines.size(); i++) {
      for (String cell : EDGE.split(lines.get(i), -1)) {
        if (ids.contains(cell)) {
          idLines.putIfAbsent(cell, i);
        }
      }
    }
  }

  /** Where a concept begins, or one of its terms stands. */
  public Optional<TextPlace> of(Concept concept, Optional<Integer> term) {
    Integer start = idLines.get(concept.id());
    if (start == null) {
      return Optional.empty();
    }
    Optional<TextPlace> own =
        term.flatMap(index -> place(concept.terms().get(index), earlier(concept, index), start));
    return own.or(
        () -> Optional.of(new TextPlace(start + 1, column(lines.get(start), concept.id()))));
  }

  /** How many terms before this one are written the same way in the same language. */
  private static int earlier(Concept concept, int index) {
    Term term = concept.terms().get(index);
    return (int)
        concept.terms().subList(0, index).stream()
            .filter(
                other ->
                    other.wording().equals(term.wording())
                        && other.language().equals(term.language()))
            .count();
  }

  private Optional<TextPlace> place(Term term, int skip, int start) {
    List<TextPlace> places = new ArrayList<>();
    List<TextPlace> likely = new ArrayList<>();
    for (int i = start;
        i < Math.min(lines.size(), start + FARTHEST) && likely.size() <= skip;
        i++) {
      int column =
          Math.max(column(lines.get(i), term.wording()), column(lines.get(i), escaped(term)));
      if (column > 0) {
        TextPlace place = new TextPlace(i + 1, column);
        places.add(place);
        if (column(lines.get(i), term.language().tag()) > 0) {
          likely.add(place);
        }
      }
    }
    List<TextPlace> best = likely.size() > skip ? likely : places;
    return best.size() > skip ? Optional.of(best.get(skip)) : Optional.empty();
  }

  /** The column of a cell or element with just this text; 0 if there is none. */
  private static int column(String line, String text) {
    for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
      int end = at + text.length();
      boolean begins = at == 0 || BEFORE.indexOf(line.charAt(at - 1)) >= 0;
      boolean ends = end == line.length() || BEHIND.indexOf(line.charAt(end)) >= 0;
      if (begins && ends) {
        return at + 1;
      }
    }
    return 0;
  }

  private static String escaped(Term term) {
    return term.wording().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
