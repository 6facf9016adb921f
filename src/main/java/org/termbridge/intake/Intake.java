package org.termbridge.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.charset.Head;
import org.termbridge.intake.describe.Description;
import org.termbridge.intake.guard.Dangers;
import org.termbridge.intake.guard.ZipCheck;
import org.termbridge.intake.language.LanguageDetector;
import org.termbridge.intake.type.TypeDetector;

/** The door of the package: a file becomes a release. One instance serves many threads. */
public final class Intake {

  private final IntakeOptions options;

  public Intake(IntakeOptions options) {
    this.options = options;
  }

  /**
   * The road that a document takes which is not at hand.
   *
   * @param mediaType as it was found then; may be empty
   * @param name of the file, which tells where the media type does not
   */
  public static Road road(String mediaType, String name) {
    return DocumentType.ofMediaType(mediaType)
        .or(() -> DocumentType.named(name))
        .map(DocumentType::road)
        .orElse(Road.REFLOW);
  }

  /**
   * Recognises a file and makes it safe to open.
   *
   * @param file to read; it is never changed
   * @param name the document's own name, whose extension counts: the file may be stored under
   *     another
   * @throws InputException E02.. if the file cannot be taken in, saying why
   */
  public Release open(Path file, String name) {
    return open(file, name, 0);
  }

  /** See {@link #open(Path, String)}; the name is the file's. */
  public Release open(Path file) {
    return open(file, file.getFileName().toString());
  }

  /** A document inside others, or in none at depth 0. */
  Release open(Path file, String name, int depth) {
    try {
      return read(file, name, depth);
    } catch (IOException e) {
      throw FileGate.unreadable(e).in(name);
    } catch (InputException e) {
      throw e.in(name);
    } catch (StackOverflowError e) {
      throw new InputException(Problem.of("E0213").in(name), e);
    } catch (OutOfMemoryError e) {
      throw new InputException(Problem.of("E0217").in(name), e);
    }
  }

  private Release read(Path file, String name, int depth) throws IOException {
    Head head = FileGate.pass(file);
    DocumentType type = TypeDetector.detect(file, name, head);
    List<Problem> warnings = new ArrayList<>();
    if (!type.isNamedBy(name) && DocumentType.named(name).isPresent()) {
      warnings.add(Problem.of("W0201", DocumentType.extension(name), type.name()));
    }
    if (type.family().isZip()) {
      ZipCheck.check(file, options.limits());
    }
    return type.road() == Road.REFLOW
        ? reflow(file, name, type, head, depth, warnings)
        : take(file, name, type, head, warnings);
  }

  private Release take(Path file, String name, DocumentType type, Head head, List<Problem> warnings)
      throws IOException {
    Content content = () -> Files.newInputStream(file);
    Seen seen =
        type.family() == DocumentType.Family.TEXT
            ? Seen.text(content, head, type)
            : Seen.container(file);
    warnings.addAll(seen.warnings());
    return new Release(
        name,
        type.mediaType(),
        type.format().orElseThrow(),
        seen.charset(),
        language(seen.sample(), seen.description(), warnings),
        options.from().isPresent(),
        Road.NATIVE,
        content,
        content,
        Hash.of(content),
        seen.description().title(),
        seen.description().metadata(),
        warnings,
        List.of());
  }

  private Release reflow(
      Path file, String name, DocumentType type, Head head, int depth, List<Problem> warnings)
      throws IOException {
    Content original = () -> Files.newInputStream(file);
    Dangers.check(original, head, type);
    Attachments attachments = new Attachments(this, options.limits(), depth);
    Carried carried = ReflowReader.read(file, type, options.limits(), attachments);
    warnings.addAll(carried.warnings());
    Description description = carried.description();
    Language language = language(carried.sample(), description, warnings);
    return new Release(
        name,
        type.mediaType(),
        Format.XHTML,
        Optional.of(StandardCharsets.UTF_8),
        language,
        options.from().isPresent(),
        Road.REFLOW,
        carried.content(language),
        original,
        Hash.of(original),
        description.title(),
        description.metadata(),
        warnings,
        carried.attachments());
  }

  /** What the user says; else what the text says, with W0207 if that is too little. */
  private Language language(String sample, Description description, List<Problem> warnings) {
    if (options.from().isPresent()) {
      return options.from().get();
    }
    LanguageDetector.Guess guess = LanguageDetector.guess(sample, description.declared());
    if (!guess.isSure()) {
      warnings.add(Problem.of("W0207", guess.language().tag()));
    }
    return guess.language();
  }
}
