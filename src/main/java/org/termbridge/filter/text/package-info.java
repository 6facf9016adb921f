/**
 * Text documents as characters with their places in the bytes, and formats simple enough to be
 * written by replacing stretches.
 */
@NullMarked
package org.termbridge.filter.text;

import org.jspecify.annotations.NullMarked;
