package org.termbridge.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.termbridge.document.Content;
import org.termbridge.document.Problem;
import org.termbridge.intake.charset.CharsetDetector;
import org.termbridge.intake.charset.Charsets;
import org.termbridge.intake.charset.DeclaredCharset;
import org.termbridge.intake.charset.Head;
import org.termbridge.intake.charset.TextDamage;
import org.termbridge.intake.describe.Description;
import org.termbridge.intake.describe.MarkupDescription;
import org.termbridge.intake.describe.PackageDescription;
import org.termbridge.intake.guard.Dangers;
import org.termbridge.intake.language.TextSample;

/**
 * What a look at a document on the native road tells.
 *
 * @param charset of a text; empty for containers
 * @param sample of its visible text
 * @param description what it says about itself
 * @param warnings what people should know
 */
record Seen(
    Optional<Charset> charset, String sample, Description description, List<Problem> warnings) {

  Seen {
    warnings = List.copyOf(warnings);
  }

  /** Looks into a zip container that was found safe. */
  static Seen container(Path file) throws IOException {
    return new Seen(
        Optional.empty(), TextSample.ofZip(file), PackageDescription.of(file), List.of());
  }

  /**
   * Decodes a text.
   *
   * @throws org.termbridge.document.InputException E0212, E0213 if its XML is dangerous, E0214 if
   *     it cannot be decoded
   */
  static Seen text(Content content, Head head, DocumentType type) throws IOException {
    Dangers.check(content, head, type);
    Optional<String> declared = DeclaredCharset.of(head, type);
    Charset charset = CharsetDetector.detect(content, declared);
    List<Problem> warnings = new ArrayList<>();
    TextDamage.of(content, charset).judge().ifPresent(warnings::add);
    String text = TextSample.read(content, charset);
    if (text.chars().anyMatch(c -> c > 0x7F)) {
      falseCharset(declared, charset).ifPresent(warnings::add);
    }
    return new Seen(
        Optional.of(charset), TextSample.visible(text), MarkupDescription.of(text), warnings);
  }

  /** A declaration that other programs would believe, and garble the text. */
  private static Optional<Problem> falseCharset(Optional<String> declared, Charset found) {
    return declared
        .filter(label -> !label.toLowerCase(Locale.ROOT).startsWith("utf-16"))
        .flatMap(Charsets::named)
        .filter(named -> !named.equals(found) && !named.name().startsWith("UTF-16"))
        .map(named -> Problem.of("W0206", declared.orElse(""), found.name()));
  }
}
