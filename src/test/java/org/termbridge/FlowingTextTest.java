package org.termbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.termbridge.Rereading.Intended;
import org.termbridge.document.Role;
import org.termbridge.document.Text;

class FlowingTextTest {

  private static List<Intended> intended(String... texts) {
    List<Intended> units = new ArrayList<>();
    Arrays.stream(texts)
        .forEach(text -> units.add(new Intended("u" + units.size(), Role.BODY, Text.of(text))));
    return units;
  }

  private static boolean isSame(List<Intended> expected, String... found) {
    FlowingText text = new FlowingText(expected);
    Arrays.stream(found).forEach(text::add);
    return text.end();
  }

  @Test
  void linesMayEndAnywhere() {
    List<Intended> expected = intended("The port opened.", "It rains today.", "", "港口开放。");
    assertThat(isSame(expected, "The port", "opened. It rains", "today. 港口", "开放。")).isTrue();
  }

  @Test
  void everyCharacterCounts() {
    List<Intended> expected = intended("The port opened.");
    assertThat(isSame(expected, "The port", "opens.")).isFalse();
    assertThat(FlowingText.differences(expected, "The port opens."))
        .containsExactly(Map.entry("u0", "“Theportopened.” became “Theportopens.”"));
  }

  @Test
  void nothingMayBeMissingOrTooMuch() {
    assertThat(isSame(intended("The port.", "It rains."), "The port.")).isFalse();
    assertThat(isSame(intended("The port."), "The port. It rains.")).isFalse();
    assertThat(FlowingText.differences(intended("The port."), "The port. It rains."))
        .containsExactly(Map.entry("u0", "“Itrains.” is too much"));
  }

  @Test
  void onlyTheUnitThatDiffersIsNamed() {
    List<Intended> expected = intended("One.", "Two.", "", "Three.", "Four.", "Five.");
    assertThat(FlowingText.differences(expected, "One. T?o. Three. Four. Five."))
        .containsOnlyKeys("u1");
    assertThat(FlowingText.differences(expected, "One. Two. Three. Five.")).containsOnlyKeys("u4");
    assertThat(FlowingText.differences(expected, "One. Two. Three. F. F.").keySet())
        .containsExactly("u4", "u5");
  }
}
