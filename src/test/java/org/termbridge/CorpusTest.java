package org.termbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.carrier.CarrierFormat;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Road;
import org.termbridge.intake.Coverage;
import org.termbridge.merge.Outcome;
import org.termbridge.xliff.XliffFiller;
import org.termbridge.xliff.XliffProblem;
import org.termbridge.xliff.XliffValidator;
import org.termbridge.xliff.XliffVersion;

/**
 * Real documents that nobody here wrote, through the whole line and back. A document that cannot be
 * carried must be refused with a code; everything else must come back with all its words.
 */
@EnabledIf("casesExist")
class CorpusTest {

  private static final Path CASES = Path.of("..", "shared", "cases");
  private static final List<String> NATIVE =
      List.of("docx", "pptx", "xlsx", "odt", "html", "md", "txt");
  private static final List<String> REFLOW = List.of("doc", "rtf", "eml", "pdf");

  /** Damaged and encrypted: what no application opens either. */
  private static final Set<String> NATIVE_REFUSALS = Set.of("E0207", "E0208");

  /** And, of formats without a filter: no text, too old, needs OCR, unreadable fonts. */
  private static final Set<String> REFLOW_REFUSALS =
      Set.of("E0207", "E0208", "E0215", "E0221", "E0230", "E0231", "E0232");

  /** Below this a filter has lost more than numbers of slides and results of fields. */
  private static final double COVERED = 80;

  @TempDir Path folder;

  private final List<String> broken = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final Map<String, String> refused = new TreeMap<>();
  private final Map<String, String> uncovered = new TreeMap<>();
  private int done;
  private int identical;

  static boolean casesExist() {
    return Files.isDirectory(CASES);
  }

  @Test
  void nativeDocumentsComeBackAsTheyWereThroughXliff20() throws IOException {
    NATIVE.forEach(kind -> documents(kind).forEach(file -> there(file, XliffVersion.V2_0)));
    report("native, XLIFF 2.0", NATIVE_REFUSALS);
    assertThat(changed).isEmpty();
  }

  @Test
  void nativeDocumentsComeBackAsTheyWereThroughXliff12() throws IOException {
    NATIVE.forEach(kind -> documents(kind).forEach(file -> there(file, XliffVersion.V1_2)));
    report("native, XLIFF 1.2", NATIVE_REFUSALS);
    assertThat(changed).isEmpty();
  }

  @Test
  void everyXliffIsValidInEveryVersion() throws IOException {
    for (XliffVersion version : List.of(XliffVersion.V2_1, XliffVersion.V2_2)) {
      List.of("docx", "html", "md")
          .forEach(kind -> documents(kind).forEach(file -> extractOnly(file, version)));
    }
    report("valid in 2.1 and 2.2", NATIVE_REFUSALS);
  }

  @Test
  void reflowedDocumentsKeepAllTheirWordsInOrder() throws IOException {
    REFLOW.forEach(kind -> documents(kind).forEach(this::reflowed));
    report("reflow, to XHTML and DOCX", REFLOW_REFUSALS);
  }

  private void there(Path file, XliffVersion version) {
    guarded(
        file,
        () -> {
          for (Extraction extraction : extract(file, version)) {
            Path returned = filled(extraction.xliff().get(0));
            Merged merged = merge(returned, MergeOptions.DEFAULT).get(0);
            int unmerged = merged.counts().getOrDefault(Outcome.Kind.FALLBACK, 0);
            if (unmerged > 0) {
              broken.add(file + ": " + merged.outcomes().get(0));
            }
            if (extraction.release().road() == Road.NATIVE) {
              if (Files.mismatch(file, merged.output()) == -1) {
                identical++;
              } else {
                changed.add(file.toString());
              }
            }
          }
        });
  }

  private void extractOnly(Path file, XliffVersion version) {
    guarded(file, () -> extract(file, version));
  }

