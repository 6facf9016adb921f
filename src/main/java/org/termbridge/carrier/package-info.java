/**
 * The carrier: a small, valid XHTML document that stands for a file no filter can write back, and
 * its ways out as DOCX, HTML, Markdown and plain text.
 */
@NullMarked
package org.termbridge.carrier;

import org.jspecify.annotations.NullMarked;
