package org.termbridge.filter.po;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.termbridge.document.Language;

/**
 * The plural forms of a language in gettext (GNU gettext manual, section 12.6).
 *
 * @param count of the forms
 * @param expression of C that gives the form of a number {@code n}
 */
record PluralForms(int count, String expression) {

  private static final String FILE = "plural-forms.txt";
  private static final List<String> LINES = lines();

  /** Those of a language; a language that nobody listed tells one from others, as most do. */
  static PluralForms of(Language language) {
    for (String line : LINES) {
      String[] fields = line.split("\\s*\\|\\s*", 3);
      for (String listed : fields[0].split(" ", -1)) {
        if (language.tag().equals(listed) || language.tag().startsWith(listed + "-")) {
          return new PluralForms(Integer.parseInt(fields[1]), fields[2]);
        }
      }
    }
    return new PluralForms(2, "n != 1");
  }

  /** The form of a number. */
  int form(int n) {
    return new PluralExpression(expression, n).value();
  }

  /** As the head of a file says it. */
  String header() {
    return "nplurals=%d; plural=%s;"
        .formatted(count, isSimple() ? expression : "(" + expression + ")");
  }

  private boolean isSimple() {
    return expression.length() == 1;
  }

  /**
   * Which of a file's own strings stands for a form: the first for one, the last for all others,
   * and each for itself where there are as many.
   *
   * @param strings of the file's message
   */
  int string(int form, int strings) {
    if (strings == count) {
      return form;
    }
    return count > 1 && form == form(1) ? 0 : strings - 1;
  }

  /** The first form that a string of the file stands for; empty if it stands for none. */
  Optional<Integer> formOf(int string, int strings) {
    for (int form = 0; form < count; form++) {
      if (string(form, strings) == string) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(PluralForms.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
