package org.termbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Inline;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.merge.Outcome;
import org.termbridge.xliff.XliffFiller;
import org.termbridge.xliff.XliffVersion;

/** The line end to end, on small documents. */
class TermbridgeTest {

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset=utf-8><title>A title</title></head>
      <body><p>One &amp; <b>two</b>.&nbsp;Three!</p>
      <!-- kept --><p   class=x>Four.</p></body></html>
      """;

  @TempDir Path folder;

  @Test
  void anUntouchedDocumentComesBackByteForByte() throws IOException {
    Path xliff = extracted("page.html", HTML);

    Path output = merged(filled(xliff, text -> text));

    assertThat(output).hasFileName("page.fr.html").hasContent(HTML);
  }

  @Test
  void onlyChangedWordsChange() throws IOException {
    Path xliff = extracted("page.html", HTML);

    Path output = merged(filled(xliff, TermbridgeTest::replaceFour));

    assertThat(output)
        .hasContent(HTML.replace("Four.", "Quatre.").replace("lang=\"en\"", "lang=\"fr\""));
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void aNoBreakSpaceBetweenSentencesKeepsItsFormatting(XliffVersion version) throws IOException {
    String page = "<html lang=en><meta charset=utf-8><p>One.<u>\u00A0</u>Two.<p>Four.</html>";
    Path file = Files.writeString(folder.resolve("page.html"), page, StandardCharsets.UTF_8);
    ExtractOptions options =
        ExtractOptions.to(new Language("fr")).withFrom(new Language("en")).withVersion(version);
    Path xliff =
        Termbridge.extract(file, "page.html", folder.resolve("xliff"), options)
            .get(0)
            .xliff()
            .get(0);

    Path output = merged(filled(xliff, TermbridgeTest::replaceFour));

    assertThat(output).hasContent(page.replace("Four", "Quatre").replace("lang=en", "lang=fr"));
  }

  @Test
  void findsTheOriginalByItsHashWhereverItIsKept() throws IOException {
    Path xliff = extracted("page.html", HTML);
    Path elsewhere = Files.createDirectories(folder.resolve("a/b"));
    Path moved = Files.move(filled(xliff, text -> text), elsewhere.resolve("back.xlf"));

    assertThat(merged(moved)).hasContent(HTML);
  }

  @Test
  void saysWhereItLookedForAMissingOriginal() throws IOException {
    Path returned = filled(extracted("page.html", HTML), text -> text);
    try (var kept = Files.list(folder.resolve("xliff/originals"))) {
      kept.forEach(file -> file.toFile().delete());
    }

    assertThatThrownBy(() -> merged(returned))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0601")
        .hasMessageContaining("originals");
  }

  @Test
  void anOriginalThatWasRenamedIsFoundInItsFolder() throws IOException {
    Path returned = filled(extracted("page.html", HTML), text -> text);
    Path other = Files.createDirectories(folder.resolve("other/deep"));
    Files.move(folder.resolve("page.html"), other.resolve("old.html"));
    try (var kept = Files.list(folder.resolve("xliff/originals"))) {
      kept.forEach(file -> file.toFile().delete());
    }

    Path output =
        Termbridge.merge(
                returned,
                "x.xlf",
                folder.resolve("out"),
                MergeOptions.DEFAULT.withSource(folder.resolve("other")))
            .get(0)
            .output();

    assertThat(output).hasFileName("page.fr.html").hasContent(HTML);
  }

  @Test
  void refusesAnotherOriginal() throws IOException {
    Path returned = filled(extracted("page.html", HTML), text -> text);
    Path other = Files.writeString(folder.resolve("other.html"), HTML.replace("Four", "Five"));

    assertThatThrownBy(
            () ->
                Termbridge.merge(returned, "x.xlf", folder, MergeOptions.DEFAULT.withSource(other)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0602");
  }

  /** What a unit says may make it look like a number, a path or markup; it stays what it was. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a.json, '{"status": "Out of stock", "b": "Four."}', Four., 0
          a.json, '{"status": "Out of stock", "b": "Four."}', Out of stock, 缺货
          a.yaml, 'status: Out of stock', Out of stock, 缺货
          a.yaml, 'name: Zero', Zero, 0
          a.yaml, 'name: Yes please', Yes please, yes
          a.json, '{"b": "Press the key"}', Press the key, Press {key} or <Enter>
          a.csv, 'Name,Press the key', Press the key, Press {key}
          a.properties, 'b=Press the key', Press the key, Press {0} and <b>
          a.html, '<p>Line one<br>line two.</p>', Line one, 'Line one '
          a.html, '<p>Line one<br>line two.</p>', line two., ' line two.'
          """)
  void aTranslationMayLookLikeAnything(String name, String content, String old, String words)
      throws IOException {
    Path returned =
        filled(
            extracted(name, content),
            text -> {
              List<Inline> inlines = new ArrayList<>();
              for (Inline inline : text.inlines()) {
                inlines.add(
                    inline instanceof Words
                        ? new Words(inline.words().replace(old, words))
                        : inline);
              }
              return new Text(inlines);
            });

    List<Merged> merged =
        Termbridge.merge(returned, "a.xlf", folder.resolve("out"), MergeOptions.DEFAULT);

    assertThat(merged.get(0).outcomes()).isEmpty();
    assertThat(merged.get(0).output()).content().contains(words.strip());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatChangesWhileItIsReadIsRefusedAndNothingIsWritten(boolean isGone)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The fair opens on Monday.");
    Release release = new Intake(IntakeOptions.DEFAULT).open(file);
    ExtractOptions options = ExtractOptions.to(new Language("fr"));
    if (isGone) {
      Files.delete(file);
    } else {
      Files.writeString(file, "The fair opens on Tuesday.");
    }

    assertThatThrownBy(
            () ->
                new Extractor(options, folder.resolve("xliff")).extract(release, "a.txt", "a.txt"))
        .isInstanceOfAny(InputException.class, NoSuchFileException.class)
        .satisfies(e -> assertThat(e.toString()).contains(isGone ? "a.txt" : "E0219"));
    assertThat(folder.resolve("xliff/a.txt.fr.xlf")).doesNotExist();
    assertThat(folder.resolve("xliff/originals"))
        .satisfiesAnyOf(
            originals -> assertThat(originals).doesNotExist(),
            originals -> assertThat(originals).isEmptyDirectory());
  }

  @Test
  void wordsThatALineEndCutStayCutWhereNothingIsTranslated() throws IOException {
    String cut =
        "The tunnel that engineers construc-\nted below the harbour opens to cars on\nMonday, and"
            + " nobody pays in the first\nweek of the year.\n\nIt is long.\n";
    Path file = Files.writeString(folder.resolve("a.txt"), cut);
    ExtractOptions options = ExtractOptions.to(new Language("fr")).withFrom(new Language("en"));
    Path xliff =
        Termbridge.extract(file, "a.txt", folder.resolve("xliff"), options).get(0).xliff().get(0);

    Path output =
        merged(filled(xliff, t -> t.words().equals("It is long.") ? Text.of("Il est long.") : t));

    assertThat(output).content().isEqualTo(cut.replace("It is long.", "Il est long."));
  }

  @Test
  void aTextInALegacyCharsetIsReadAgainInTheSame() throws IOException {
    Charset gb18030 = Charset.forName("GB18030");
    String text = "广东省人民政府今日公布新政策。请各地遵照执行。";
    Path file = Files.write(folder.resolve("a.txt"), text.getBytes(gb18030));
    ExtractOptions options = ExtractOptions.to(new Language("fr")).withFrom(new Language("zh"));
    Path xliff =
        Termbridge.extract(file, "a.txt", folder.resolve("xliff"), options).get(0).xliff().get(0);

    Path output = merged(filled(xliff, words -> Text.of("Le gouvernement a annoncé.")));

    assertThat(Files.readString(output, gb18030)).contains("Le gouvernement a annoncé.");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a.txt, 'One.\n\nFour.\n'
          a.json, '{"a": "One.", "b": "Four."}'
          a.html, '<p>One.</p><p>Four.</p>'
          """)
  void aCharacterThatMakesTheDocumentLookDamagedCostsItsUnitAlone(String name, String content)
      throws IOException {
    Path returned =
        filled(
            extracted(name, content.replace("\\n", "\n")),
            text -> text.words().equals("One.") ? Text.of("Un\uFFFD.") : replaceFour(text));

    Merged dry =
        Termbridge.merge(returned, "a.xlf", folder.resolve("out"), MergeOptions.DEFAULT.dry())
            .get(0);
    Merged merged =
        Termbridge.merge(returned, "a.xlf", folder.resolve("out"), MergeOptions.DEFAULT).get(0);

    assertThat(merged.outcomes()).extracting(Outcome::reason).containsExactly("not-kept");
    assertThat(dry.outcomes()).isEqualTo(merged.outcomes());
    assertThat(Files.readString(merged.output())).contains("One.", "Quatre.");
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html", "a.md"})
  void marksThatNobodySeesCostNoUnit(String name) throws IOException {
    Path returned = filled(extracted(name, "Four."), text -> Text.of("\u200B\u202EQuatre.\u200B"));

    Merged merged =
        Termbridge.merge(returned, "a.xlf", folder.resolve("out"), MergeOptions.DEFAULT).get(0);

    assertThat(merged.outcomes()).isEmpty();
    assertThat(Files.readString(merged.output())).contains("Quatre.");
  }

  @Test
  void anXliffOfSeveralDocumentsGivesAllOrNone() throws IOException {
    Path first = extracted("one.html", HTML);
    String second = Files.readString(extracted("two.html", HTML.replace("A title", "Another")));
    String file = second.substring(second.indexOf("<file"), second.indexOf("</xliff>"));
    Path both = folder.resolve("both.xlf");
    String joined =
        Files.readString(first)
            .replace("</xliff>", file.replace("id=\"f1\"", "id=\"f2\"") + "</xliff>");
    Files.writeString(both, joined);

    assertThat(Termbridge.merge(both, "a.xlf", folder.resolve("all"), MergeOptions.DEFAULT))
        .extracting(merged -> merged.output().getFileName().toString())
        .containsExactly("one.fr.html", "two.fr.html");
    try (var kept = Files.list(folder.resolve("xliff/originals"))) {
      kept.filter(path -> read(path).contains("Another")).forEach(path -> path.toFile().delete());
    }
    assertThatThrownBy(
            () -> Termbridge.merge(both, "a.xlf", folder.resolve("none"), MergeOptions.DEFAULT))
        .hasMessageContaining("E0601");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anImageMayBeMovedToTheEndOfItsSentence() throws IOException {
    Path xliff = extracted("a.html", "<p>Read <img src='i.png'> on our site.</p>");

    Path output =
        merged(
            filled(
                xliff,
                text ->
                    Text.concat(
                        List.of(Text.of("Lire "), new Text(text.inlines().subList(1, 2))))));

    assertThat(output).hasContent("<p>Lire <img src='i.png'></p>");
  }

  @Test
  void whatIsAttachedToTheMessageThatTheUserNamesIsFoundInIt() throws IOException {
    String mail =
        """
        From: press@example.org
        Subject: Release
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        See below.
        --b
        Content-Type: text/plain; name="notes.txt"
        Content-Disposition: attachment; filename="notes.txt"

        The fair opens on Monday.
        --b--
        """;
    Path message = Files.writeString(folder.resolve("mail.eml"), mail);
    ExtractOptions options = ExtractOptions.to(new Language("fr")).withFrom(new Language("en"));
    Path out = folder.resolve("xliff");
    Path notes = Termbridge.extract(message, "mail.eml", out, options).get(1).xliff().get(0);

    List<Merged> merged =
        Termbridge.merge(
            filled(notes, text -> text),
            "notes.xlf",
            folder.resolve("out"),
            MergeOptions.DEFAULT.withSource(message));

    assertThat(merged.get(0).output())
        .hasFileName("notes.fr.txt")
        .content()
        .startsWith("The fair opens on Monday.");

    try (var kept = Files.list(out.resolve("originals"))) {
      kept.forEach(file -> file.toFile().delete());
    }
    assertThat(
            Termbridge.merge(
                filled(notes, text -> text),
                "notes.xlf",
                folder.resolve("again"),
                MergeOptions.DEFAULT.withSource(folder)))
        .hasSize(1);
  }

  /** A message that forwards a message, which has a release and a broken file attached. */
  @Test
  void whatIsAttachedToAnAttachmentIsExtractedAndWhatIsBrokenIsNamed() throws IOException {
    String inner =
        """
        From: press@example.org
        Subject: Second
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=inner

        --inner
        Content-Type: text/plain; name="notes.txt"
        Content-Disposition: attachment; filename="notes.txt"

        The fair opens on Monday.
        --inner
        Content-Type: application/json; name="broken.json"
        Content-Disposition: attachment; filename="broken.json"

        {"a": "The fair",
        --inner--
        """;
    String outer =
        """
        From: editor@example.org
        Subject: First
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: text/plain

        See below.
        --outer
        Content-Type: message/rfc822

        %s
        --outer--
        """;
    Path message = Files.writeString(folder.resolve("mail.eml"), outer.formatted(inner));
    ExtractOptions options = ExtractOptions.to(new Language("fr")).withFrom(new Language("en"));

    List<Extraction> all =
        Termbridge.extract(message, "mail.eml", folder.resolve("xliff"), options);

    assertThat(all)
        .extracting(Extraction::input)
        .containsExactly("mail.eml", "mail.eml!/Second.eml", "mail.eml!/Second.eml!/notes.txt");
    assertThat(all.get(1).warnings())
        .extracting(Problem::code, Problem::arguments)
        .containsExactly(tuple("W0204", List.of("broken.json (E0301)")));
    assertThat(
            Termbridge.merge(
                filled(all.get(2).xliff().get(0), text -> text),
                "notes.xlf",
                folder.resolve("out"),
                MergeOptions.DEFAULT.withSource(message)))
        .hasSize(1);
  }

  @Test
  void carriesTheOriginalInsideWhenAsked() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), HTML);
    ExtractOptions plain = ExtractOptions.to(new Language("fr"));
    ExtractOptions embedding =
        new ExtractOptions(
            plain.to(),
            plain.intake(),
            plain.filter(),
            plain.segment(),
            plain.terms(),
            plain.version(),
            /* coverage= */ false,
            /* embed= */ true,
            /* force= */ false);
    Path xliff =
        Termbridge.extract(page, "page.html", folder.resolve("alone"), embedding)
            .get(0)
            .xliff()
            .get(0);
    Files.delete(page);

    assertThat(folder.resolve("alone/originals")).doesNotExist();
    assertThat(merged(filled(xliff, text -> text))).hasContent(HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<skeleton href='http://127.0.0.1:9/skeleton'/>",
        "<skeleton>UEsDBA==</skeleton>",
        "<skeleton><t:part xmlns:t='urn:tool'>Text, and %1.</t:part></skeleton>"
      })
  void theSkeletonOfAToolIsNoOriginal(String skeleton) throws IOException {
    Path returned = filled(extracted("page.html", HTML), text -> text);
    String xliff = Files.readString(returned).replaceFirst("(<file [^>]*>)", "$1" + skeleton);

    assertThat(merged(Files.writeString(returned, xliff))).hasContent(HTML);
  }

  @Test
  void doesNotOverwriteWhatDiffers() throws IOException {
    Path returned = filled(extracted("page.html", HTML), text -> text);
    Path output = Files.createDirectories(folder.resolve("translated")).resolve("page.fr.html");
    Files.writeString(output, "somebody's work");

    assertThatThrownBy(() -> merged(returned)).hasMessageContaining("E0701");
    assertThat(output).hasContent("somebody's work");
  }

  /** The original is read for the plan and once more for writing. */
  @Test
  void aWarningOfTheOriginalIsToldOnce() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().getCTP().addNewIns().addNewR().addNewT().setStringValue("Four.");
      document.write(out);
    }
    Path returned = filled(extracted(file), TermbridgeTest::replaceFour);

    Merged merged =
        Termbridge.merge(returned, "a.xlf", folder.resolve("out"), MergeOptions.DEFAULT).get(0);

    assertThat(merged.warnings()).extracting(Problem::code).containsExactly("W0310");
  }

  private Path extracted(String name, String content) throws IOException {
    return extracted(Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8));
  }

  private Path extracted(Path file) throws IOException {
    String name = file.getFileName().toString();
    ExtractOptions options = ExtractOptions.to(new Language("fr")).withFrom(new Language("en"));
    return Termbridge.extract(file, name, folder.resolve("xliff"), options).get(0).xliff().get(0);
  }

  private static Path filled(Path xliff, java.util.function.UnaryOperator<Text> translation)
      throws IOException {
    Path returned = xliff.resolveSibling("returned.xlf");
    try (OutputStream out = Files.newOutputStream(returned)) {
      XliffFiller.fill(xliff, translation, out);
    }
    return returned;
  }

  private Path merged(Path returned) throws IOException {
    return Termbridge.merge(
            returned,
            returned.getFileName().toString(),
            folder.resolve("translated"),
            MergeOptions.DEFAULT)
        .get(0)
        .output();
  }

  private static Text replaceFour(Text text) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(
          inline instanceof Words ? new Words(inline.words().replace("Four", "Quatre")) : inline);
    }
    return new Text(inlines);
  }
}
