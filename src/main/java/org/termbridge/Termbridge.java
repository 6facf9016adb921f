package org.termbridge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Release;
import org.termbridge.intake.Intake;
import org.termbridge.segment.SegmentOptions;
import org.termbridge.segment.Segmenter;

/** The line in code: a release to XLIFF, and a returned XLIFF to the translated release. */
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
    results.add(new Extractor(options, folder).extract(release, name, name));
    for (Release attachment : release.attachments()) {
      String place = name + ".attachments/" + attachment.name();
      results.add(
          new Extractor(options, folder)
              .extract(attachment, name + "!/" + attachment.name(), place));
    }
    return results;
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
    Path kept = Path.of(name).getParent();
    Path target = kept == null ? folder : folder.resolve(kept);
    return new Merger(xliff, target, options).merge();
  }

  /** Sentences of plain text, as {@link #extract} would cut them. */
  public static Segmenter segmenter(Language language, SegmentOptions options) {
    return Segmenter.of(language, options);
  }
}
