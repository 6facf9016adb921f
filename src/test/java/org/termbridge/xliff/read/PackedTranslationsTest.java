package org.termbridge.xliff.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Words;

/** What is unpacked is what was packed, as often as it is asked for. */
class PackedTranslationsTest {

  @Test
  void everythingOfAUnitIsKept() {
    Translation unit =
        new Translation(
            "u1",
            17,
            List.of(
                new ReturnedPart(
                    /* segment= */ true,
                    Optional.of("s1"),
                    new Text(List.of(code(CodeKind.OPEN), new Words("粤港澳 𠮷 é"))),
                    Optional.of(new Text(List.of(code(CodeKind.STANDALONE)))),
                    State.REVIEWED,
                    /* stated= */ true,
                    Optional.of(2)),
                new ReturnedPart(
                    /* segment= */ false,
                    Optional.empty(),
                    Text.EMPTY,
                    Optional.of(Text.EMPTY),
                    State.INITIAL,
                    /* stated= */ false,
                    Optional.empty())),
            /* translate= */ false,
            Optional.of("0123456789abcdef"),
            List.of("Who is “he”?", ""));

    assertThat(packed(unit).get(0)).isEqualTo(unit);
  }

  @Test
  void halfASurrogatePairIsKept() {
    Translation unit =
        new Translation(
            "", 0, List.of(part("a\uD842 b")), true, Optional.empty(), List.of("\uDC00"));

    assertThat(packed(unit, unit)).containsExactly(unit, unit);
  }

  private static Code code(CodeKind kind) {
    return new Code(
        "c1", kind, CodeType.FIELD, "<x y=\"1\">", "[field]", true, kind == CodeKind.OPEN, false);
  }

  private static ReturnedPart part(String source) {
    return new ReturnedPart(
        true,
        Optional.empty(),
        Text.of(source),
        Optional.empty(),
        State.FINAL,
        false,
        Optional.empty());
  }

  private static PackedTranslations packed(Translation... units) {
    PackedTranslations packed = new PackedTranslations();
    List.of(units).forEach(packed::append);
    return packed;
  }
}
