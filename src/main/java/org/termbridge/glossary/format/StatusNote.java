package org.termbridge.glossary.format;

import java.util.Locale;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;

/**
 * Formats that know one kind of term that must not be used have the other in words, at the
 * beginning of the note: {@code forbidden: superseded name}.
 */
final class StatusNote {

  private StatusNote() {}

  /** The note of a term in a format whose only negative status is the one given. */
  static String of(Term term, TermStatus known) {
    boolean isOther = !term.status().isPermitted() && term.status() != known;
    return isOther ? (prefix(term.status()) + " " + term.note()).strip() : term.note();
  }

  /** Takes the words out of a note into the status. */
  static void read(TermDraft term) {
    if (term.status().isEmpty() || term.status().get().isPermitted()) {
      return;
    }
    for (TermStatus status : new TermStatus[] {TermStatus.FORBIDDEN, TermStatus.DEPRECATED}) {
      String prefix = prefix(status);
      if (term.note().toLowerCase(Locale.ROOT).startsWith(prefix)) {
        term.status(status);
        term.note(term.note().substring(prefix.length()).strip());
        return;
      }
    }
  }

  private static String prefix(TermStatus status) {
    return Values.word(status) + ":";
  }
}
