package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.termbridge.intake.charset.Spaces;

/** Steps of the clean-up that look at the text of one block at a time. */
final class SpanClean {

  /** Instructions of Word's fields that readers leave in the text. */
  private static final Pattern FIELD_CODE =
      Pattern.compile(
          "\\u0013?\\s*\\b(?:EQ \\\\\\*|HYPERLINK \"|PAGEREF |TOC"
              + " \\\\|MERGEFORMAT\\b|INCLUDEPICTURE \"|SEQ \\w+ \\\\\\*|NUMPAGES \\\\\\*|PAGE"
              + " \\\\\\*|REF _\\w+ \\\\|FORMTEXT\\b|FORMCHECKBOX\\b)[^\\n"
              + "\\u0014]*?(?:\\u0014|\\\\\\* MERGEFORMAT|(?<=\")\\s|$)");

  /** Words with a reading over them are a field, too; the words are text. */
  private static final Pattern RUBY =
      Pattern.compile(
          "(?:\\u0013\\s*)?\\bEQ \\\\\\*[^\\n"
              + "\\u0014]*?\\\\s\\\\up\\s*\\d*\\s*\\([^()\\n"
              + "]*\\),([^()\\n"
              + "]*)\\)[\\u0014\\u0015]*");

  private SpanClean() {}

  static List<Block> normalise(List<Block> blocks) {
    return eachSpan(blocks, span -> span.withText(Spaces.normalised(span.text())));
  }

  /** Signs of the Symbol and Wingdings fonts as characters; list marks are read before. */
  static List<Block> readSymbols(List<Block> blocks) {
    return eachSpan(blocks, span -> span.withText(SymbolFont.readable(null, span.text())));
  }

  static List<Block> dropFieldCodes(List<Block> blocks) {
    return eachSpan(
        blocks,
        span ->
            span.text().indexOf('\\') < 0 && span.text().indexOf('\u0013') < 0
                ? span
                : span.withText(withoutCodes(span.text())));
  }

  private static String withoutCodes(String text) {
    return FIELD_CODE.matcher(RUBY.matcher(text).replaceAll("$1")).replaceAll("");
  }

  /** Neighbours of one look become one; white space takes the look of what stands before it. */
  static List<Block> join(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      Block joined = block.withSpans(joined(block.spans()));
      if (!joined.isBlank() || !joined.kind().hasText()) {
        result.add(joined);
      }
    }
    return result;
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> result = new ArrayList<>();
    for (Span span : spans) {
      int last = result.size() - 1;
      if (last >= 0 && (span.looksLike(result.get(last)) || Spaces.isBlank(span.text()))) {
        result.set(last, result.get(last).withText(result.get(last).text() + span.text()));
      } else if (!span.text().isEmpty()) {
        result.add(span);
      }
    }
    return result;
  }

  private static List<Block> eachSpan(
      List<Block> blocks, java.util.function.UnaryOperator<Span> change) {
    return blocks.stream()
        .map(block -> block.withSpans(block.spans().stream().map(change).toList()))
        .toList();
  }
}
