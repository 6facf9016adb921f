package org.termbridge.filter;

import java.util.List;
import java.util.Optional;

/** Takes what {@link HtmlReader} finds, in the order of the source. */
interface HtmlSink {

  /** A start tag, before the units that stand in it. */
  default void startTag(MarkupScanner tag) {}

  /**
   * The end of a block.
   *
   * @param text the block's own text
   * @param attributes texts in the tags before and inside the block
   */
  void block(Optional<MarkupUnit> text, List<MarkupUnit> attributes);
}
