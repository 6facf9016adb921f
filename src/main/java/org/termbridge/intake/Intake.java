package org.termbridge.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;

/** The door of the package: a file becomes a release. One instance serves many threads. */
public final class Intake {

  private final IntakeOptions options;

  public Intake(IntakeOptions options) {
    this.options = options;
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
    try {
      return read(file, name);
    } catch (IOException e) {
      throw new InputException(Problem.of("E0219", String.valueOf(e.getMessage())).in(name), e);
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  /** See {@link #open(Path, String)}; the name is the file's. */
  public Release open(Path file) {
    return open(file, file.getFileName().toString());
  }

  private Release read(Path file, String name) throws IOException {
    Head head = Head.of(file);
    if (head.isEmpty()) {
      throw InputException.of("E0201");
    }
    DocumentType type = TypeDetector.detect(file, name, head);
    Content content = () -> Files.newInputStream(file);
    Format format = type.format().orElseThrow(() -> InputException.of("E0206"));
    Optional<Charset> charset =
        format.isText()
            ? Optional.of(CharsetDetector.detect(content, head, type))
            : Optional.empty();
    String sample =
        charset.isPresent() ? TextSample.ofText(content, charset.get()) : TextSample.ofZip(file);
    Language language =
        options.from().orElseGet(() -> LanguageDetector.detect(sample, Optional.empty()));
    return new Release(
        name,
        type.mediaType(),
        format,
        charset,
        language,
        options.from().isPresent(),
        Road.NATIVE,
        content,
        content,
        Hash.of(content),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of());
  }
}
