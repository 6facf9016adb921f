/**
 * What the formats of Office Open XML share, packages and drawings, and presentations, which are
 * drawings throughout.
 */
@NullMarked
package org.termbridge.filter.ooxml;

import org.jspecify.annotations.NullMarked;
