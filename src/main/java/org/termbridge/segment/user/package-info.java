/** What users add: abbreviations and SRX files. */
@NullMarked
package org.termbridge.segment.user;

import org.jspecify.annotations.NullMarked;
