/** Strings with keys, cues and cells: JSON, YAML, properties, subtitles, tables. */
@NullMarked
package org.termbridge.filter.data;

import org.jspecify.annotations.NullMarked;
