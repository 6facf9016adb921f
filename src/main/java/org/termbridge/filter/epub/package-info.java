/** EPUB: its pages, its title, its tables of contents. */
@NullMarked
package org.termbridge.filter.epub;

import org.jspecify.annotations.NullMarked;
