package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanCleanTest {

  private static String clean(String text) {
    return SpanClean.dropFieldCodes(List.of(Block.paragraph(text))).get(0).text();
  }

  @Test
  void keepsTheWordsUnderARubyReading() {
    assertThat(
            clean(
                "In EQ \\* jc3 \\* \"Font:MS Mincho\" \\* hps12 \\o\\ad(\\s\\up 11(かん),関東) it"
                    + " opens"))
        .isEqualTo("In 関東 it opens");
  }

  @Test
  void dropsInstructionsOfOtherFields() {
    assertThat(clean("Page \u0013 PAGE \\* MERGEFORMAT \u00143")).isEqualTo("Page 3");
    assertThat(clean("C:\\temp stays")).isEqualTo("C:\\temp stays");
  }
}
