/**
 * Markdown: blocks and inlines as the parser finds them, written back with no more escapes than
 * they need.
 */
@NullMarked
package org.termbridge.filter.markdown;

import org.jspecify.annotations.NullMarked;
