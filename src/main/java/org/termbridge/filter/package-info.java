/**
 * A release becomes units, and units become the document again. The only user of Okapi filters and
 * skeleton writers.
 */
@NullMarked
package org.termbridge.filter;

import org.jspecify.annotations.NullMarked;
