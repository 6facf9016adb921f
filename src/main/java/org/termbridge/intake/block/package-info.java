/**
 * Documents on the reflow road as blocks: headings, paragraphs, lists, tables, and their clean-up.
 */
@NullMarked
package org.termbridge.intake.block;

import org.jspecify.annotations.NullMarked;
