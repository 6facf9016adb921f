package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.termbridge.document.Language;

/**
 * Glossaries as tests write them: one concept a line, {@code gba: en=Greater Bay Area; en!=Big Bay
 * Area}. Behind the language stand the status ({@code +} admitted, {@code -} deprecated, {@code !}
 * forbidden), the type ({@code #} abbreviation, {@code ~} short form, {@code *} variant) and {@code
 * ^} for a proper noun.
 */
public final class GlossaryText {

  private GlossaryText() {}

  public static Glossary of(String... concepts) {
    return new Glossary(List.of(concepts).stream().map(GlossaryText::concept).toList());
  }

  private static Concept concept(String line) {
    int colon = line.indexOf(':');
    List<Term> terms = new ArrayList<>();
    for (String term : line.substring(colon + 1).split(";")) {
      terms.add(term(term.strip()));
    }
    return Concept.of(line.substring(0, colon).strip(), terms);
  }

  private static Term term(String text) {
    int equal = text.indexOf('=');
    String head = text.substring(0, equal);
    String marks = head.replaceAll("[A-Za-z-]*[A-Za-z]", "");
    String language = head.substring(0, head.length() - marks.length());
    return new Term(
        Language.of(language.toLowerCase(Locale.ROOT)),
        text.substring(equal + 1).strip(),
        status(marks),
        type(marks),
        marks.contains("^") ? Term.PROPER_NOUN : "",
        CaseRule.DEFAULT,
        /* note= */ "",
        /* source= */ "");
  }

  private static TermStatus status(String marks) {
    if (marks.contains("!")) {
      return TermStatus.FORBIDDEN;
    }
    if (marks.contains("-")) {
      return TermStatus.DEPRECATED;
    }
    return marks.contains("+") ? TermStatus.ADMITTED : TermStatus.PREFERRED;
  }

  private static TermType type(String marks) {
    if (marks.contains("#")) {
      return TermType.ABBREVIATION;
    }
    if (marks.contains("~")) {
      return TermType.SHORT_FORM;
    }
    return marks.contains("*") ? TermType.VARIANT : TermType.FULL_FORM;
  }
}
