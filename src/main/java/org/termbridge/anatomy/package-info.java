/**
 * What each unit is in its release: headline, dateline, lead, quotation, contact block. Rules are
 * data, one file a language; an unsure unit is body.
 */
@NullMarked
package org.termbridge.anatomy;

import org.jspecify.annotations.NullMarked;
