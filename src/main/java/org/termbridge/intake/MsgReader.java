package org.termbridge.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Reads a message as Outlook saves it. */
final class MsgReader {

  /** A property of a message that may be missing. */
  @FunctionalInterface
  private interface Property<T> {
    T get() throws ChunkNotFoundException, IOException;
  }

  private MsgReader() {}

  static Mail read(Path file) throws IOException {
    try (MAPIMessage message = new MAPIMessage(file.toFile())) {
      message.guess7BitEncoding();
      List<Mail.Part> parts = new ArrayList<>();
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        part(attachment).ifPresent(parts::add);
      }
      Optional<Mail.Body> body = body(message);
      int pictures = body.map(b -> HtmlText.pictures(b.text())).orElse(0);
      return new Mail(
          optional(message::getSubject).orElse(""),
          optional(message::getDisplayFrom),
          optional(message::getMessageDate).map(MsgReader::date),
          body.stream().toList(),
          parts,
          pictures);
    } catch (RuntimeException e) {
      throw new InputException(Problem.of("E0216"), e);
    }
  }

  /**
   * HTML is wanted; Outlook keeps the text of messages written in HTML or RTF beside them, but not
   * always.
   */
  private static Optional<Mail.Body> body(MAPIMessage message) {
    Optional<String> html = optional(message::getHtmlBody).filter(text -> !Spaces.isBlank(text));
    if (html.isPresent()) {
      return Optional.of(new Mail.Body(html.get(), Mail.Kind.HTML));
    }
    Optional<String> plain = optional(message::getTextBody).filter(text -> !Spaces.isBlank(text));
    if (plain.isPresent()) {
      return Optional.of(new Mail.Body(plain.get(), Mail.Kind.PLAIN));
    }
    return optional(message::getRtfBody).map(rtf -> new Mail.Body(rtf, Mail.Kind.RTF));
  }

  /** An attached file; a message inside a message is written as a file of its own. */
  private static Optional<Mail.Part> part(AttachmentChunks attachment) throws IOException {
    String name =
        Optional.ofNullable(attachment.getAttachLongFileName())
            .or(() -> Optional.ofNullable(attachment.getAttachFileName()))
            .map(Object::toString)
            .orElse("");
    if (attachment.isEmbeddedMessage()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
        String subject = optional(inner::getSubject).orElse("message");
        inner.write(bytes);
        return Optional.of(
            new Mail.Part(subject + ".msg", "application/vnd.ms-outlook", bytes.toByteArray()));
      }
    }
    byte[] bytes = attachment.getEmbeddedAttachmentObject();
    return bytes == null ? Optional.empty() : Optional.of(new Mail.Part(name, "", bytes));
  }

  private static String date(Calendar date) {
    return date.toInstant().atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static <T> Optional<T> optional(Property<T> property) {
    try {
      return Optional.ofNullable(property.get());
    } catch (ChunkNotFoundException | IOException e) {
      return Optional.empty();
    }
  }
}
