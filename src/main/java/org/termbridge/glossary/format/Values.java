package org.termbridge.glossary.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;

/** The values of fields: by the words of other tools and tables, and in our own. */
final class Values {

  private static final Map<String, TermStatus> STATUSES = WordList.of("statuses", TermStatus.class);
  private static final Map<String, TermType> TYPES = WordList.of("types", TermType.class);
  private static final Map<String, CaseRule> CASES = WordList.of("cases", CaseRule.class);
  private static final Set<String> YES = Set.of("true", "yes", "1", "x", "wahr", "vrai", "是", "√");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu[-][/][.][年]M[-][/][.][月]d[日]", Locale.ROOT);

  private Values() {}

  static Optional<TermStatus> status(String word) {
    return Optional.ofNullable(STATUSES.get(WordList.key(word)));
  }

  static Optional<TermType> type(String word) {
    return Optional.ofNullable(TYPES.get(WordList.key(word)));
  }

  static Optional<CaseRule> caseRule(String word) {
    return Optional.ofNullable(CASES.get(WordList.key(word)));
  }

  /** {@code 2024-03-05}, {@code 2024/3/5}, {@code 2024年3月5日}. */
  static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word.strip(), DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static boolean isYes(String word) {
    return YES.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  static String word(TermStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static String word(TermType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Nothing for the rule that needs no saying. */
  static String word(CaseRule rule) {
    return rule == CaseRule.DEFAULT ? "" : rule.name().toLowerCase(Locale.ROOT);
  }
}
