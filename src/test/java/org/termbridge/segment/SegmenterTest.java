package org.termbridge.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Gap;
import org.termbridge.document.Inline;
import org.termbridge.document.Language;
import org.termbridge.document.Part;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;

class SegmenterTest {

  private static final Segmenter ENGLISH = Segmenter.of(Language.of("en"), SegmentOptions.DEFAULT);

  @Test
  void closingCodesStayAndOpeningCodesGoToTheNextSentence() {
    assertThat(
            cut(
                open("1"),
                words("Good."),
                close("1"),
                words(" "),
                open("2"),
                words("Bye."),
                close("2")))
        .containsExactly("{1>Good.{/1>", "[ ]", "{2>Bye.{/2>");
  }

  @Test
  void aFootnoteMarkStaysWithItsSentence() {
    assertThat(cut(words("Good."), standalone("1", CodeType.NOTE_REFERENCE), words(" Bye.")))
        .containsExactly("Good.{1/>", "[ ]", "Bye.");
  }

  @Test
  void spaceInsideAPairGoesAlongWithThePair() {
    assertThat(cut(words("Good."), open("1"), words(" Bye."), close("1")))
        .containsExactly("Good.", "{1> Bye.{/1>");
  }

  @Test
  void aPairOverTwoSentencesIsLeftCrossing() {
    assertThat(cut(open("1"), words("Good. Bye."), close("1")))
        .containsExactly("{1>Good.", "[ ]", "Bye.{/1>");
  }

  @Test
  void aLineBreakBetweenSentencesBelongsToNeither() {
    assertThat(cut(words("Good."), standalone("1", CodeType.LINE_BREAK), words("Bye.")))
        .containsExactly("Good.", "[{1/>]", "Bye.");
  }

  @Test
  void aLineBreakInsideASentenceBreaksNothing() {
    assertThat(
            cut(words("Province opens"), standalone("1", CodeType.LINE_BREAK), words("new port")))
        .containsExactly("Province opens{1/>new port");
  }

  @Test
  void spaceAroundAUnitIsAGap() {
    assertThat(cut(words("  Good. "))).containsExactly("[  ]", "Good.", "[ ]");
  }

  @Test
  void aDatelineIsOneSegment() {
    Unit unit = Unit.of("u1", Role.DATELINE, Text.of("LYON. Nov. 20. The agency."));
    assertThat(ENGLISH.segment(unit).segments()).hasSize(1);
  }

  @Test
  void hardNewlinesOfPreservedTextBreakUnlessTheyWrapALine() {
    Text text = Text.of("Name: Li\nThe office of the provincial government is open\non weekdays.");
    Unit unit = Unit.of("u1", Role.BODY, text).withPreserveSpace(true);
    assertThat(ENGLISH.segment(unit).segments()).hasSize(2);
    assertThat(ENGLISH.segment(unit.withPreserveSpace(false)).segments()).hasSize(1);
  }

  @Test
  void charactersThatOkapiTakesForCodesAreWords() {
    assertThat(ENGLISH.sentences("One \uE101\uE110 two. Three \uE103\uE111."))
        .containsExactly("One \uE101\uE110 two.", "Three \uE103\uE111.");
  }

  @Test
  void explainsEveryBreakAndEveryPlaceThatWasKept() {
    List<Break> places = ENGLISH.explain("Lt. Gov. Smith spoke. He left.");
    assertThat(places).extracting(Break::offset).containsExactly(3, 8, 21);
    assertThat(places).extracting(Break::isBreak).containsExactly(false, false, true);
    assertThat(places.get(0).rule()).isEqualTo("a title or rank before a name");
    assertThat(places.get(2).rule()).isEqualTo("the end of a sentence");
  }

  @Test
  void explainsInitialsAsInitialsAndNoPlaceWhereNothingWouldEnd() {
    List<Break> places = ENGLISH.explain("J. R. R. Hale paid $3.5 (all of it).");
    assertThat(places).extracting(Break::offset).containsExactly(2, 5, 8);
    assertThat(places).extracting(Break::rule).containsOnly("an initial");
  }

  private static List<String> cut(Inline... inlines) {
    Unit unit = Unit.of("u1", Role.BODY, new Text(List.of(inlines)));
    return ENGLISH.segment(unit).parts().stream().map(SegmenterTest::shown).toList();
  }

  private static String shown(Part part) {
    String marked = part.source().marked();
    return part instanceof Gap ? "[" + marked + "]" : marked;
  }

  private static Inline words(String words) {
    return new Words(words);
  }

  private static Inline open(String id) {
    return Code.of(id, CodeKind.OPEN, CodeType.BOLD, "<b>", "b");
  }

  private static Inline close(String id) {
    return Code.of(id, CodeKind.CLOSE, CodeType.BOLD, "</b>", "b");
  }

  private static Inline standalone(String id, CodeType type) {
    return Code.of(id, CodeKind.STANDALONE, type, "<x/>", "x");
  }
}
