package org.termbridge.intake.ole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.Given;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.intake.block.Block;

/** Documents of Word 6 to 2003. */
class WordDocumentTest {

  private static final Path BLANK = Path.of("..", "shared", "cases", "doc", "testWORD_macros.doc");

  static boolean casesExist() {
    return Files.exists(BLANK);
  }

  private static List<String> texts(String text) {
    return new DocStory(DocParagraphs.plain(), DocNotes.none())
        .read(text).stream().map(Block::text).toList();
  }

  @Test
  void theResultOfAFieldIsTextAndItsCodeIsNot() {
    assertThat(texts("On \u0013 DATE \\@ \"d MMMM\" \u001420 November\u0015 it opened.\r"))
        .containsExactly("On 20 November it opened.");
  }

  @Test
  void fieldsMayStandInsideFieldsAndGoOverParagraphs() {
    assertThat(
            texts(
                "\u0013 TOC \\o \u0014One\t\u0013 PAGEREF _1 \u00141\u0015\rTwo\t2\u0015\r"
                    + "\u0013 IF \u0013 PAGE \u00143\u0015 = 3 \u0014Odd\u0015\r"))
        .containsExactly("One\t1", "Two\t2", "Odd");
  }

  @Test
  void aFieldWithoutAnEndHidesItsParagraphOnly() {
    assertThat(texts("\u0013 EMBED Word\rStays.\r\u0015Also.\r"))
        .containsExactly("Stays.", "Also.");
  }

  @Test
  void wordsWithAReadingOverThemAreText() {
    assertThat(
            texts("\u0013EQ \\* jc2 \\o\\ad(\\s\\up 10(\u3068\u3046),\u6771\u4eac)\u0015\u3067\r"))
        .containsExactly("\u6771\u4eac\u3067");
  }

  @Test
  void marksOfNotesCommentsAndPicturesAreNoText() {
    assertThat(texts("A fair\u0002 opened\u0005 \u0001here\u001Fafter.\u000BNext line\ttab\r"))
        .containsExactly("A fair opened hereafter.\nNext line\ttab");
  }

  @Test
  void aCellOfAnOldDocumentIsAParagraph() {
    assertThat(texts("Port\u0007Goods\u0007\u0007Nansha\u00078 million t\u0007\u0007"))
        .containsExactly("Port", "Goods", "Nansha", "8 million t");
  }

  /** The document is made by LibreOffice: no library writes this format whole. */
  @Test
  void aWholeDocument() throws IOException {
    Path file = Path.of("src/test/resources/org/termbridge/intake/fair.doc");
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);
    assertThat(Given.body(release))
        .isEqualTo(
            """
            <h2>Fair opens at the port</h2>
            <p>The fair opened on <b>Friday</b>, in 15 halls of 10 m<sup>2</sup> each.</p>
            <p class="footnote">Held every autumn.</p>
            <p>Tel: 020 1234<br/>Web: <a href="https://example.org/">the site</a></p>
            <ul>
            <li>Ships<ul>
            <li>Ferries</li>
            </ul>
            </li>
            <li>Trains</li>
            </ul>
            <ol>
            <li>Enter</li>
            <li>Leave</li>
            </ol>
            <table>
            <tr>
            <td>Port</td>
            <td>Goods</td>
            </tr>
            <tr>
            <td><p>Nansha</p>
            <p>east</p>
            </td>
            <td></td>
            </tr>
            </table>
            <p>It ends on Sunday.</p>
            """);
    assertThat(release.warnings())
        .containsExactly(Problem.of("W0203", "\u201cPress office of the port\u201d"));
  }

  /** What the library can write of such a document, it writes into one that exists. */
  @Nested
  @EnabledIf("org.termbridge.intake.ole.WordDocumentTest#casesExist")
  class Written {

    @TempDir Path folder;
    private HWPFDocument document;

    @BeforeEach
    void open() throws IOException {
      try (InputStream in = Files.newInputStream(BLANK)) {
        document = new HWPFDocument(in);
      }
    }

    private String body() throws IOException {
      Path file = folder.resolve("a.doc");
      try (OutputStream out = Files.newOutputStream(file)) {
        document.write(out);
      }
      return Given.body(new Intake(IntakeOptions.DEFAULT).open(file));
    }

    @Test
    void keepsLooksAndTabs() throws IOException {
      assertThat(body()).isEqualTo("<p>The <b>quick</b> <i>brown</i> fox.</p>\n");
    }

    @Test
    void hiddenAndDeletedWordsAreNotRead() throws IOException {
      CharacterRun run = document.getRange().getParagraph(0).getCharacterRun(1);
      run.setVanished(true);
      document.getRange().getParagraph(0).getCharacterRun(3).markDeleted(true);

      assertThat(body()).isEqualTo("<p>The fox.</p>\n");
    }
  }
}
