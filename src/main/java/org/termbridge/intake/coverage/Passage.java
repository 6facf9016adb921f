package org.termbridge.intake.coverage;

/**
 * A stretch of visible text as a witness saw it.
 *
 * @param place where it stands, for people
 * @param text without line ends of its own
 */
public record Passage(String place, String text) {}
