package org.termbridge.intake;

/**
 * A stretch of visible text as a witness saw it.
 *
 * @param place where it stands, for people
 * @param text without line ends of its own
 */
record Passage(String place, String text) {}
