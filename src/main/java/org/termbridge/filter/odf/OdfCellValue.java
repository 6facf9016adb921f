package org.termbridge.filter.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * The text of one table cell, which the cell may hold a second time as its value (ODF 1.3, part 3,
 * 19.389); programs show the value.
 */
final class OdfCellValue {

  private static final String VALUE = "office:string-value";

  private final List<String> sources = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();

  /** A paragraph of the cell, in reading order. */
  void add(Text source, Optional<Text> target) {
    sources.add(plain(source));
    targets.add(plain(target.orElse(source)));
  }

  /** Makes a value that repeats the text follow the translation. */
  void follow(XmlPart part, Edits edits, int cell) {
    int[] span = part.attributeSpan(cell, VALUE);
    boolean repeats =
        part.attribute(cell, VALUE)
            .filter(value -> letters(value).equals(letters(String.join("", sources))))
            .isPresent();
    if (repeats && !sources.equals(targets)) {
      edits.replace(span[0], span[1], XmlText.escapeAttribute(String.join("\n", targets)));
    }
  }

  private static String plain(Text text) {
    return text.inlines().stream().map(OdfCellValue::plain).collect(Collectors.joining());
  }

  private static String plain(Inline inline) {
    if (inline instanceof Code code) {
      return code.type() == CodeType.TAB ? "\t" : code.type() == CodeType.LINE_BREAK ? "\n" : "";
    }
    return inline.words();
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }
}
