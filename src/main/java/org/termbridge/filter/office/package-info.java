/** What office formats share: XML parts by their places, paragraphs as pieces of one look each. */
@NullMarked
package org.termbridge.filter.office;

import org.jspecify.annotations.NullMarked;
