package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtfTest {

  @TempDir Path folder;

  @Test
  void makesHeadingsOfShortBoldParagraphsAndListsOfBullets() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}"
            + "\\pard{\\b The fair opens}\\par\n"
            + "\\pard{\\b Note:} it opens {\\i early}.\\par\n"
            + "\\pard\\bullet\\tab one\\par\n\\pard\\bullet\\tab two\\par\n"
            + "\\pard{\\b \\'b9\\'e3\\'b6\\'ab}\\par\n}";

    assertThat(Given.body(new Given(folder).open("a.rtf", rtf)))
        .isEqualTo(
            "<h1>The fair opens</h1>\n<p><b>Note:</b> it opens <i>early</i>.</p>\n"
                + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<h2>广东</h2>\n");
  }
}
