package org.termbridge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowingTextTest {

  private static void compare(List<String> expected, String... found) {
    FlowingText text = new FlowingText(expected.iterator());
    Arrays.stream(found).forEach(text::add);
    text.end();
  }

  @Test
  void linesMayEndAnywhere() {
    List<String> expected = List.of("The port opened.", "It rains today.", "", "港口开放。");
    assertThatCode(() -> compare(expected, "The port", "opened. It rains", "today. 港口", "开放。"))
        .doesNotThrowAnyException();
  }

  @Test
  void everyCharacterCounts() {
    assertThatThrownBy(() -> compare(List.of("The port opened."), "The port", "opens."))
        .hasMessageContaining("E0603")
        .hasMessageContaining("“opened.” became “opens.”");
  }

  @Test
  void nothingMayBeMissingOrTooMuch() {
    assertThatThrownBy(() -> compare(List.of("The port.", "It rains."), "The port."))
        .hasMessageContaining("“Itrains.” is missing");
    assertThatThrownBy(() -> compare(List.of("The port."), "The port. It rains."))
        .hasMessageContaining("“Itrains.” is too much");
  }
}
