package org.termbridge.glossary;

/**
 * A term that words of a text may stand for.
 *
 * @param concept the notion
 * @param term its term
 * @param likeness how near the words are to the term's wording
 */
public record Match(Concept concept, Term term, Likeness likeness) {}
