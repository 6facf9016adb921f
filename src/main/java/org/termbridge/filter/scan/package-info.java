/**
 * Markup cut into tags, text and character references by their places in the source, as a browser
 * or an XML parser does.
 */
@NullMarked
package org.termbridge.filter.scan;

import org.jspecify.annotations.NullMarked;
