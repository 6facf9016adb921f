package org.termbridge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/** The second reading of a written document: same words, and what has become of their codes? */
class FormattingTest {

  private static final Code B = code("1", CodeKind.OPEN, CodeType.BOLD);
  private static final Code B_END = code("1", CodeKind.CLOSE, CodeType.BOLD);
  private static final Code A = code("2", CodeKind.OPEN, CodeType.LINK);
  private static final Code A_END = code("2", CodeKind.CLOSE, CodeType.LINK);
  private static final Code NOTE = code("3", CodeKind.STANDALONE, CodeType.NOTE_REFERENCE);
  private static final Code TAB = code("4", CodeKind.STANDALONE, CodeType.TAB);

  @Test
  void otherNumbersAndWhiteSpaceAreTheSameFormatting() {
    Text written = text("A ", B, "big ", B_END, "day.");
    Text read =
        text(
            "A\n",
            code("7", CodeKind.OPEN, CodeType.BOLD),
            "big",
            code("7", CodeKind.CLOSE, CodeType.BOLD),
            " day.");
    assertThat(lost(written, read)).isEmpty();
  }

  @Test
  void twoNeighbouringPairsAreOne() {
    Text written = text(B, "big", B_END, B, " day", B_END, " out");
    assertThat(lost(written, text(B, "big day", B_END, " out"))).isEmpty();
  }

  @Test
  void aPairAroundAllHasBecomeTheFormattingOfTheUnit() {
    assertThat(lost(text(B, "All.", B_END), text("All."))).isEmpty();
  }

  @Test
  void lostBoldIsALossOfLooks() {
    assertThat(lost(text("A ", B, "big", B_END, " day"), text("A big day")))
        .contains(new Formatting.Loss("bold of \u201cbig\u201d", /* isContent= */ false));
  }

  @Test
  void boldThatShrankIsLostWhereItShrank() {
    assertThat(lost(text("A ", B, "big day", B_END, "."), text("A ", B, "big", B_END, " day.")))
        .contains(new Formatting.Loss("bold of \u201cday\u201d", /* isContent= */ false));
  }

  @Test
  void aLostLinkIsALossOfContent() {
    assertThat(lost(text("See ", A, "here", A_END, "."), text("See here.")))
        .contains(new Formatting.Loss("link of \u201chere\u201d", /* isContent= */ true));
  }

  @Test
  void aNoteThatMovedIsLost() {
    assertThat(lost(text("One", NOTE, " two."), text("One two.", NOTE)))
        .contains(new Formatting.Loss("note reference", /* isContent= */ true));
  }

  @Test
  void contentIsNamedBeforeLooks() {
    assertThat(lost(text("One", TAB, " two", NOTE, "."), text("One two.")))
        .contains(new Formatting.Loss("note reference", /* isContent= */ true));
  }

  private static Optional<Formatting.Loss> lost(Text written, Text read) {
    return Formatting.of(written).lostIn(Formatting.of(read));
  }

  private static Code code(String id, CodeKind kind, CodeType type) {
    return Code.of(id, kind, type, "", "");
  }

  private static Text text(Object... pieces) {
    List<Inline> inlines = new ArrayList<>();
    Stream.of(pieces)
        .forEach(
            piece -> inlines.add(piece instanceof Code code ? code : new Words((String) piece)));
    return new Text(inlines);
  }
}
