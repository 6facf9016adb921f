package org.termbridge.document;

/**
 * A sentence of a unit: what the translator sees as one row.
 *
 * @param id unique in the unit; an NMTOKEN
 * @param source the sentence
 */
public record Segment(String id, Text source) implements Part {}
