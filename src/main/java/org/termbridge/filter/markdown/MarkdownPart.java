package org.termbridge.filter.markdown;

import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;

/**
 * A stretch of a translation as it will be written.
 *
 * @param markup escaped words, or the markup of a code
 * @param code the code, or null for words
 */
record MarkdownPart(String markup, @Nullable Code code) {

  static MarkdownPart words(String escaped) {
    return new MarkdownPart(escaped, null);
  }

  static MarkdownPart code(String markup, Code code) {
    return new MarkdownPart(markup, code);
  }

  /** Whether this is a run of stars or underscores that begins or ends emphasis. */
  boolean isDelimiter() {
    return code != null
        && switch (markup) {
          case "*", "**", "_", "__", "~~" -> true;
          default -> false;
        };
  }
}
