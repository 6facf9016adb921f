package org.termbridge.glossary.match;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Language;
import org.termbridge.glossary.Likeness;

/**
 * When two words of a language are forms of one. Words are small base letters.
 *
 * <p>Whoever knows the endings is sure; where Snowball's stemmer alone or the length of what two
 * words have in common says so, they are loosely alike. The bounds of the last rule were measured
 * on official terms in ten languages.
 */
final class Inflection {

  private static final int SHORT = 3;
  private static final int COMMON = 4;
  private static final double SHARE = 0.6;

  private final InflectionFile file;
  private final Optional<Stems> stems;
  private final boolean arabic;
  private final int rest;

  private Inflection(Language language, InflectionFile file) {
    this.file = file;
    this.stems = file.stemmer().map(Stems::new);
    this.arabic = language.script().equals("Arab");
    this.rest = language.script().equals("Cyrl") ? 3 : 2;
  }

  static Inflection of(Language language) {
    return new Inflection(language, InflectionFile.of(language));
  }

  /** The word as it is looked up: letters that are written either way are written one way. */
  String key(String word) {
    return file.key(word);
  }

  boolean isArticle(String word) {
    return file.articles().contains(word);
  }

  /** Joins what is coordinated. */
  boolean isConjunction(String word) {
    return file.conjunctions().contains(word);
  }

  /** May stand behind a conjunction once more. */
  boolean isLink(String word) {
    return file.links().contains(word);
  }

  /** The word with and without what the language writes in front of a word, in one with it. */
  Collection<String> bases(String word) {
    return arabic ? ArabicProclitics.bases(word) : List.of(word);
  }

  /** How alike a term's word and a text's word are; they are not equal. */
  Optional<Likeness> likeness(String term, String word) {
    if (Ordinals.digits(term) > 0 || Ordinals.digits(word) > 0) {
      return Optional.empty();
    }
    if (arabic) {
      return arabic(term, word);
    }
    if (term.length() < SHORT || word.length() < 2) {
      return Optional.empty();
    }
    for (Endings endings : file.inflections()) {
      if (endings.join(term, word)) {
        return Optional.of(endings.likeness());
      }
    }
    return loosely(term, word);
  }

  private Optional<Likeness> loosely(String term, String word) {
    boolean stemmed = stems.isPresent() && stems.get().of(term).equals(stems.get().of(word));
    if (stemmed) {
      return Optional.of(file.inflections().isEmpty() ? Likeness.INFLECTED : Likeness.LOOSE);
    }
    return sharesMost(term, word) ? Optional.of(Likeness.LOOSE) : Optional.empty();
  }

  private boolean sharesMost(String term, String word) {
    if (!file.hasSuffixRule()) {
      return false;
    }
    int common = commonPrefix(term, word);
    int longer = Math.max(term.length(), word.length());
    return common >= COMMON
        && common >= SHARE * longer
        && term.length() - common <= rest
        && word.length() - common <= rest;
  }

  private static int commonPrefix(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  /** The words are alike only where the term begins: a preposition stands in one with it. */
  boolean isOnlyAtBeginning(String term, String word) {
    if (!arabic || term.equals(word)) {
      return false;
    }
    Set<String> inner = ArabicProclitics.inner(word);
    Set<String> ofTerm = ArabicProclitics.bases(term);
    return Collections.disjoint(inner, ofTerm) && !isLooselyArabic(ofTerm, inner);
  }

  private static Optional<Likeness> arabic(String term, String word) {
    Set<String> ofTerm = new HashSet<>(ArabicProclitics.bases(term));
    Set<String> ofWord = ArabicProclitics.bases(word);
    if (ofWord.stream().anyMatch(ofTerm::contains)) {
      return Optional.of(Likeness.INFLECTED);
    }
    return isLooselyArabic(ofTerm, ofWord) ? Optional.of(Likeness.LOOSE) : Optional.empty();
  }

  private static boolean isLooselyArabic(Set<String> ofTerm, Set<String> ofWord) {
    return !Collections.disjoint(ArabicProclitics.stems(ofTerm), ArabicProclitics.stems(ofWord))
        || !Collections.disjoint(
            ArabicProclitics.consonants(ofTerm), ArabicProclitics.consonants(ofWord));
  }

  /** Whether the word is one of the name's derivations: {@code Hamburger} of {@code Hamburg}. */
  boolean isDerived(String name, String word) {
    return file.derivations().stream().anyMatch(endings -> endings.join(name, word));
  }

  /** Whether the term can be the first part of the word. */
  boolean isCompound(String term, String word) {
    if (file.compounds() == 0 || term.length() < file.compounds()) {
      return false;
    }
    String stem = term.endsWith("e") ? term.substring(0, term.length() - 1) : term;
    return word.startsWith(stem) && word.length() >= term.length() + 3;
  }
}
