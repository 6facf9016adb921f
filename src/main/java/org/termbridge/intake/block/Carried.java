package org.termbridge.intake.block;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.charset.TextDamage;
import org.termbridge.intake.describe.Description;

/**
 * A document on the reflow road, before its language is known.
 *
 * @param carrier makes the carrier once the language of the text is known
 * @param sample text of the document to tell the language by
 * @param description what the document says about itself
 * @param warnings what people should know
 * @param attachments documents inside this one
 */
public record Carried(
    Carrier carrier,
    String sample,
    Description description,
    List<Problem> warnings,
    List<Release> attachments) {

  private static final int SAMPLE = 1 << 16;

  public Carried {
    warnings = List.copyOf(warnings);
    attachments = List.copyOf(attachments);
  }

  /** A carrier's bytes for a language: XHTML in UTF-8. */
  @FunctionalInterface
  public interface Carrier {
    byte[] in(Language language);
  }

  /**
   * A document of blocks.
   *
   * @throws InputException E0215 if it has no text, E0214 if too much of the text is damaged
   */
  public static Carried of(
      List<Block> blocks,
      Description description,
      List<Problem> warnings,
      List<Release> attachments) {
    if (blocks.stream().filter(block -> block.kind().hasText()).allMatch(Block::isBlank)) {
      throw InputException.of("E0215");
    }
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    List<Problem> all = new ArrayList<>(warnings);
    TextDamage.of(text).judge().ifPresent(all::add);
    Optional<String> title = description.title();
    return new Carried(
        language -> BlockWriter.write(blocks).build(title, Optional.of(language)),
        text.substring(0, Math.min(SAMPLE, text.length())),
        description,
        all,
        attachments);
  }

  public Carried withWarning(Problem warning) {
    List<Problem> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Carried(carrier, sample, description, all, attachments);
  }

  public Content content(Language language) {
    byte[] bytes = carrier.in(language);
    return () -> new ByteArrayInputStream(bytes);
  }
}
