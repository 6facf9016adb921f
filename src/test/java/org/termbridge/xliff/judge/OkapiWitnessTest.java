package org.termbridge.xliff.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.xliff.XliffValidator;
import org.termbridge.xliff.XliffVerdict;

/** Okapi's library is asked as well, and can warn but not condemn. */
class OkapiWitnessTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void saysNothingOfAFileThatItReads() throws IOException {
    assertThat(validate("2.0", "<source>One.</source>").problems()).isEmpty();
  }

  @Test
  void isNotAskedAboutAVersionThatItCannotRead() throws IOException {
    assertThat(validate("2.2", "<source>One.</source>").problems()).isEmpty();
  }

  @Test
  void agreesThatALostCodeIsAnError() throws IOException {
    XliffVerdict verdict =
        validate("2.0", "<source>One<ph id='1' canDelete='no'/>.</source><target>Eins.</target>");
    assertThat(verdict.isValid()).isFalse();
    assertThat(verdict.problems())
        .anyMatch(
            problem ->
                problem.rule().equals("okapi") && problem.message().contains("Okapi's library"));
  }

  private XliffVerdict validate(String version, String segment) throws IOException {
    String namespace = version.equals("2.2") ? "2.2" : "2.0";
    Path file = folder.resolve("file.xlf");
    Files.writeString(
        file,
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:"
            + namespace
            + "' version='"
            + version
            + "' srcLang='en' trgLang='de'><file id='f1'><unit id='u1'><segment id='s1'>"
            + segment
            + "</segment></unit></file></xliff>");
    return XliffValidator.validate(file);
  }
}
