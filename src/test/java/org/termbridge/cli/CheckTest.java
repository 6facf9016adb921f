package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} says of the translations that came back. */
class CheckTest {

  private static final Path RETURNED = Path.of("xliff/sample/returned");

  @TempDir Path folder;

  @Test
  void theReturnedSamplesHaveNothingToLookAt() {
    CommandRun run = CommandRun.of("check", RETURNED.toString(), "--fail-on", "info");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("0 errors, 0 warnings, 0 notes");
    assertThat(run.code()).isZero();
  }

  /** Of each language a term left out, a term replaced, and a term that must not be used. */
  @ParameterizedTest(name = "{0}: {1} becomes {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "01-rail-link.docx.fr | Bureau de presse du Lingnan) | Bureau de Presse) | missing",
        "06-coast-plan.pptx.fr | Grande Baie Guangdong-Hong Kong-Macao | Grande Région de la Baie | forbidden",
        "01-rail-link.docx.fr | la Ceinture et la Route | Nouvelles Routes de la soie | forbidden",
        "01-rail-link.docx.pt | iniciativa «Uma Faixa, Uma Rota» | OBOR | forbidden",
        "02-trade-forum.html.pt | iniciativa «Uma Faixa, Uma Rota» | iniciativa chinesa | missing",
        "06-coast-plan.pptx.pt | Grande Baía Guangdong-Hong Kong-Macau | região | missing",
        "01-rail-link.docx.zh-Hans | “一带一路”倡议 | 一带一路战略 | forbidden",
        "06-coast-plan.pptx.zh-Hans | 粤港澳大湾区 | 沿海地区 | missing",
        "02-trade-forum.html.zh-Hans | “一带一路”倡议 | 贸易倡议 | missing",
        "01-rail-link.docx.zh-Hant-HK | 「一帶一路」倡議 | 一帶一路戰略 | forbidden",
        "06-coast-plan.pptx.zh-Hant-HK | 粵港澳大灣區 | 粤港澳大湾区 | wrong-script",
        "02-trade-forum.html.zh-Hant-HK | 「一帶一路」倡議 | 貿易倡議 | missing",
      })
  void plantedErrorsAreFound(String document, String right, String wrong, String kind)
      throws IOException {
    Path planted = folder.resolve(document + ".xlf");
    String xliff = Files.readString(RETURNED.resolve(document + ".xlf"));
    assertThat(targets(xliff)).as(document).contains(right);
    Files.writeString(planted, replacedInTargets(xliff, right, wrong));

    CommandRun run =
        CommandRun.of("check", planted.toString(), "--format", "json", "--fail-on", "warning");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Json.objects(Json.object(run.out()), "findings"))
        .extracting(finding -> String.valueOf(finding.get("kind")))
        .contains(kind);
  }

  @Test
  void codesMaySplitATermAndItsRendering() throws IOException {
    Path xliff = folder.resolve("codes.xlf");
    Files.writeString(
        xliff,
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
        <file id="f1" original="a.html"><unit id="u1"><segment>
        <source>The Supply <pc id="1">ch</pc>ain and the Great<pc id="2">er Bay</pc> Area grow.</source>
        <target>La <pc id="2">Grande</pc> B<pc id="1">aie</pc> et la chaîne grandissent.</target>
        </segment></unit></file></xliff>
        """);

    CommandRun run = CommandRun.of("check", xliff.toString(), "--format", "json");

    assertThat(Json.objects(Json.object(run.out()), "findings"))
        .extracting(finding -> finding.get("concept"), finding -> finding.get("kind"))
        .containsExactly(tuple("supplychain", "missing"));
  }

  @Test
  void oneJsonObjectTellsWhereAndWhat() throws IOException {
    Path planted = planted();

    CommandRun run = CommandRun.of("check", planted.toString(), "--format", "json");

    assertThat(run.out())
        .startsWith("{\"command\":\"check\",\"version\":1,\"counts\":{\"error\":1,")
        .contains("\"check\":\"terminology\",\"kind\":\"forbidden\",\"severity\":\"error\"")
        .contains("\"concept\":\"bri\"", "\"found\":\"OBOR\"", "\"waived\":false", "\"failed\":[]");
  }

  @Test
  void peopleSeeThePlaceAndBothTexts() throws IOException {
    Path planted = planted();

    CommandRun run = CommandRun.of("check", planted.toString());

    assertThat(run.out().lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith(planted + ":")
        .contains("error[terminology/forbidden]: “OBOR” must not be used");
    assertThat(run.out()).contains("⟦OBOR⟧");
  }

  @Test
  void editorsReadChinese() throws IOException {
    CommandRun run = CommandRun.of("check", planted().toString(), "--lang", "zh-Hans");

    assertThat(run.out()).contains("不得译为“OBOR”");
    assertThat(run.err()).contains("1 处错误");
  }

  @Test
  void findingsAreChosenByCheckAndKind() throws IOException {
    String planted = planted().toString();

    assertThat(CommandRun.of("check", planted, "--skip", "terminology/forbidden").code()).isZero();
    assertThat(CommandRun.of("check", planted, "--only", "terminology/missing").code()).isZero();
    assertThat(CommandRun.of("check", planted, "--only", "terminology").code()).isEqualTo(1);
    assertThat(CommandRun.of("check", planted, "--fail-on", "never").code()).isZero();
  }

  @Test
  void anUnknownCheckIsRefusedE0112() throws IOException {
    CommandRun run = CommandRun.of("check", planted().toString(), "--only", "spelling-bee");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("E0112", "spelling-bee", "terminology/missing");
  }

  @Test
  void oneUnreadableFileCostsOneLine() throws IOException {
    Path planted = planted();
    Path broken = folder.resolve("broken.xlf");
    Files.writeString(broken, "<xliff version='2.0'><file>");

    CommandRun run =
        CommandRun.of("check", planted.toString(), broken.toString(), "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("\"found\":\"OBOR\"", "\"code\":\"E0501\"", "broken.xlf");
  }

  private Path planted() throws IOException {
    String name = "01-rail-link.docx.pt.xlf";
    Path planted = folder.resolve(name);
    String xliff = Files.readString(RETURNED.resolve(name));
    Files.writeString(
        planted, replacedInTargets(xliff, "iniciativa «Uma Faixa, Uma Rota»", "OBOR"));
    return planted;
  }

  private static String targets(String xliff) {
    return Stream.of(xliff.split("<target>")).skip(1).reduce("", String::concat);
  }

  private static String replacedInTargets(String xliff, String right, String wrong) {
    List<String> pieces = List.of(xliff.split("(?<=<target>)|(?=</target>)"));
    StringBuilder replaced = new StringBuilder();
    boolean isTarget = false;
    for (String piece : pieces) {
      replaced.append(isTarget ? piece.replace(right, wrong) : piece);
      isTarget = piece.endsWith("<target>");
    }
    return replaced.toString();
  }
}
