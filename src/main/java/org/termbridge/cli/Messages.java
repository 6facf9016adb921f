package org.termbridge.cli;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.termbridge.check.CheckTexts;
import org.termbridge.document.Problem;

/**
 * The words of this package in one language. Patterns are ICU MessageFormat.
 *
 * @param language spoken
 * @param bundle {@code messages.properties} in that language
 */
public record Messages(MessageLanguage language, ResourceBundle bundle) {

  static Messages in(MessageLanguage language) {
    return new Messages(language, language.bundle("messages"));
  }

  /** The message of a key with its placeholders filled. */
  public String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** The words of findings. */
  public CheckTexts checks() {
    return language.checks();
  }

  public String message(Problem problem) {
    return language.problems().message(problem);
  }

  public String remedy(Problem problem) {
    return language.problems().remedy(problem);
  }
}
