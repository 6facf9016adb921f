package org.termbridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.termbridge.document.Text;

class PseudoTest {

  private static String pseudo(String words) {
    return Pseudo.of(Text.of(words)).words();
  }

  @Test
  void wordsGetAccentsAndGrow() {
    assertThat(pseudo("Open")).isEqualTo("[Öpéñ ·]");
  }

  @Test
  void addressesOfPagesAndMailStay() {
    assertThat(
            pseudo(
                "Write to info@dam.example.org or see https://dam.example/a?b=c, www.dam.example."))
        .contains(" info@dam.example.org ", " https://dam.example/a?b=c,", " www.dam.example.");
    assertThat(pseudo("An @ alone, a/b: c")).doesNotContain("alone");
  }
}
