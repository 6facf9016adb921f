/**
 * What formats with inline markup share: a block's words and codes collected into a unit, and put
 * back in its place.
 */
@NullMarked
package org.termbridge.filter.markup;

import org.jspecify.annotations.NullMarked;
