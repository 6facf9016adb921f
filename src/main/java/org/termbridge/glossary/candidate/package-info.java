/**
 * What in a text may be a term: one file a kind of evidence. What differs between languages is data
 * beside this package.
 */
@NullMarked
package org.termbridge.glossary.candidate;

import org.jspecify.annotations.NullMarked;
