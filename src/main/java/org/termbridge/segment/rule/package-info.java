/**
 * Expressions asked at the places where sentences may end, as an SRX engine would and at a fraction
 * of its cost.
 */
@NullMarked
package org.termbridge.segment.rule;

import org.jspecify.annotations.NullMarked;
