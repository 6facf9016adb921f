package org.termbridge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.Block.Kind;

/**
 * Headings of RTF documents, whose styles Tika does not keep: a short paragraph that is bold
 * throughout and does not end like a sentence. The first block of the document is the headline.
 */
final class BoldHeadings {

  private static final int LONGEST = 120;
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.。:：;；,，]\\s*");

  private BoldHeadings() {}

  static List<Block> found(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      boolean isHeading = isHeading(block);
      result.add(isHeading ? heading(block, result.isEmpty() ? 1 : 2) : block);
    }
    return result;
  }

  private static boolean isHeading(Block block) {
    String text = block.text();
    return block.isParagraph()
        && text.length() <= LONGEST
        && text.indexOf('\n') < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !SENTENCE_END.matcher(text).matches()
        && block.spans().stream().allMatch(BoldHeadings::isBold);
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