  private void reflowed(Path file) {
    guarded(
        file,
        () -> {
          for (Extraction extraction : extract(file, XliffVersion.V2_0)) {
            Path returned = filled(extraction.xliff().get(0));
            merge(returned, MergeOptions.DEFAULT);
            if (extraction.release().road() == Road.REFLOW) {
              Path docx =
                  merge(returned, MergeOptions.DEFAULT.withAs(CarrierFormat.DOCX)).get(0).output();
              Extraction again =
                  Termbridge.extract(
                          docx, "again.docx", scratch(), ExtractOptions.to(new Language("tlh")))
                      .get(0);
              if (again.words() < extraction.words() * 0.98) {
                broken.add(file + ": " + extraction.words() + " words, then " + again.words());
              }
            }
          }
        });
  }

  private List<Extraction> extract(Path file, XliffVersion version) throws IOException {
    ExtractOptions options =
        ExtractOptions.to(new Language("tlh")).withVersion(version).withCoverage();
    String name = file.getFileName().toString();
    List<Extraction> first = Termbridge.extract(file, name, scratch(), options);
    List<Extraction> second = Termbridge.extract(file, name, scratch(), options);
    first.forEach(extraction -> look(file, extraction));
    for (int i = 0; i < first.size(); i++) {
      Path xliff = first.get(i).xliff().get(0);
      if (Files.mismatch(xliff, second.get(i).xliff().get(0)) != -1) {
        broken.add(file + ": extracted twice, differs");
      }
      List<XliffProblem> problems = XliffValidator.validate(xliff).problems();
      problems.stream()
          .filter(XliffProblem::error)
          .findFirst()
          .ifPresent(problem -> broken.add(file + ": " + problem));
      String text = Files.readString(xliff, StandardCharsets.UTF_8);
      if (text.contains(folder.toString()) || text.contains(System.getProperty("user.dir"))) {
        broken.add(file + ": holds a path of this machine");
      }
    }
    return first;
  }

  private void look(Path file, Extraction extraction) {
    Coverage coverage = extraction.coverage().orElseThrow();
    if (!coverage.missing().isEmpty()) {
      uncovered.put(
          CASES.relativize(file).toString(),
          String.format("%.1f %%, %s", coverage.percent(), coverage.missing().get(0)));
    }
    if (extraction.release().road() == Road.NATIVE && coverage.percent() < COVERED) {
      broken.add(file + ": units hold only " + coverage.percent() + " % of the visible text");
    }
  }

  private static Path filled(Path xliff) throws IOException {
    Path returned = xliff.resolveSibling("returned-" + xliff.getFileName());
    try (OutputStream out = Files.newOutputStream(returned)) {
      XliffFiller.fill(xliff, text -> text, out);
    }
    return returned;
  }

  private List<Merged> merge(Path returned, MergeOptions options) throws IOException {
    return Termbridge.merge(returned, returned.getFileName().toString(), scratch(), options);
  }

  private Path scratch() throws IOException {
    return Files.createTempDirectory(folder, "out");
  }

  private void guarded(Path file, Work work) {
    try {
      work.run();
      done++;
    } catch (InputException e) {
      refused.put(CASES.relativize(file).toString(), e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      broken.add(file + ": " + e + " at " + e.getStackTrace()[0]);
    }
  }

  private void report(String what, Set<String> allowed) {
    System.out.printf(
        "corpus, %s: %d done, %d byte-identical, %d refused, %d broken%n",
        what, done, identical, refused.size(), broken.size());
    refused.forEach((file, reason) -> System.out.println("  refused " + file + ": " + reason));
    broken.forEach(line -> System.out.println("  BROKEN " + line));
    assertThat(broken).isEmpty();
    uncovered.forEach((file, missing) -> System.out.println("  coverage " + file + ": " + missing));
    assertThat(refused.values()).allMatch(reason -> allowed.contains(reason.substring(0, 5)));
    assertThat(done).isPositive();
  }

  private static List<Path> documents(String kind) {
    try (Stream<Path> files = Files.list(CASES.resolve(kind))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private interface Work {
    void run() throws IOException;
  }
}
