package org.termbridge.intake.block;

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

  @Test
  void readsTheSignsOfSymbolFonts() {
    List<Block> signs = List.of(Block.paragraph("20 \uF0B0C \uF0B3 5 \uF0E0 6 \uE001"));
    assertThat(SpanClean.readSymbols(signs).get(0).text()).isEqualTo("20 °C ≥ 5 → 6 \uE001");
    assertThat(SymbolFont.readable("Wingdings-Regular", "\uF0A7")).isEqualTo("▪");
    assertThat(SymbolFont.readable("Symbol", "\uF0A7")).isEqualTo("♣");
  }
}
