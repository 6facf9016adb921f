package org.termbridge.document;

/**
 * What stands between two segments: white space, codes that belong to no sentence.
 *
 * @param source the stretch itself
 */
public record Gap(Text source) implements Part {}
