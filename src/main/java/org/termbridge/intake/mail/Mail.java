package org.termbridge.intake.mail;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.Problem;

/**
 * A message, whichever format it came in.
 *
 * @param subject empty if it has none
 * @param author name and address of the sender
 * @param date ISO 8601 with its own offset
 * @param bodies in reading order
 * @param parts what was attached
 * @param pictures how many pictures stand inside the text
 * @param warnings what is wrong with the message
 */
public record Mail(
    String subject,
    Optional<String> author,
    Optional<String> date,
    List<Body> bodies,
    List<Part> parts,
    int pictures,
    List<Problem> warnings) {

  public Mail {
    bodies = List.copyOf(bodies);
    parts = List.copyOf(parts);
    warnings = List.copyOf(warnings);
  }

  /**
   * Text of a message.
   *
   * @param text decoded
   * @param kind how it is written
   */
  record Body(String text, Kind kind) {}

  /** How a body is written: as HTML or RTF, as plain lines, or as lines that flow (RFC 3676). */
  enum Kind {
    HTML,
    /** A character a byte. */
    RTF,
    PLAIN,
    FLOWED,
    /** Flowed lines whose last space is no part of the text. */
    FLOWED_DELETING_SPACE
  }

  /**
   * An attached file.
   *
   * @param name as the sender gave it; may be empty
   * @param mediaType as the sender gave it
   * @param bytes of the file
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Part(String name, String mediaType, byte[] bytes) {}
}
