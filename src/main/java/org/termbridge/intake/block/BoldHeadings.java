package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.charset.Spaces;

/**
 * Headings of documents that have no styles for them: a short paragraph outside tables that is bold
 * throughout and does not end like a sentence. The first block of the document is the headline.
 */
public final class BoldHeadings {

  private static final int LONGEST = 120;

  /** Columns of a paragraph that is running text. */
  private static final int RUNNING = 60;

  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.。:：;；,，]\\s*");

  private BoldHeadings() {}

  public static List<Block> found(List<Block> blocks) {
    if (blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING)) {
      return blocks;
    }
    List<Block> result = new ArrayList<>();
    int tables = 0;
    for (Block block : blocks) {
      tables += block.kind() == Kind.TABLE ? 1 : block.kind() == Kind.TABLE_END ? -1 : 0;
      boolean isHeading = tables == 0 && isHeading(block);
      result.add(isHeading ? heading(block, result.isEmpty() ? 1 : 2) : block);
    }
    return result;
  }

  /**
   * The headings of a message, whose headline is its subject: bold lines with running text under
   * them. A name above a telephone number is none.
   */
  public static List<Block> inMessage(List<Block> blocks) {
    if (blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING)) {
      return blocks;
    }
    List<Block> result = new ArrayList<>();
    int tables = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      tables += block.kind() == Kind.TABLE ? 1 : block.kind() == Kind.TABLE_END ? -1 : 0;
      boolean isHeading =
          tables == 0
              && isHeading(block)
              && i + 1 < blocks.size()
              && isRunning(blocks.get(i + 1), block.text().length());
      result.add(isHeading ? heading(block, 2) : block);
    }
    return result;
  }

  private static boolean isRunning(Block block, int headLength) {
    String text = block.text();
    return block.isParagraph()
        && text.length() > headLength
        && text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum() >= RUNNING
        && SENTENCE_END.matcher(text).matches()
        && !block.spans().stream().allMatch(BoldHeadings::isBold);
  }

  private static boolean isHeading(Block block) {
    String text = block.text();
    return block.isParagraph()
        && block.role().isEmpty()
        && mayHead(text)
        && block.spans().stream().allMatch(BoldHeadings::isBold);
  }

  /** Whether a text is short and does not end like a sentence. */
  public static boolean mayHead(String text) {
    return text.length() <= LONGEST
        && text.indexOf('\n') < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !SENTENCE_END.matcher(text).matches();
  }

  private static boolean isBold(Span span) {
    return Spaces.isBlank(span.text()) || span.emphasis().contains(Emphasis.B);
  }

  private static Block heading(Block block, int level) {
    List<Span> plain =
        block.spans().stream().map(span -> new Span(span.text(), Set.of(), span.link())).toList();
    return block.withSpans(plain).withKind(Kind.HEADING, level);
  }
}
