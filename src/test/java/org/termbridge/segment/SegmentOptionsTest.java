package org.termbridge.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

class SegmentOptionsTest {

  private static final Language ENGLISH = Language.of("en");
  private static final Language FRENCH = Language.of("fr");
  private static final String SRX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="no"/>
        <body>
          <languagerules>
            <languagerule languagerulename="Bars">
              <rule break="yes">
                <beforebreak>%s</beforebreak>
                <afterbreak>\\s</afterbreak>
              </rule>
            </languagerule>
          </languagerules>
          <maprules>
            <languagemap languagepattern="en.*" languagerulename="Bars"/>
          </maprules>
        </body>
      </srx>
      """;

  @TempDir Path folder;

  @Test
  void abbreviationsOfTheUserEndNoSentence() throws IOException {
    SegmentOptions options = abbreviations("words.txt", "# ours\nDist. Off.\nBurg\n");
    Segmenter segmenter = Segmenter.of(ENGLISH, options);
    assertThat(segmenter.sentences("Dist. Off. Kim met Burg. Schultz. They spoke."))
        .containsExactly("Dist. Off. Kim met Burg. Schultz.", "They spoke.");
    assertThat(segmenter.fingerprint())
        .isNotEqualTo(Segmenter.of(ENGLISH, SegmentOptions.DEFAULT).fingerprint());
  }

  @Test
  void abbreviationsAreForOneLanguageBySectionOrName() throws IOException {
    SegmentOptions section = abbreviations("words.txt", "[fr]\nBurg.\n[*]\nKanz.\n");
    assertThat(Segmenter.of(FRENCH, section).sentences("Burg. Schultz. Kanz. Kohl.")).hasSize(2);
    assertThat(Segmenter.of(ENGLISH, section).sentences("Burg. Schultz. Kanz. Kohl.")).hasSize(3);
    SegmentOptions name = abbreviations("abbreviations.fr.txt", "Burg.\n");
    assertThat(Segmenter.of(FRENCH, name).sentences("Burg. Schultz.")).hasSize(1);
    assertThat(Segmenter.of(ENGLISH, name).sentences("Burg. Schultz.")).hasSize(2);
  }

  @Test
  void anSrxFileReplacesOurRules() throws IOException {
    Segmenter segmenter = Segmenter.of(ENGLISH, srx(SRX.formatted(";")));
    assertThat(segmenter.sentences("One. Two; three.")).containsExactly("One. Two;", "three.");
    assertThat(segmenter.explain("One. Two; three.").get(0).rule()).isEqualTo("Bars 1");
  }

  @Test
  void anSrxFileThatIsNotWellFormedIsRefusedWithItsLine() throws IOException {
    Problem problem = refused(ENGLISH, srx("<?xml version=\"1.0\"?>\n<srx>\n<header>\n</srx>"));
    assertThat(problem.code()).isEqualTo("E0401");
    assertThat(problem.place()).hasValue("4");
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    String bomb = "<!DOCTYPE srx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<srx>&a;</srx>";
    assertThat(refused(ENGLISH, srx(bomb)).code()).isEqualTo("E0401");
  }

  @Test
  void aRuleThatIsNoExpressionIsRefusedWithItsLine() throws IOException {
    Problem problem = refused(ENGLISH, srx(SRX.formatted("[a-")));
    assertThat(problem.code()).isEqualTo("E0402");
    assertThat(problem.place()).hasValue("7");
  }

  @Test
  void anSrxFileWithoutRulesForTheLanguageIsRefused() throws IOException {
    assertThat(refused(FRENCH, srx(SRX.formatted(";"))).code()).isEqualTo("E0403");
  }

  @Test
  void aLineThatIsNoAbbreviationIsRefused() throws IOException {
    Problem problem = refused(ENGLISH, abbreviations("words.txt", "Dr.\n" + "x".repeat(70)));
    assertThat(problem.code()).isEqualTo("E0404");
    assertThat(problem.place()).hasValue("2");
    assertThat(refused(ENGLISH, abbreviations("w.txt", "[no-such-tag-at-all]\n")).code())
        .isEqualTo("E0404");
  }

  @Test
  void aMissingFileIsRefused() {
    SegmentOptions options = new SegmentOptions(Optional.of(folder.resolve("no.srx")), List.of());
    Problem problem = refused(ENGLISH, options);
    assertThat(problem.code()).isEqualTo("E0405");
    assertThat(problem.message()).contains("no such file");
  }

  private static Problem refused(Language language, SegmentOptions options) {
    return catchThrowableOfType(InputException.class, () -> Segmenter.of(language, options))
        .problem();
  }

  private SegmentOptions srx(String text) throws IOException {
    return new SegmentOptions(Optional.of(file("rules.srx", text)), List.of());
  }

  private SegmentOptions abbreviations(String name, String text) throws IOException {
    return new SegmentOptions(Optional.empty(), List.of(file(name, text)));
  }

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
