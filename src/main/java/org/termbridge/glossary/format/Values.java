package org.termbridge.glossary.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;

/** The values of fields: by the words of other tools and tables, and in our own. */
final class Values {

  private static final WordList<TermStatus> STATUSES = WordList.of("statuses", TermStatus.class);
  private static final WordList<TermType> TYPES = WordList.of("types", TermType.class);
  private static final WordList<CaseRule> CASES = WordList.of("cases", CaseRule.class);
  private static final WordList<PartOfSpeech> PARTS =
      WordList.of("parts-of-speech", PartOfSpeech.class);
  private static final Set<String> YES = Set.of("true", "yes", "1", "x", "wahr", "vrai", "是", "√");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu[-][/][.][年]M[-][/][.][月]d[日]", Locale.ROOT);

  private Values() {}

  /** Parts of speech that have many names. */
  private enum PartOfSpeech {
    NOUN("noun"),
    PROPER_NOUN(Term.PROPER_NOUN),
    VERB("verb"),
    ADJECTIVE("adjective"),
    ADVERB("adverb"),
    OTHER("other");

    private final String isoName;

    PartOfSpeech(String isoName) {
      this.isoName = isoName;
    }
  }

  static Optional<TermStatus> status(String word) {
    return STATUSES.value(word);
  }

  static Optional<TermType> type(String word) {
    return TYPES.value(word);
  }

  static Optional<CaseRule> caseRule(String word) {
    return CASES.value(word);
  }

  /** As ISO 30042 writes it; a word that is in no list stays as it is. */
  static String partOfSpeech(String word) {
    return PARTS.value(word).map(part -> part.isoName).orElse(word);
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
