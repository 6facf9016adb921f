package org.termbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.termbridge.document.Language;
import org.termbridge.document.Text;
import org.termbridge.glossary.CompiledGlossary;
import org.termbridge.merge.Outcome;
import org.termbridge.xliff.TermMarking;
import org.termbridge.xliff.XliffFiller;
import org.termbridge.xliff.XliffValidator;

/**
 * The samples that come with the product. The returned XLIFF are our own export, filled with the
 * translations in {@code src/test/resources/samples}; {@code -Dgolden.update=true} makes them anew.
 */
class SamplesTest {

  private static final Path INCOMING = Path.of("xliff", "sample", "incoming");
  private static final Path RETURNED = Path.of("xliff", "sample", "returned");
  private static final List<String> TRANSLATED =
      List.of("01-rail-link.docx", "02-trade-forum.html", "06-coast-plan.pptx");
  private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant-HK", "fr", "pt");

  private static final TermOptions OFFICIAL =
      new TermOptions(
          CompiledGlossary.of(GlossaryChoice.load(List.of(Path.of("glossaries")))),
          TermMarking.MARK);

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("incoming")
  void everySampleComesBackWithoutAFallback(String name) throws IOException {
    Path xliff = extract(name, "es");
    Path filled = fill(xliff, text -> text);

    for (Merged merged : merge(filled)) {
      assertThat(merged.counts().getOrDefault(Outcome.Kind.FALLBACK, 0)).isZero();
      assertThat(merged.output()).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("incoming")
  void allTextOfASampleIsInItsUnits(String name) throws IOException {
    ExtractOptions options = ExtractOptions.to(Language.of("es")).withCoverage();

    for (Extraction one : Termbridge.extract(INCOMING.resolve(name), name, folder, options)) {
      assertThat(one.coverage().orElseThrow().missing()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("translated")
  void theReturnedSamplesAreOurExportWithTranslations(String name, String language)
      throws IOException {
    Map<String, String> translations = translations(name, language);
    TreeSet<String> missing = new TreeSet<>();
    Path filled =
        fill(
            extract(name, language),
            source -> {
              String translation = translations.get(source.marked().replace('\u00A0', ' ').strip());
              if (translation == null) {
                missing.add(source.marked());
                return source;
              }
              return MarkedText.parse(translation, source);
            });
    Path returned = RETURNED.resolve(name + "." + language + ".xlf");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(RETURNED);
      Files.copy(filled, returned, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(missing).isEmpty();
    assertThat(filled).hasSameTextualContentAs(returned);
  }

  @ParameterizedTest
  @MethodSource("translated")
  void theReturnedSamplesAreValidAndMergeWithoutRepairs(String name, String language)
      throws IOException {
    Path returned = RETURNED.resolve(name + "." + language + ".xlf");

    assertThat(XliffValidator.validate(returned).problems()).isEmpty();
    Merged merged = merge(returned, MergeOptions.DEFAULT.withSource(INCOMING)).get(0);
    assertThat(merged.outcomes()).isEmpty();
    assertThat(merged.output().getFileName().toString()).contains("." + language + ".");
  }

  @Test
  void thereAreEightReleasesInEightFormats() {
    assertThat(incoming()).hasSize(8);
  }

  static List<String> incoming() {
    try (Stream<Path> files = Files.list(INCOMING)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<String[]> translated() {
    return TRANSLATED.stream()
        .flatMap(name -> LANGUAGES.stream().map(language -> new String[] {name, language}));
  }

  private Path extract(String name, String language) throws IOException {
    return Termbridge.extract(
            INCOMING.resolve(name),
            name,
            folder.resolve("xliff"),
            ExtractOptions.to(Language.of(language)).withTerms(OFFICIAL))
        .get(0)
        .xliff()
        .get(0);
  }

  private static Path fill(Path xliff, java.util.function.UnaryOperator<Text> translation)
      throws IOException {
    Path filled = xliff.resolveSibling("filled-" + xliff.getFileName());
    try (OutputStream out = Files.newOutputStream(filled)) {
      XliffFiller.fill(xliff, translation, out);
    }
    return filled;
  }

  private List<Merged> merge(Path xliff) throws IOException {
    return merge(xliff, MergeOptions.DEFAULT);
  }

  private List<Merged> merge(Path xliff, MergeOptions options) throws IOException {
    return Termbridge.merge(xliff, xliff.getFileName().toString(), folder.resolve("out"), options);
  }

  private static Map<String, String> translations(String name, String language) throws IOException {
    String table = name.substring(0, name.lastIndexOf('.')) + ".tsv";
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/samples", table));
    int column = List.of(lines.get(0).split("\t", -1)).indexOf(language);
    Map<String, String> translations = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      translations.put(cells[0].strip(), cells[column]);
    }
    return translations;
  }
}
