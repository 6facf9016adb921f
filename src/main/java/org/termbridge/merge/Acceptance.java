package org.termbridge.merge;

import java.util.Optional;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.merge.match.Row;
import org.termbridge.merge.words.SourceKey;

/**
 * Whether what came back for a row may be used at all.
 *
 * @param policy which states are ready
 */
record Acceptance(LanguagePair pair, MergePolicy policy) {

  /**
   * Why the source has to stand in.
   *
   * @param mayTranslate whether the file leaves the unit open to translation
   * @param absent the reason where nothing came back
   */
  Optional<Reason> refusal(Row row, boolean mayTranslate, Reason absent) {
    if (row.stale().isPresent()) {
      return row.stale();
    }
    if (row.back().isEmpty()) {
      return Optional.of(absent);
    }
    if (!mayTranslate) {
      return Optional.of(Reason.TRANSLATE_NO);
    }
    Optional<Text> target = row.back().get().target();
    if (target.isEmpty()) {
      return Optional.of(Reason.TARGET_MISSING);
    }
    if (SourceKey.isEmpty(target.get())) {
      return Optional.of(Reason.TARGET_EMPTY);
    }
    if (isInOtherLanguage(row.back().get())) {
      return Optional.of(Reason.TARGET_LANGUAGE);
    }
    return tooEarly(row.back().get());
  }

  /** An empty {@code xml:lang} says nothing, another region is no other language. */
  private boolean isInOtherLanguage(ReturnedPart back) {
    return back.language()
        .filter(language -> !language.isBlank() && LanguageCheck.isOther(language, pair.target()))
        .isPresent();
  }

  /** A file that states no state has translated what has a target. */
  private Optional<Reason> tooEarly(ReturnedPart back) {
    State state = back.stated() ? back.state() : State.TRANSLATED;
    if (state.compareTo(policy.accept()) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (state) {
          case INITIAL -> Reason.STATE_INITIAL;
          case TRANSLATED -> Reason.STATE_TRANSLATED;
          case REVIEWED, FINAL -> Reason.STATE_REVIEWED;
        });
  }
}
