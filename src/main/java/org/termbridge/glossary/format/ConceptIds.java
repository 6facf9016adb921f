package org.termbridge.glossary.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of concepts: NCNames (Namespaces in XML, section 3), so that every format can have them. */
final class ConceptIds {

  private static final int LONGEST = 60;
  private static final Pattern VALID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.\\-]*");
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}_.\\-]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private ConceptIds() {}

  /** The id of another tool, made valid: {@code c12} for {@code 12}. */
  static String valid(String id) {
    if (VALID.matcher(id).matches()) {
      return id;
    }
    String joined = FOREIGN.matcher(id.strip()).replaceAll("-");
    return VALID.matcher(joined).matches() ? joined : "c" + joined;
  }

  /** An id in the words of a term: {@code belt-and-road-initiative}. */
  static String of(String term) {
    String folded = Normalizer.normalize(term, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = Normalizer.normalize(MARKS.matcher(folded).replaceAll(""), Normalizer.Form.NFC);
    String words = bare.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    int end = Math.min(words.length(), LONGEST);
    if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return valid(words.substring(0, end));
  }
}
