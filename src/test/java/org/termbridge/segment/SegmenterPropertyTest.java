package org.termbridge.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Language;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;

/** Random texts with codes, surrogate pairs and every kind of space. */
class SegmenterPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "Mr. ",
          "Go. ",
          "We go! ",
          "“Yes.” ",
          "U.S. ",
          " ",
          "\u00A0",
          "\n",
          "\u3000",
          "1. ",
          "(2) ",
          "我们走。",
          "好！",
          "“好。”",
          "他说：",
          "😀",
          "𠀀。",
          "e\u0301. ",
          "。”",
          "…",
          ". . . ",
          "?! ",
          "« Non ! » ",
          "\uE101",
          "\u2028",
          "\t",
          "a",
          ".",
          "«",
          "•");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "ja", "ko", "fr", "de", "ru", "ar", "th"})
  void partsJoinedGiveTheTextBackAndTheExplanationAgrees(String tag) {
    Segmenter segmenter = Segmenter.of(Language.of(tag), SegmentOptions.DEFAULT);
    Random random = new Random(20261124);
    for (int i = 0; i < 400; i++) {
      Text text = new Text(inlines(random));
      Unit unit = Unit.of("u1", Role.BODY, text).withPreserveSpace(random.nextBoolean());

      Unit cut = segmenter.segment(unit);

      assertThat(cut.source()).isEqualTo(text);
      assertThat(cut.segments()).extracting(s -> s.id()).doesNotHaveDuplicates();
      assertExplained(segmenter, text.words());
    }
  }

  private static void assertExplained(Segmenter segmenter, String words) {
    List<Break> breaks = segmenter.explain(words).stream().filter(Break::isBreak).toList();
    assertThat(breaks).extracting(Break::rule).doesNotContain("an option of the SRX file");
    assertThat(segmenter.sentences(words)).hasSizeLessThanOrEqualTo(breaks.size() + 1);
  }

  private static List<Inline> inlines(Random random) {
    List<Inline> inlines = new ArrayList<>();
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(4) == 0) {
        inlines.add(code(random));
      } else {
        inlines.add(new Words(PIECES.get(random.nextInt(PIECES.size()))));
      }
    }
    return inlines;
  }

  private static Code code(Random random) {
    CodeKind kind = CodeKind.values()[random.nextInt(CodeKind.values().length)];
    CodeType type = CodeType.values()[random.nextInt(CodeType.values().length)];
    return Code.of("c" + random.nextInt(4), kind, type, "<c>", "c");
  }
}
