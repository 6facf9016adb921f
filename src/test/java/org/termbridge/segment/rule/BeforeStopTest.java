package org.termbridge.segment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeStopTest {

  private static final String TEXT = "Mr. No. 5. a.m. ab. Xy. é. ... (c). 1.2. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\.(?<=\\b(?:Mr|No)\\.)",
        "\\.(?<=[a-z]\\.m?\\.?)",
        "\\.(?<=\\d\\.|Xy\\.)",
        "\\.(?<=\\.)",
        "\\.(?<=Mr\\.)|\\.(?<=b\\.)",
        "\\.(?<=(?:(?i)MR)\\.)",
        "\\.(?<=\\x41?b\\.)",
        "\\.(?<=[.]{3})",
        "\\.\\)?(?<=c\\)?\\.)",
      })
  void allowsEveryFullStopAtWhichTheRuleMatches(String rule) {
    BeforeStop beforeStop = BeginningsParser.beforeStop(rule);
    Matcher matcher = ExpressionAt.compiled(rule).matcher(TEXT);
    matcher.useTransparentBounds(true);

    for (int stop = TEXT.indexOf('.'); stop >= 0; stop = TEXT.indexOf('.', stop + 1)) {
      if (matcher.region(stop, TEXT.length()).lookingAt()) {
        assertThat(beforeStop.allows(TEXT, stop)).as("%s at %d", rule, stop).isTrue();
      }
    }
    assertThat(Pattern.compile(rule).matcher(TEXT).find()).isTrue();
  }

  @Test
  void deniesWhatNoWordOfTheRuleEndsWith() {
    BeforeStop beforeStop = BeginningsParser.beforeStop("\\.(?<=\\b(?:Mr|No)\\.)");

    assertThat(beforeStop.allows("Mr.", 2)).isTrue();
    assertThat(beforeStop.allows("Ms.", 2)).isFalse();
    assertThat(beforeStop.allows(".", 0)).isFalse();
  }
}
