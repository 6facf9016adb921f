package org.termbridge.glossary.lint;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Wordings that differ in capitals, width, quotation marks, dashes or spaces are folded into one.
 */
final class Folding {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Pattern QUOTES =
      Pattern.compile("[\\p{Pi}\\p{Pf}\"'\u300A\u300B\u300C-\u300F\u3008\u3009`\u00B4]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Pd}\u00B7]+");

  private Folding() {}

  static String of(String wording) {
    String plain = QUOTES.matcher(FOLD.normalize(wording)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
