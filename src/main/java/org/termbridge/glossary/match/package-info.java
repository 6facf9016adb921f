/**
 * How terms are found in texts: folding, inflection, and an index each for writing with spaces
 * between words and without.
 */
@NullMarked
package org.termbridge.glossary.match;

import org.jspecify.annotations.NullMarked;
