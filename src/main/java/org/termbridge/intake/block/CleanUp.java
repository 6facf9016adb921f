package org.termbridge.intake.block;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes of the blocks as a reader found them the blocks that a translator wants to see. Each step
 * is one line in the table; a step sees the result of those above it.
 */
public final class CleanUp {

  private static final List<UnaryOperator<List<Block>>> OFFICE =
      List.of(
          SpanClean::normalise,
          SpanClean::dropFieldCodes,
          ListMarks::splitLines,
          ListMarks::toItems,
          SpanClean::readSymbols,
          SpanClean::join);

  private static final List<UnaryOperator<List<Block>>> MAIL =
      List.of(
          SpanClean::normalise,
          ListMarks::splitLines,
          ListMarks::toItems,
          SpanClean::readSymbols,
          SpanClean::join);

  private CleanUp() {}

  /** Blocks of a text document, slides or sheets. */
  public static List<Block> office(List<Block> blocks) {
    return apply(OFFICE, blocks);
  }

  /** Blocks of a message. */
  public static List<Block> mail(List<Block> blocks) {
    return apply(MAIL, blocks);
  }

  private static List<Block> apply(List<UnaryOperator<List<Block>>> steps, List<Block> blocks) {
    List<Block> result = blocks;
    for (UnaryOperator<List<Block>> step : steps) {
      result = step.apply(result);
    }
    return result;
  }
}
