package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.xliff.XliffFiller;

/**
 * What translators and tools do to our own export, as text in the file, through the command line,
 * in both families of XLIFF. The translation is the source in capitals.
 */
class ReturnedFilesTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Plans</title></head><body>
      <p>We will <b>go</b> further. The <a href="x.html">plan</a> works.</p>
      <p>Second one.</p>
      <p>Third one.</p></body></html>
      """;

  private static final String BOLD = "<(pc|g) id=\"1\"[^>]*>GO</(pc|g)>";
  private static final String LAST_TARGET =
      "(<target[^>]*>(?:<mrk[^>]*>)?)THIRD ONE\\.((?:</mrk>)?</target>)";
  private static final String SECOND_UNIT = "(?s)<(trans-)?unit id=\"p-2\".*?</(trans-)?unit>";

  private static final UnaryOperator<String> UNDAMAGED = xliff -> xliff;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void nothingWasDamaged(String version) throws IOException {
    Returned returned = returned(version, UNDAMAGED);

    returned.ends(0);
    assertThat(returned.page())
        .contains("<p>WE WILL <b>GO</b> FURTHER. THE <a href=\"x.html\">PLAN</a> WORKS.</p>")
        .contains("<p>SECOND ONE.</p>", "<html lang=\"fr\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aPairOfCodesWasDropped(String version) throws IOException {
    Returned returned = returned(version, xliff -> xliff.replaceFirst(BOLD, "GO"));

    returned.ends(1, "REPAIRED", "code-restored");
    assertThat(returned.page()).contains("WE WILL <b>GO</b> FURTHER.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void anUnknownCodeWasAdded(String version) throws IOException {
    String code = version.equals("2.0") ? "pc" : "g";
    Returned returned =
        returned(
            version,
            xliff ->
                xliff.replace("SECOND ONE", "SECOND <" + code + " id=\"99\">ONE</" + code + ">"));

    returned.ends(1, "REPAIRED", "code-unknown");
    assertThat(returned.page()).contains("<p>SECOND ONE.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void oneSentenceOfTwoWasEmptied(String version) throws IOException {
    Returned returned =
        returned(
            version,
            xliff -> xliff.replaceFirst("(<target>|mid=\"s2\">)THE <.{0,160}?> WORKS\\.", "$1"));

    returned.ends(1, "FALLBACK", "target-empty");
    assertThat(returned.page())
        .contains("WE WILL <b>GO</b> FURTHER. The <a href=\"x.html\">plan</a> works.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aTargetWasRemoved(String version) throws IOException {
    Returned returned = returned(version, xliff -> xliff.replaceFirst(LAST_TARGET, ""));

    returned.ends(1, "FALLBACK", "target-missing");
    assertThat(returned.page()).contains("<p>SECOND ONE.</p>", "<p>Third one.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aUnitWasRemoved(String version) throws IOException {
    Returned returned = returned(version, xliff -> xliff.replaceFirst(SECOND_UNIT, ""));

    returned.ends(1, "FALLBACK", "unit-missing");
    assertThat(returned.page()).contains("<p>Second one.</p>", "<p>THIRD ONE.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aUnitGotAnotherId(String version) throws IOException {
    Returned returned = returned(version, xliff -> xliff.replace("id=\"p-2\"", "id=\"n1\""));

    assertThat(returned.page()).contains("<p>SECOND ONE.</p>", "<p>THIRD ONE.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void twoUnitsChangedPlaces(String version) throws IOException {
    Returned returned =
        returned(
            version,
            xliff -> {
              String second = xliff.replaceFirst("(?s).*?(" + SECOND_UNIT + ").*", "$1");
              String without = xliff.replaceFirst(SECOND_UNIT, "");
              int end = without.indexOf(version.equals("2.0") ? "</file>" : "</body>");
              return without.substring(0, end) + second + without.substring(end);
            });

    returned.ends(0);
    assertThat(returned.page()).contains("<p>SECOND ONE.</p>\n<p>THIRD ONE.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aSourceWasEdited(String version) throws IOException {
    Returned returned = returned(version, xliff -> xliff.replace("Second one", "Second two"));

    returned.ends(1, "STALE");
    assertThat(returned.page()).contains("<p>Second one.</p>", "<p>THIRD ONE.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aTranslationIsNotReady(String version) throws IOException {
    Returned returned =
        returned(
            version,
            xliff ->
                xliff
                    .replaceFirst(
                        "(id=\"p-2\"(?s:.*?)segment id=\"s1\" state=\")translated", "$1initial")
                    .replaceFirst(
                        "(id=\"p-2\"(?s:.*?)target state=\")translated", "$1needs-translation"));

    returned.ends(1, "FALLBACK", "state-initial");
    assertThat(returned.page()).contains("<p>Second one.</p>", "<p>THIRD ONE.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aUnitIsThereTwice(String version) throws IOException {
    refused(version, xliff -> xliff.replaceFirst(SECOND_UNIT, "$0$0"), "E0504");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void theTargetLanguageIsAnother(String version) throws IOException {
    refused(
        version,
        xliff -> xliff.replaceFirst("(trgLang|target-language)=\"fr\"", "$1=\"de\""),
        "E0612");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void theFileIsCutOff(String version) throws IOException {
    refused(version, xliff -> xliff.substring(0, xliff.length() - 40), "E0501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void anEntityReadsAFile(String version) throws IOException {
    String entity = "?>\n<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n";
    refused(
        version,
        xliff -> xliff.replaceFirst("\\?>\n", entity).replace("SECOND ONE", "&e;"),
        "E0503");
  }

  private void refused(String version, UnaryOperator<String> damage, String code)
      throws IOException {
    Returned returned = returned(version, damage);

    assertThat(returned.run().code()).isEqualTo(4);
    assertThat(returned.run().err()).contains(code).doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Returned returned(String version, UnaryOperator<String> damage) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    String xliffFolder = folder.resolve("xliff").toString();
    CommandRun.of(
        "extract",
        page.toString(),
        "--from",
        "en",
        "--to",
        "fr",
        "--xliff",
        version,
        "-o",
        xliffFolder);
    Path returned = folder.resolve("xliff/returned.xlf");
    try (OutputStream out = Files.newOutputStream(returned)) {
      XliffFiller.fill(folder.resolve("xliff/page.html.fr.xlf"), ReturnedFilesTest::loud, out);
    }
    String sound = Files.readString(returned);
    String damaged = damage.apply(sound);
    // Damage that does not find its place would test nothing.
    assertThat(damaged.equals(sound)).isEqualTo(damage.equals(UNDAMAGED));
    Files.writeString(returned, damaged);
    CommandRun run =
        CommandRun.of(
            "merge",
            returned.toString(),
            "-o",
            folder.resolve("out").toString(),
            "--format",
            "json");
    return new Returned(run, folder.resolve("out/page.fr.html"));
  }

  private static Text loud(Text text) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(
          inline instanceof Words ? new Words(inline.words().toUpperCase(Locale.ROOT)) : inline);
    }
    return new Text(inlines);
  }

  /** A merge of a returned file. */
  private record Returned(CommandRun run, Path output) {

    void ends(int code, String... said) {
      assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
      List.of(said).forEach(word -> assertThat(run.out()).containsIgnoringCase(word));
    }

    String page() throws IOException {
      return Files.readString(output);
    }
  }
}
