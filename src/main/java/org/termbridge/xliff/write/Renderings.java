package org.termbridge.xliff.write;

import java.util.List;
import org.termbridge.glossary.Term;

/**
 * What the terms of a concept come down to for one pair of languages.
 *
 * @param official what the source should say; one term or none
 * @param permitted what may stand in the target, the preferred first
 * @param avoided what must not stand in the target
 */
record Renderings(List<Term> official, List<Term> permitted, List<Term> avoided) {}
