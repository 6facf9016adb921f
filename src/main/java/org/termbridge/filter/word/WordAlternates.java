package org.termbridge.filter.word;

import java.util.Set;
import java.util.stream.IntStream;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.office.XmlPart;

/**
 * Words that a paragraph holds twice, for programs that know an extension and for others (ISO/IEC
 * 29500-3, 9.3). Drawings with text boxes are twins, too, but their texts are paragraphs of their
 * own.
 */
final class WordAlternates {

  private static final Set<String> NO_PLAIN_WORDS =
      Set.of(
          "w:drawing",
          "w:pict",
          "w:object",
          "w:fldChar",
          "w:fldSimple",
          "m:oMath",
          "m:oMathPara",
          "mc:AlternateContent");

  private WordAlternates() {}

  /**
   * The branch that stands for all of them, or -1 if a branch is more than words. It takes the
   * place of the whole in a translation, so that all programs show the same words.
   */
  static int words(XmlPart part, int alternateContent) {
    int first = part.child(alternateContent, "mc:Choice");
    boolean isPlain =
        IntStream.range(alternateContent + 1, part.partner(alternateContent))
            .noneMatch(i -> NO_PLAIN_WORDS.contains(part.tag(i)));
    return first >= 0 && isPlain && HiddenParts.hasWords(part, first) ? first : -1;
  }

  /** What older programs show in place of a sign that newer ones draw: an emoji; or nothing. */
  static String sign(XmlPart part, int alternateContent) {
    int fallback = part.child(alternateContent, "mc:Fallback");
    int words = fallback < 0 ? -1 : part.child(fallback, "w:t");
    return words < 0 ? "" : part.words(words).strip();
  }
}
