package org.termbridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/** Reads the notation of {@link Text#marked()}: words, and codes as ids in braces. */
final class MarkedText {

  private static final Pattern PIECE =
      Pattern.compile("\\{(?<code>/?[\\w.-]+(?:>|/>))|\\\\(?<escaped>[\\\\{])|(?<words>[^{\\\\]+)");

  private MarkedText() {}

  /** The text; its codes are those of the source. */
  static Text parse(String marked, Text source) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = PIECE.matcher(marked);
    while (matcher.find()) {
      if (matcher.group("code") != null) {
        inlines.add(code(matcher.group(), source));
      } else {
        Optional<String> escaped = Optional.ofNullable(matcher.group("escaped"));
        inlines.add(new Words(escaped.orElseGet(matcher::group)));
      }
    }
    return new Text(inlines);
  }

  private static Code code(String marked, Text source) {
    return source.codes().stream()
        .filter(code -> code.marked().equals(marked))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(marked + " in " + source.marked()));
  }
}
