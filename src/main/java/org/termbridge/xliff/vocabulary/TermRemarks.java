package org.termbridge.xliff.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import org.termbridge.glossary.Term;

/**
 * What a unit's notes say of its terms, one line a concept, for all tools that show notes and
 * nothing else. Merge knows these lines again without the glossary.
 */
public final class TermRemarks {

  /** Category of the note for translators. */
  public static final String TERMS = "terms";

  /** Category of the note for the editor of the source. */
  public static final String SOURCE_TERM = "source-term";

  private static final String TERM = "Term: ";
  private static final String EQUALS = " = ";

  /** No wording has it, as many have a comma. */
  private static final String BETWEEN = " | ";

  private static final String SOURCE = "Source wording: ";

  private TermRemarks() {}

  /**
   * {@code Term: source = target; also: one | other; not: forbidden}.
   *
   * @param permitted in the target language, at least one, the sanctioned one first
   * @param avoided in the target language
   */
  public static String line(Term source, List<Term> permitted, List<Term> avoided) {
    return TERM
        + source.wording()
        + EQUALS
        + permitted.get(0).wording()
        + list("; also: ", permitted.subList(1, permitted.size()))
        + list("; not: ", avoided);
  }

  /**
   * Tells the editor of the source that a wording is not official.
   *
   * @param official what to write; may be empty
   */
  public static String sourceLine(Term found, List<Term> official) {
    String reason = found.note().isEmpty() ? "" : " (" + found.note() + ")";
    return SOURCE + found.wording() + " is not official" + reason + list("; official: ", official);
  }

  /** Whether a text is one that these methods made, as far as can be told without the glossary. */
  public static boolean areOurs(String note) {
    String text = note.strip();
    return (text.startsWith(TERM) && text.contains(EQUALS))
        || (text.startsWith(SOURCE) && text.contains(" is not official"));
  }

  /** Whether a note says that this is the sanctioned translation of a term. */
  public static boolean say(String note, String translation) {
    return note.contains(EQUALS + translation);
  }

  private static String list(String label, List<Term> terms) {
    return terms.isEmpty()
        ? ""
        : terms.stream().map(Term::wording).collect(Collectors.joining(BETWEEN, label, ""));
  }
}
