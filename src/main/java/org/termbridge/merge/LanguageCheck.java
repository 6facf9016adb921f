package org.termbridge.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.ReturnedPart;

/** Whether a returned file is in the languages that the original was extracted for. */
final class LanguageCheck {

  private LanguageCheck() {}

  /**
   * Compares what the file states with what is wanted.
   *
   * @return a warning where only the region differs, or the target language is not stated
   * @throws InputException E0611 for another source language, E0612 for another target language,
   *     E0604 if an XLIFF 2 file has targets and states no language for them
   */
  static List<Problem> check(Bilingual returned, LanguagePair pair) {
    List<Problem> warnings = new ArrayList<>();
    warnings.addAll(compare(returned.source(), pair.source(), "E0611"));
    Optional<String> target = returned.target().filter(stated -> !stated.isBlank());
    if (target.isPresent()) {
      warnings.addAll(compare(target.get(), pair.target(), "E0612"));
    } else if (hasTargets(returned)) {
      if (returned.version().startsWith("2")) {
        throw InputException.of("E0604");
      }
      warnings.add(Problem.of("W0611", pair.target()));
    }
    return warnings;
  }

  private static List<Problem> compare(String stated, Language wanted, String refusal) {
    Optional<Language> language = parse(stated);
    if (language.equals(Optional.of(wanted))) {
      return List.of();
    }
    if (isOther(stated, wanted)) {
      throw InputException.of(refusal, stated, wanted);
    }
    return List.of(Problem.of("W0610", stated, wanted));
  }

  /** Whether a tag as written names another language or script; the region does not count. */
  static boolean isOther(String stated, Language wanted) {
    return parse(stated).filter(language -> language.sameScript(wanted)).isEmpty();
  }

  private static Optional<Language> parse(String tag) {
    try {
      return Optional.of(Language.of(tag));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static boolean hasTargets(Bilingual returned) {
    return returned.translations().stream()
        .flatMap(translation -> translation.parts().stream())
        .filter(ReturnedPart::segment)
        .anyMatch(part -> part.target().isPresent());
  }
}
