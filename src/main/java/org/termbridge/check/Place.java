package org.termbridge.check;

import java.util.Optional;

/**
 * Where a segment stands.
 *
 * @param file the XLIFF as the user gave it
 * @param document name of the document in it
 * @param unit id of the unit
 * @param segment id of the segment, if it has one
 * @param line of the unit in the file, from 1; 0 if unknown
 */
public record Place(
    String file, String document, String unit, Optional<String> segment, int line) {}
