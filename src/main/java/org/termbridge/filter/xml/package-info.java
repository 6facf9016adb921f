/** XML of any vocabulary, by its ITS rules and else by its shape. */
@NullMarked
package org.termbridge.filter.xml;

import org.jspecify.annotations.NullMarked;
