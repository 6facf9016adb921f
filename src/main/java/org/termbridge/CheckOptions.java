package org.termbridge;

import org.termbridge.glossary.Glossary;

/**
 * How to check.
 *
 * @param glossary the official terms
 * @param firstMention the first rendering of a concept in a document must be its full form
 */
public record CheckOptions(Glossary glossary, boolean firstMention) {}
