package org.termbridge.filter.po;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.filter.text.Edits;

/**
 * Writes the plurals of a PO file as the target language has them. A message gets as many strings
 * as the language has forms: the translation of the singular where one is counted, that of the
 * plural elsewhere. What no form takes is kept in a comment.
 */
final class PoPlurals {

  private static final Pattern FORMS = Pattern.compile("(?<=\"|\\\\n)Plural-Forms:([^\\\\\"]*)");

  private static final Pattern COUNT = Pattern.compile("nplurals\\s*=\\s*(\\w+)");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?<=\"|\\\\n)Language: *([A-Za-z]{2,3})(?![A-Za-z])");

  private final PluralForms forms;
  private final Language language;
  private final Matcher said;
  private final String declared;
  private int fitted;
  private int strings;

  private PoPlurals(Language language, Matcher said) {
    this.forms = PluralForms.of(language);
    this.language = language;
    this.said = said;
    Matcher count = COUNT.matcher(said.group(1));
    this.declared = count.find() ? count.group(1) : "";
  }

  /** For a file with plurals that says which forms it has, and not those of the target already. */
  static Optional<PoPlurals> of(
      PoMessage head, List<PoMessage> messages, String text, Language target) {
    PoString string = head.strings().firstEntry().getValue();
    Matcher said = region(FORMS, string, text);
    Matcher language = region(LANGUAGE, string, text);
    String primary = target.tag().replaceFirst("-.*", "");
    boolean isTargets = language.find() && language.group(1).equalsIgnoreCase(primary);
    boolean hasPlurals = messages.stream().anyMatch(message -> message.plural().isPresent());
    return hasPlurals && said.find() && !(isTargets && said.group(1).matches(".*=\\s*\\d.*"))
        ? Optional.of(new PoPlurals(target, said))
        : Optional.empty();
  }

  private static Matcher region(Pattern pattern, PoString string, String text) {
    return pattern.matcher(text).region(string.from(), string.to()).useTransparentBounds(true);
  }

  /** Whether a message has the file's forms, and these are not the language's. */
  boolean differ(PoMessage message) {
    int count = message.strings().size();
    boolean isDeclared = !declared.matches("\\d+") || declared.equals(String.valueOf(count));
    return message.plural().isPresent()
        && isDeclared
        && count != forms.count()
        && message.strings().lastKey() == count - 1;
  }

  /**
   * Writes all strings of a message.
   *
   * @param targets translations; a string without one keeps its value
   */
  void write(PoMessage message, Map<PoString, String> targets, String lineEnd, Edits edits) {
    int count = message.strings().size();
    StringBuilder written = new StringBuilder();
    for (int form = 0; form < forms.count(); form++) {
      String value = value(message, forms.string(form, count), targets);
      written.append(form == 0 ? "" : lineEnd + "msgstr[" + form + "] ");
      written.append(PoString.written(value, lineEnd));
    }
    edits.replace(
        message.strings().firstEntry().getValue().from(),
        message.strings().lastEntry().getValue().to(),
        written.toString());
    boolean isLost = keepUnused(message, targets, lineEnd, edits);
    boolean isTranslated = message.strings().values().stream().anyMatch(targets::containsKey);
    if (isTranslated && (isLost || forms.count() > count)) {
      fitted++;
      strings = count;
    }
  }

  private static String value(PoMessage message, int number, Map<PoString, String> targets) {
    PoString string = message.strings().get(number);
    return string == null ? "" : targets.getOrDefault(string, string.value());
  }

  private boolean keepUnused(
      PoMessage message, Map<PoString, String> targets, String lineEnd, Edits edits) {
    int count = message.strings().size();
    String last = value(message, count - 1, targets);
    StringBuilder comments = new StringBuilder();
    for (int number = 0; number < count; number++) {
      String value = value(message, number, targets);
      boolean isUsed = forms.formOf(number, count).isPresent();
      if (!isUsed && !value.isEmpty() && !value.equals(last)) {
        String quoted = PoString.written(value, "").replace("\"\"", "");
        comments.append("# Plural form %d: %s%s".formatted(number + 1, quoted, lineEnd));
      }
    }
    if (!comments.isEmpty()) {
      edits.insert(message.begin(), comments.toString());
    }
    return !comments.isEmpty();
  }

  /** The head says which forms the strings are now. */
  void tell(Edits edits) {
    if (!said.group(1).strip().equals(forms.header())) {
      edits.replace(said.start(1), said.end(1), " " + forms.header());
    }
  }

  /** How many messages were fitted, if any. */
  Optional<Problem> warning() {
    return fitted == 0
        ? Optional.empty()
        : Optional.of(Problem.of("W0317", language.tag(), forms.count(), strings, fitted));
  }

  /**
   * What stands for a string of the original in the written file.
   *
   * @param number of the original's string
   */
  static String readBack(PoMessage original, PoMessage written, int number, Language language) {
    int count = original.strings().size();
    PluralForms forms = PluralForms.of(language);
    boolean isFitted = written.strings().size() == forms.count();
    Optional<Integer> form = isFitted ? forms.formOf(number, count) : Optional.of(number);
    String last = value(written, written.strings().size() - 1, Map.of());
    return form.map(found -> value(written, found, Map.of()))
        .orElseGet(() -> written.unused().getOrDefault(number, last));
  }
}
