/**
 * An incoming file becomes a release: type, charset, language, metadata, and, where no filter can
 * write the format back, a carrier. The only user of Tika, PDFBox and POI.
 */
@NullMarked
package org.termbridge.intake;

import org.jspecify.annotations.NullMarked;
