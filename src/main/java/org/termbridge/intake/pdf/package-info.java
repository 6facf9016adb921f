/**
 * PDF: its own structure where that holds the same text, else paragraphs by what the pages look
 * like.
 */
@NullMarked
package org.termbridge.intake.pdf;

import org.jspecify.annotations.NullMarked;
