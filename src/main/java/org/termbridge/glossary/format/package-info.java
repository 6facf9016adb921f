/** One file a glossary format. */
@NullMarked
package org.termbridge.glossary.format;

import org.jspecify.annotations.NullMarked;
