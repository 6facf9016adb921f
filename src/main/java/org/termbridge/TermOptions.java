package org.termbridge;

import org.termbridge.glossary.CompiledGlossary;
import org.termbridge.xliff.TermMarking;

/**
 * Which terms to look for, and how to show them.
 *
 * @param glossary of the terms
 * @param marking in the XLIFF
 */
public record TermOptions(CompiledGlossary glossary, TermMarking marking) {

  /** No terms at all. */
  public static final TermOptions NONE = new TermOptions(CompiledGlossary.EMPTY, TermMarking.NONE);

  /** Whether the XLIFF says anything of terms. */
  boolean areShown() {
    return marking != TermMarking.NONE && !glossary.isEmpty();
  }
}
