package org.termbridge.segment;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Inline;
import org.termbridge.document.Language;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/** Cuts a unit's text into sentences. The rules are compiled once a thread. */
public final class Segmenter {

  private final RuleSet rules;

  private Segmenter(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * The rules of one language.
   *
   * @throws org.termbridge.document.InputException E04.. if a file of the user's cannot be used
   */
  public static Segmenter of(Language language, SegmentOptions options) {
    return new Segmenter(RuleSet.of(language, options));
  }

  /**
   * The unit with one segment a sentence ({@code s1}, {@code s2} ...) and gaps for the white space
   * between them. All parts, one after the other, are the unit's text. A unit without words, and
   * one that is not translated, stays as it is.
   */
  public Unit segment(Unit unit) {
    Text source = unit.source();
    List<Inline> inlines = source.inlines();
    String reading = Reading.of(unit, inlines);
    if (!unit.translate() || reading.isBlank()) {
      return unit;
    }
    List<Integer> breaks = unit.role() == Role.DATELINE ? List.of() : rules.breaks(reading);
    if (breaks.isEmpty() && unit.parts().size() == 1 && isTight(reading)) {
      return unit.withParts(List.of(new Segment("s1", source)));
    }
    return unit.withParts(Cutter.parts(inlines, reading, breaks));
  }

  /** The sentences of a plain text, without the white space between them. */
  public List<String> sentences(String text) {
    String reading = Reading.of(text);
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (Space space : Space.all(reading, reading.isBlank() ? List.of() : rules.breaks(reading))) {
      if (space.from() > from) {
        sentences.add(text.substring(from, space.from()));
      }
      from = space.to();
    }
    return sentences;
  }

  /** Every place where a sentence ends or a rule kept it from ending. */
  public List<Break> explain(String text) {
    return rules.explain(Reading.of(text));
  }

  /** Changes whenever the rules do: 16 hexadecimal digits. */
  public String fingerprint() {
    return rules.fingerprint();
  }

  private static boolean isTight(String reading) {
    return !Space.isBlank(reading.charAt(0))
        && !Space.isBlank(reading.charAt(reading.length() - 1));
  }
}
