package org.termbridge.filter.markup;

import java.util.List;
import java.util.Optional;
import org.termbridge.filter.scan.MarkupScanner;

/** Takes what the reader of a markup format finds, in the order of the source. */
public interface MarkupSink {

  /** A start tag, before the units that stand in it. */
  default void startTag(MarkupScanner tag) {}

  /**
   * An edit that is needed if the block that comes next is translated (inside its stretch), or if
   * anything is (outside).
   */
  default void follow(int begin, int end, String replacement) {}

  /**
   * The end of a block.
   *
   * @param text the block's own text
   * @param attributes texts in the tags before and inside the block
   */
  void block(Optional<MarkupUnit> text, List<MarkupUnit> attributes);
}
