package org.termbridge.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.termbridge.document.Language;
import org.termbridge.document.Segment;
import org.termbridge.document.Unit;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.glossary.Validity;

/** Concepts for tests, and places where their terms are said to stand. */
public final class SampleTerms {

  /** Has everything; its second English term must not be used. */
  static final Concept BRIDGE =
      new Concept(
          "bridge",
          "transport",
          "What leads <over> the \"bay\".",
          Validity.ALWAYS,
          "",
          List.of(
              sourced("en", "Bay Bridge"),
              Term.of(Language.of("en"), "Bay & Bridge").withStatus(TermStatus.FORBIDDEN),
              Term.of(Language.of("zh-Hans"), "跨湾大桥").withStatus(TermStatus.ADMITTED),
              sourced("zh-Hans", "海湾大桥"),
              Term.of(Language.of("zh-Hans"), "湾桥").withStatus(TermStatus.DEPRECATED)));

  /** Has no Chinese term. */
  static final Concept DEFINED =
      new Concept(
          "defined",
          "",
          "Known here only.",
          Validity.ALWAYS,
          "",
          List.of(Term.of(Language.of("en"), "plan")));

  /** Has nothing but its English term. */
  static final Concept BARE = Concept.of("bare", List.of(Term.of(Language.of("en"), "words")));

  private SampleTerms() {}

  private static Term sourced(String language, String wording) {
    return new Term(
        Language.of(language),
        wording,
        TermStatus.PREFERRED,
        org.termbridge.glossary.TermType.FULL_FORM,
        Term.PROPER_NOUN,
        org.termbridge.glossary.CaseRule.DEFAULT,
        "",
        "Gazette \"2\" & <3>");
  }

  /** A term of the concept, by its position, somewhere in a text. */
  static Occurrence at(int start, int end, Concept concept, int term) {
    return new Occurrence(
        start, end, List.of(new Match(concept, concept.terms().get(term), Likeness.EXACT)));
  }

  /** The terms of a unit's first segment. */
  static UnitTerms first(Occurrence... places) {
    return new UnitTerms(Map.of("s1", List.of(places)));
  }

  /** Terms anywhere: the same seed gives the same places. */
  public static UnitTerms random(Unit unit, long seed) {
    Random random = new Random(seed);
    Map<String, List<Occurrence>> segments = new LinkedHashMap<>();
    for (Segment segment : unit.segments()) {
      String words = segment.source().words();
      List<Occurrence> places = new ArrayList<>();
      int at = 0;
      while (at < words.length()) {
        int start = border(words, at + random.nextInt(6));
        int end = border(words, start + 1 + random.nextInt(9));
        if (start < end) {
          places.add(
              switch (random.nextInt(4)) {
                case 0 -> at(start, end, BRIDGE, 0);
                case 1 -> at(start, end, BRIDGE, 1);
                case 2 -> at(start, end, DEFINED, 0);
                default -> at(start, end, BARE, 0);
              });
        }
        at = Math.max(end, at + 1);
      }
      if (!places.isEmpty()) {
        segments.put(segment.id(), places);
      }
    }
    return new UnitTerms(segments);
  }

  private static int border(String words, int offset) {
    int at = Math.min(offset, words.length());
    boolean isInside =
        at > 0
            && at < words.length()
            && Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at));
    return isInside ? at + 1 : at;
  }
}
