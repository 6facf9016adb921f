/** Okapi's filters and skeleton writers, behind one door: events to units and back. */
@NullMarked
package org.termbridge.filter.okapi;

import org.jspecify.annotations.NullMarked;
