/**
 * HTML and XHTML: which elements and attributes are for readers, and how a page says its language.
 */
@NullMarked
package org.termbridge.filter.html;

import org.jspecify.annotations.NullMarked;
