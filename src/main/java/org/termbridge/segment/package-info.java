/**
 * A unit's text becomes sentences, by rules written for news. The only user of Okapi's SRX engine.
 */
@NullMarked
package org.termbridge.segment;

import org.jspecify.annotations.NullMarked;
