package org.termbridge.check.terminology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Term;

/**
 * A longer name in the translation that holds the one that is looked for: 粤港澳大湾区发展规划纲要 for
 * <i>Outline Development Plan for the Greater Bay Area</i>. It is right where the source speaks of
 * the same thing in words that no term has.
 */
final class LongerName {

  private static final double MOST = 0.5;

  private LongerName() {}

  /** Whether the source has most of what the longer name has beyond the shorter one. */
  static boolean isMeant(Concept longer, Concept shorter, Language language, String source) {
    return longer.terms(language).stream()
        .filter(term -> term.status().isPermitted())
        .anyMatch(term -> isMeant(term, shorter.terms(language), source));
  }

  private static boolean isMeant(Term longer, List<Term> shorter, String source) {
    Set<String> more = new TreeSet<>(Wordings.pieces(longer.wording()));
    shorter.forEach(term -> more.removeAll(Wordings.pieces(term.wording())));
    Set<String> own = Wordings.pieces(source);
    long there = more.stream().filter(own::contains).count();
    return !more.isEmpty() && there >= MOST * more.size();
  }
}
