package org.termbridge.glossary.match;

import java.util.List;
import org.termbridge.glossary.Likeness;

/**
 * The endings of one word class.
 *
 * @param stem least number of letters before the ending
 * @param endings of the class; an empty one is none
 * @param likeness of two words that differ in nothing but these endings
 */
record Endings(int stem, List<String> endings, Likeness likeness) {

  Endings {
    endings = List.copyOf(endings);
  }

  /** Whether the words have one stem and endings of this class. */
  boolean join(String one, String other) {
    for (String ending : endings) {
      if (one.endsWith(ending) && hasForm(one.length() - ending.length(), one, other)) {
        return true;
      }
    }
    return false;
  }

  /** With a stem of nothing, the whole words are the forms. */
  private boolean hasForm(int length, String one, String other) {
    return (stem == 0 ? length == 0 : length >= stem)
        && other.length() >= length
        && one.regionMatches(0, other, 0, length)
        && endings.contains(other.substring(length));
  }
}
