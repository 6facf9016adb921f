package org.termbridge.glossary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.termbridge.document.Draft;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.format.Csv;
import org.termbridge.glossary.format.MemoQCsv;
import org.termbridge.glossary.format.MultiTermXml;
import org.termbridge.glossary.format.OmegaT;
import org.termbridge.glossary.format.PhraseXlsx;
import org.termbridge.glossary.format.Tbx;
import org.termbridge.glossary.format.TermbridgeTsv;
import org.termbridge.glossary.format.XliffGlossary;
import org.termbridge.glossary.format.Xlsx;

/** Glossary files of every format. */
public final class GlossaryFile {

  /** Of those with one extension, the usual one is the first. */
  private static final List<GlossaryFormat> FORMATS =
      List.of(
          new TermbridgeTsv(),
          new Csv(/* isByConcept= */ false),
          new Csv(/* isByConcept= */ true),
          new MemoQCsv(),
          new Xlsx(/* isByConcept= */ false),
          new Xlsx(/* isByConcept= */ true),
          new PhraseXlsx(),
          new Tbx(Tbx.Style.DCA),
          new Tbx(Tbx.Style.DCT),
          new Tbx(Tbx.Style.V2),
          new MultiTermXml(),
          new XliffGlossary(),
          new OmegaT());

  /** Extensions of files that are glossaries or nothing that belongs among them. */
  private static final Set<String> TELLING = Set.of("tsv", "csv", "tbx", "xlsx");

  private GlossaryFile() {}

  /** Every format, each of which can be read and written. */
  public static List<GlossaryFormat> formats() {
    return FORMATS;
  }

  /**
   * The format of an id.
   *
   * @throws InputException E0920 if there is none
   */
  public static GlossaryFormat format(String id) {
    return FORMATS.stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(() -> InputException.of("E0920", id, ids()));
  }

  /**
   * Reads a glossary, or every glossary in a folder.
   *
   * @throws InputException E09.., with the file and the line, if it is none
   */
  public static Glossary read(Path file) throws IOException {
    return open(file, GlossaryOptions.NONE).glossary();
  }

  /**
   * Reads a glossary whose format is known.
   *
   * @throws InputException E09.., with the file and the line, if it is not in this format
   */
  public static Glossary read(Path file, GlossaryFormat format) throws IOException {
    return open(file, format, GlossaryOptions.NONE).glossary();
  }

  /**
   * Reads a glossary and what is to be said about it; the format is told by content and name.
   *
   * @throws InputException E09.., with the file and the line, if it is none
   */
  public static GlossaryReading open(Path file, GlossaryOptions options) throws IOException {
    if (Files.isDirectory(file)) {
      return GlossaryFolder.read(file, options);
    }
    GlossaryInput input = input(file);
    GlossaryFormat format =
        formatOf(input).orElseThrow(() -> InputException.of("E0903", titles()).in(file.toString()));
    return open(input, format, options);
  }

  /**
   * Reads a glossary whose format is known.
   *
   * @throws InputException E09.., with the file and the line, if it is not in this format
   */
  public static GlossaryReading open(Path file, GlossaryFormat format, GlossaryOptions options)
      throws IOException {
    return open(input(file), format, options);
  }

  /** By what stands in the file; else by its name, so that the error tells what is wrong inside. */
  static Optional<GlossaryFormat> formatOf(GlossaryInput input) {
    return FORMATS.stream()
        .filter(format -> format.recognizes(input))
        .findFirst()
        .or(() -> named(input.extension()));
  }

  /** The formats of these extensions are called by them. */
  private static Optional<GlossaryFormat> named(String extension) {
    return FORMATS.stream()
        .filter(format -> TELLING.contains(extension) && format.id().equals(extension))
        .findFirst();
  }

  static GlossaryInput input(Path file) throws IOException {
    String name = file.toString();
    try {
      GlossaryInput input = GlossaryInput.of(file);
      if (new String(input.head(), StandardCharsets.ISO_8859_1).isBlank()) {
        throw InputException.of("E0902").in(name);
      }
      return input;
    } catch (NoSuchFileException e) {
      throw new InputException(Problem.of("E0901", "missing").in(name), e);
    } catch (IOException e) {
      throw new InputException(Problem.of("E0901", "unreadable").in(name), e);
    }
  }

  private static GlossaryReading open(
      GlossaryInput input, GlossaryFormat format, GlossaryOptions options) throws IOException {
    String name = input.file().toString();
    try {
      GlossaryReading reading = format.read(input, options);
      return new GlossaryReading(
          reading.glossary(), reading.warnings().stream().map(w -> w.in(name)).toList());
    } catch (InputException e) {
      throw e.in(name);
    } catch (IOException e) {
      throw new InputException(Problem.of("E0901", "unreadable").in(name), e);
    }
  }

  /**
   * Writes a glossary; the stream stays open.
   *
   * @return W09..: what the format cannot say
   */
  public static List<Problem> write(
      Glossary glossary, OutputStream out, GlossaryFormat format, GlossaryOptions options)
      throws IOException {
    return format.write(glossary, out, options);
  }

  /**
   * Writes a glossary into a file, which is there whole or not at all.
   *
   * @param force replace an existing file that differs
   * @return W09..: what the format cannot say
   * @throws InputException E0701 if a different file is there, E0702 if it cannot be written
   */
  public static List<Problem> write(
      Glossary glossary, Path file, GlossaryFormat format, GlossaryOptions options, boolean force)
      throws IOException {
    try (Draft draft = Draft.of(file)) {
      List<Problem> losses;
      try (OutputStream out = draft.open()) {
        losses = format.write(glossary, out, options);
      }
      draft.publish(force);
      return losses.stream().map(loss -> loss.in(file.toString())).toList();
    }
  }

  private static String ids() {
    return FORMATS.stream().map(GlossaryFormat::id).collect(Collectors.joining(", "));
  }

  private static String titles() {
    return FORMATS.stream().map(GlossaryFormat::title).collect(Collectors.joining("; "));
  }
}
