package org.termbridge;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.Intake;
import org.termbridge.segment.SegmentOptions;
import org.termbridge.segment.Segmenter;
import org.termbridge.xliff.XliffReader;

/**
 * The line in code: a release to XLIFF, a returned XLIFF to findings and to the translated release.
 */
public final class Termbridge {

  private Termbridge() {}

  /**
   * Extracts a document and the documents inside it.
   *
   * @param file to read
   * @param name path of the outputs below the folder, with {@code /} between the steps; most often
   *     the file's name
   * @param folder for the outputs
   * @return one entry a document, the file itself first
   * @throws InputException if nothing could be written, saying why
   */
  public static List<Extraction> extract(
      Path file, String name, Path folder, ExtractOptions options) throws IOException {
    Release release = new Intake(options.intake()).open(file);
    List<Extraction> results = new ArrayList<>();
    extract(release, name, name, new Output(folder, options), results);
    return results;
  }

  /** Where and how the documents of one file are extracted. */
  private record Output(Path folder, ExtractOptions options) {}

  /** A document, then what is attached to it; the outermost document has nothing but its name. */
  private static void extract(
      Release release, String input, String place, Output output, List<Extraction> results)
      throws IOException {
    results.add(new Extractor(output.options(), output.folder()).extract(release, input, place));
    int own = results.size() - 1;
    for (Release attachment : release.attachments()) {
      String name = attachment.name();
      try {
        extract(attachment, input + "!/" + name, place + ".attachments/" + name, output, results);
      } catch (InputException e) {
        if (!isAboutTheDocument(e)) {
          throw e;
        }
        Problem left = Problem.of("W0204", name + " (" + e.problem().code() + ")");
        results.set(own, results.get(own).withWarning(left));
      }
    }
  }

  /** As opposed to the folder that it is written to. */
  private static boolean isAboutTheDocument(InputException e) {
    return e.problem().code().matches("E0[23].*");
  }

  /** The outputs that {@link #extract} will write for the file itself. */
  public static List<Path> outputs(String name, Path folder, List<Language> languages) {
    return languages.stream().map(language -> Extractor.output(name, folder, language)).toList();
  }

  /**
   * Merges every document of a returned XLIFF.
   *
   * @param xliff to read
   * @param name path of the XLIFF below the folder that the user gave; outputs keep its folders
   * @param folder for the outputs
   * @throws InputException if nothing could be written, saying why
   */
  public static List<Merged> merge(Path xliff, String name, Path folder, MergeOptions options)
      throws IOException {
    return new Merger(xliff, below(folder, name), options).merge();
  }

  private static Path below(Path folder, String name) {
    Path kept = Path.of(name).getParent();
    return kept == null ? folder : folder.resolve(kept);
  }

  /**
   * The outputs that {@link #merge} will write, one for each document and language, by what the
   * file says of its documents. Empty if the file cannot be read: it fails when its turn comes.
   */
  public static List<Path> mergedOutputs(
      Path xliff, String name, Path folder, MergeOptions options) {
    Path target = below(folder, name);
    try {
      return XliffReader.names(xliff).stream()
          .map(document -> target.resolve(MergedName.of(document, options.as())))
          .distinct()
          .toList();
    } catch (InputException | InvalidPathException e) {
      return List.of();
    }
  }

  /**
   * Checks returned XLIFF files: each by {@link Checking#review}, then all together by {@link
   * Checking#conclude}.
   */
  public static Checking check(CheckOptions options) {
    return new Checking(options);
  }

  /** Sentences of plain text, as {@link #extract} would cut them. */
  public static Segmenter segmenter(Language language, SegmentOptions options) {
    return Segmenter.of(language, options);
  }
}
