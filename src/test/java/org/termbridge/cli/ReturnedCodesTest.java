package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What translators do to codes, and what reaches the document: {@code [bold]}, {@code {link}}. */
class ReturnedCodesTest {

  private static final String BOLD = "<(pc|g) id=\"1\"[^>]*>GO</\\1>";
  private static final String LINK = "<(pc|g) id=\"2\"[^>]*>PLAN</\\1>";

  @TempDir Path folder;

  private ReturnedFile returned(Outgoing outgoing) throws IOException {
    return ReturnedFile.of(outgoing, folder);
  }

  private static String pair(Outgoing outgoing, String id, String words) {
    String code = outgoing.isIn2() ? "pc" : "g";
    return "<%s id=\"%s\">%s</%s>".formatted(code, id, words, code);
  }

  @ParameterizedTest
  @EnumSource
  void aPairWasDropped(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(BOLD, "GO")
        .merge()
        .assertEnds(1, "repaired", "code-restored")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkWasDropped(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(LINK, "PLAN")
        .merge()
        .assertEnds(1, "repaired", "code-restored")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkWasDroppedAndItsWordsAreNotFound(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(LINK, "IDÉE")
        .merge()
        .assertEnds(1, "repaired", "code-restored")
        .assertHas("WE WILL [GO] FURTHER. THE IDÉE {WORKS}.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.2"})
  void aPictureAndALineBreakWereDropped(String version) throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<p>See figure 5<img src=a.png> on the way,<br>then more.</p>");
    String sent = folder.resolve("xliff").toString();
    CommandRun.of(
        "extract", page.toString(), "--from", "en", "--to", "fr", "--xliff", version, "-o", sent);
    Path xliff = folder.resolve("xliff/page.html.fr.xlf");
    String target = "<target>Voir la figure 5 en chemin, puis plus.</target>";
    Files.writeString(
        xliff,
        Files.readString(xliff).replaceFirst("(?s)(.*)</(source|seg-source)>", "$1</$2>" + target));

    String out = folder.resolve("out").toString();
    CommandRun merged = CommandRun.of("merge", xliff.toString(), "-o", out);

    assertThat(merged.code()).as(merged.err()).isEqualTo(1);
    assertThat(merged.err()).contains("repaired (code-restored)");
    assertThat(folder.resolve("out/page.fr.html"))
        .content()
        .contains("Voir la figure 5<img src=a.png> en chemin,<br> puis plus.");
  }

  @ParameterizedTest
  @EnumSource
  void aPairLostItsEnd(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(BOLD, "<sc id=\"1\"/>GO", BOLD, "<bx id=\"1\"/>GO")
        .merge()
        .assertEnds(1, "repaired")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownCodeWasAdded(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("SECOND ONE", "SECOND " + pair(outgoing, "99", "ONE"))
        .merge()
        .assertEnds(1, "repaired", "code-unknown")
        .assertHas("SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aTypedTagStaysText(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("SECOND ONE", "SECOND &lt;i>ONE&lt;/i> &amp;amp; MORE")
        .merge()
        .assertEnds(0)
        .assertHas(
            outgoing.isWord()
                ? "SECOND <i>ONE</i> &amp; MORE."
                : "SECOND &lt;i&gt;ONE&lt;/i&gt; &amp;amp; MORE.");
  }

  @ParameterizedTest
  @EnumSource
  void aPairThatMayBeCopiedIsThereTwice(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("WE WILL", pair(outgoing, "1", "WE") + " WILL")
        .merge()
        .assertHas("[WE] WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkIsThereTwice(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(" WORKS", " " + pair(outgoing, "2", "WORKS"))
        .merge()
        .assertEnds(1, "repaired", "code-")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void twoPairsChangedPlaces(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            4,
            unit ->
                unit.replaceFirst(
                    "(<(?:pc|g) id=\"1\"[^>]*>IT</(?:pc|g)>)( AND )(<(?:pc|g) id=\"2\".*</(?:pc|g)>)",
                    "$3$2$1"))
        .merge()
        .assertEnds(0)
        .assertHas("READ {MORE} AND [IT] NOW.");
  }

  @ParameterizedTest
  @EnumSource
  void twoPairsCross(Outgoing outgoing) throws IOException {
    String regex = "READ <(?:pc|g) id=\"1\".*?MORE</(?:pc|g)>";
    returned(outgoing)
        .with(
            regex,
            "READ <sc id=\"1\"/>IT <sc id=\"2\"/>AND<ec startRef=\"1\"/> MORE<ec startRef=\"2\"/>",
            regex,
            "READ <bx id=\"1\"/>IT <bx id=\"2\"/>AND<ex id=\"1\"/> MORE<ex id=\"2\"/>")
        .merge()
        .assertEnds(1, "repaired", "code-")
        .assertHas(outgoing.isWord() ? "READ [IT ]{AND MORE} NOW." : "READ [IT {AND MORE}] NOW.");
  }

  @ParameterizedTest
  @EnumSource
  void onePairStandsInTheOther(Outgoing outgoing) throws IOException {
    String both = pair(outgoing, "1", "IT AND " + pair(outgoing, "2", "MORE").replace("$", "\\$"));
    returned(outgoing)
        .with("READ <(?:pc|g) id=\"1\".*?MORE</(?:pc|g)>", "READ " + both)
        .merge()
        // The run in Word's link keeps the look of its own; that bold is lost there is said.
        .assertEnds(outgoing.isWord() ? 1 : 0, outgoing.isWord() ? "W0616" : "")
        .assertEnds(outgoing.isWord() ? 1 : 0, outgoing.isWord() ? "formatting-lost" : "")
        .assertHas(outgoing.isWord() ? "READ [IT AND ]{MORE} NOW." : "READ [IT AND {MORE}] NOW.");
  }
}
