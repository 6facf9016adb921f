package org.termbridge.filter.xml;

import org.termbridge.filter.markup.InlineRun;

/**
 * An open element.
 *
 * @param name as written
 * @param element its number in the document
 * @param mode how it stands in the text around it
 * @param run where its text goes: its own run, or that of the element that it stands inside
 * @param begin of its start tag
 * @param preserve white space counts
 * @param inFlow whether a sentence around it has not ended yet
 */
record XmlFrame(
    String name,
    int element,
    Mode mode,
    InlineRun run,
    int begin,
    boolean preserve,
    boolean inFlow) {

  enum Mode {
    /** A text of its own. */
    BLOCK,
    /** A text of its own in the midst of a sentence. */
    NESTED,
    /** Part of a sentence. */
    INLINE,
    /** Part of a sentence that is not for translators. */
    PROTECTED,
    /** Beside the sentences, and not for translators. */
    SKIPPED
  }

  boolean isTranslated() {
    return mode != Mode.PROTECTED && mode != Mode.SKIPPED;
  }
}
