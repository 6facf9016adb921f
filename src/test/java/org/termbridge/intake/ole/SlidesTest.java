package org.termbridge.intake.ole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.sl.usermodel.Placeholder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.Given;

/** Slides of PowerPoint 97 to 2003. */
class SlidesTest {

  @TempDir private Path folder = Path.of("");
  private final HSLFSlideShow show = new HSLFSlideShow();

  @AfterEach
  void close() throws IOException {
    show.close();
  }

  private Release release() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    return new Given(folder).open("a.ppt", bytes.toByteArray());
  }

  private static HSLFTextBox box(HSLFSlide slide, String text) {
    HSLFTextBox box = slide.createTextBox();
    box.setText(text);
    return box;
  }

  @Test
  void theTitleOfASlideIsItsHeadingAndComesFirst() throws IOException {
    HSLFSlide slide = show.createSlide();
    box(slide, "The port opens.");
    box(slide, "Harbour").setPlaceholder(Placeholder.TITLE);
    HSLFSlide second = show.createSlide();
    box(second, "Figures").setPlaceholder(Placeholder.CENTERED_TITLE);
    box(second, "8 million t");

    assertThat(Given.body(release()))
        .isEqualTo(
            """
            <h1 class="slide-title">Harbour</h1>
            <p>The port opens.</p>
            <h2 class="slide-title">Figures</h2>
            <p>8 million t</p>
            """);
  }

  @Test
  void listsKeepTheirLevelsAndWordsTheirLooks() throws IOException {
    HSLFTextBox box = box(show.createSlide(), "We go on\rShips\rFerries");
    HSLFTextParagraph first = box.getTextParagraphs().get(0);
    HSLFTextRun loud = first.getTextRuns().get(0);
    loud.setBold(true);
    for (int i = 1; i < 3; i++) {
      box.getTextParagraphs().get(i).setBullet(true);
      box.getTextParagraphs().get(i).setIndentLevel(i - 1);
    }

    assertThat(Given.body(release()))
        .isEqualTo(
            """
            <p><b>We go on</b></p>
            <ul>
            <li>Ships<ul>
            <li>Ferries</li>
            </ul>
            </li>
            </ul>
            """);
  }

  @Test
  void aTableKeepsItsCells() throws IOException {
    HSLFTable table = show.createSlide().createTable(1, 2);
    table.getCell(0, 0).setText("Port");
    table.getCell(0, 1).setText("Nansha");

    assertThat(Given.body(release()))
        .isEqualTo("<table>\n<tr>\n<td>Port</td>\n<td>Nansha</td>\n</tr>\n</table>\n");
  }

  @Test
  void footersAreLeftOutAndNamedAndHiddenSlidesAreNotRead() throws IOException {
    HSLFSlide slide = show.createSlide();
    box(slide, "Seen.");
    slide.getHeadersFooters().setFootersText("Press office");
    slide.getHeadersFooters().setFooterVisible(true);
    HSLFSlide hidden = show.createSlide();
    box(hidden, "Not seen.");
    hidden.setHidden(true);

    Release release = release();

    assertThat(Given.body(release)).isEqualTo("<p>Seen.</p>\n");
    assertThat(release.warnings()).contains(Problem.of("W0203", "\u201cPress office\u201d"));
  }
}
