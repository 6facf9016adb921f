package org.termbridge.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.block.HtmlText;
import org.termbridge.intake.charset.Spaces;

/** Reads a message as Outlook saves it. */
public final class MsgReader {

  private static final String PROPERTIES = "__properties_version1.0";
  private static final int EMBEDDED_HEADER = 24;
  private static final int MORE_RESERVED = 8;

  /** A property of a message that may be missing. */
  @FunctionalInterface
  private interface Property<T> {
    T get() throws ChunkNotFoundException, IOException;
  }

  private MsgReader() {}

  public static Mail read(Path file) throws IOException {
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
          pictures,
          List.of());
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
      // Never closed: that would close the message around it, and attachments may follow.
      MAPIMessage inner = attachment.getEmbeddedMessage();
      String subject = optional(inner::getSubject).orElse("message");
      return Optional.of(
          new Mail.Part(subject + ".msg", "application/vnd.ms-outlook", file(inner)));
    }
    byte[] bytes = attachment.getEmbeddedAttachmentObject();
    return bytes == null ? Optional.empty() : Optional.of(new Mail.Part(name, "", bytes));
  }

  /**
   * A message inside a message as a file: its storage becomes the root, whose property stream has
   * eight more reserved bytes in its header ([MS-OXMSG] 2.4.1.1, 2.4.1.2).
   */
  private static byte[] file(MAPIMessage inner) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryNode root = file.getRoot();
      EntryUtils.copyNodes(inner.getDirectory(), root);
      if (root.hasEntry(PROPERTIES)) {
        byte[] properties;
        try (InputStream in = root.createDocumentInputStream(PROPERTIES)) {
          properties = in.readAllBytes();
        }
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        int header = Math.min(EMBEDDED_HEADER, properties.length);
        longer.write(properties, 0, header);
        longer.write(new byte[MORE_RESERVED]);
        longer.write(properties, header, properties.length - header);
        root.getEntry(PROPERTIES).delete();
        root.createDocument(PROPERTIES, new ByteArrayInputStream(longer.toByteArray()));
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
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
