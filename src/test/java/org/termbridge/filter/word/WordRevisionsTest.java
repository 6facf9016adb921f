package org.termbridge.filter.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.termbridge.filter.OfficeParts.docx;
import static org.termbridge.filter.OfficeParts.part;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.document.InputException;
import org.termbridge.filter.RoundTrip;

/** Tracked changes of a word processing document. */
class WordRevisionsTest {

  private static final String CHANGED =
      "<w:p><w:r><w:t xml:space='preserve'>The harbour </w:t></w:r><w:del w:id='1'><w:r><w:delText>"
          + "closes</w:delText></w:r></w:del><w:ins w:id='2'><w:r><w:t>opens</w:t></w:r></w:ins>"
          + "<w:moveTo w:id='3'><w:r><w:t xml:space='preserve'> today</w:t></w:r></w:moveTo></w:p>"
          + "<w:p><w:moveFrom w:id='4'><w:r><w:t>today</w:t></w:r></w:moveFrom></w:p>"
          + "<w:p><w:del w:id='5'><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>";

  @Test
  void acceptedTextIsForTranslatorsWithAWarningThatCounts() {
    RoundTrip document = docx(CHANGED).document();
    assertThat(document.texts()).containsExactly("The harbour opens today");
    assertThat(document.warnings()).containsExactly("W0310 [1, 2, 1]");
  }

  @Test
  void aTranslatedParagraphHasItsChangesAcceptedAndOthersKeepTheirMarks() {
    RoundTrip document = docx(CHANGED + CHANGED).document();
    String written =
        part(document.writeMarked(Map.of("document.1", "Le port ouvre")), "word/document.xml");
    assertThat(written)
        .contains("Le port ouvre")
        .containsOnlyOnce("closes")
        .containsOnlyOnce("<w:ins ");
  }

  @Test
  void trackedChangesAreRefusedIfTheUserSaysSo() {
    RoundTrip document = docx(CHANGED).document().with("docx.tracked", "refuse");
    assertThatThrownBy(document::units)
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("E0310");
              assertThat(e.problem().arguments()).containsExactly("1", "2", "1");
            });
  }

  @Test
  void paragraphsWhoseMarkBetweenThemIsDeletedAreOne() {
    String first =
        "<w:p><w:pPr><w:pStyle w:val='Old'/><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
            + "<w:r><w:t xml:space='preserve'>The harbour </w:t></w:r></w:p>";
    RoundTrip document =
        docx(first
                + "<w:bookmarkStart w:id='9' w:name='Here'/>"
                + first
                + "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t>opens</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Next</w:t></w:r></w:p>"
                + first)
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            BODY document.1 The harbour {1/>The harbour opens
            BODY document.2 Next
            BODY document.3 The harbour \
            """);
    String written =
        part(document.writeMarked(Map.of("document.1", "Le port {1/>ouvre")), "word/document.xml");
    assertThat(written)
        .contains("<w:body><w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r>", "w:name='Here'/>")
        .containsOnlyOnce("w:val='Old'");
    assertThat(document.again(document.pseudo()).units()).hasSize(3);
    assertThat(document.write(unit -> Optional.of(unit.source()))).isEqualTo(document.original());
  }
}
