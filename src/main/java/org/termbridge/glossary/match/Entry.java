package org.termbridge.glossary.match;

import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Term;

/**
 * A term to be found, and whose it is.
 *
 * @param quoted official texts put the concept, or a part of its name, in quotation marks
 */
public record Entry(Concept concept, Term term, boolean quoted) {}
