package org.termbridge.merge;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Unit;
import org.termbridge.merge.words.SourceKey;

/** Counts translations that are the same as their source and look as if they should not be. */
final class Identical {

  private static final Pattern ADDRESS = Pattern.compile("[@/_\\d]|\\p{L}\\.\\p{L}");

  private final boolean isOneLanguage;
  private int count;
  private String first = "";

  Identical(LanguagePair pair) {
    this.isOneLanguage = pair.source().sameBase(pair.target());
  }

  void look(Unit unit, Rendering row) {
    if (!isOneLanguage
        && row.isTranslated()
        && row.text().words().equals(row.row().source().words())
        && isProse(row.text().words())) {
      first = count == 0 ? unit.id() : first;
      count++;
    }
  }

  Optional<Problem> problem() {
    return count == 0 ? Optional.empty() : Optional.of(Problem.of("W0612", count, first));
  }

  /** Words that are neither names nor numbers nor addresses. */
  private static boolean isProse(String words) {
    return Arrays.stream(words.split("\\s+"))
        .filter(word -> SourceKey.hasLetters(word) && !ADDRESS.matcher(word).find())
        .anyMatch(word -> isCommon(word.codePoints().filter(Character::isLetter).findFirst()));
  }

  private static boolean isCommon(java.util.OptionalInt letter) {
    return letter.isPresent()
        && !Character.isUpperCase(letter.getAsInt())
        && !Character.isTitleCase(letter.getAsInt());
  }
}
