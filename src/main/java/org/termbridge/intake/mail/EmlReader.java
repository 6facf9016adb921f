package org.termbridge.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Reads a message in its Internet format (RFC 5322, MIME). */
public final class EmlReader {

  /** Real mail keeps no limits of length. */
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(-1)
          .setMalformedHeaderStartsBody(true)
          .build();

  private EmlReader() {}

  public static Mail read(Path file) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    builder.setBodyFactory(new Undecoded());
    MailEnd end = new MailEnd();
    builder.setDecodeMonitor(end);
    try (InputStream in = Files.newInputStream(file)) {
      Message message = builder.parseMessage(MailHeader.clean(in));
      if (isEncrypted(message)) {
        throw InputException.of("E0208");
      }
      return mail(message, end);
    } catch (InputException e) {
      throw e;
    } catch (RuntimeException | MimeIOException e) {
      throw new InputException(Problem.of("E0216"), e);
    }
  }

  /** By OpenPGP (RFC 3156, section 4) or S/MIME (RFC 8551, section 3.3): all but the subject. */
  private static boolean isEncrypted(Message message) {
    String type = String.valueOf(message.getMimeType()).toLowerCase(Locale.ROOT);
    String kind =
        message.getHeader().getField("Content-Type") instanceof ContentTypeField field
            ? String.valueOf(field.getParameter("smime-type")).toLowerCase(Locale.ROOT)
            : "";
    return type.equals("multipart/encrypted")
        || (type.matches("application/(x-)?pkcs7-mime") && kind.endsWith("enveloped-data"));
  }

  private static Mail mail(Message message, MailEnd end) throws IOException {
    MailParts parts = new MailParts();
    parts.add(message);
    return new Mail(
        header(message, "Subject").orElse(""),
        header(message, "From"),
        header(message, "Date").flatMap(EmlReader::date),
        parts.bodies(),
        parts.attached(),
        parts.pictures(),
        end.problem(message).stream().toList());
  }

  private static Optional<String> header(Message message, String name) {
    Field field = message.getHeader().getField(name);
    if (field == null) {
      return Optional.empty();
    }
    byte[] raw =
        field.getRaw() == null
            ? (name + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8)
            : field.getRaw().toByteArray();
    int colon = 0;
    while (colon < raw.length && raw[colon] != ':') {
      colon++;
    }
    byte[] value = Arrays.copyOfRange(raw, Math.min(raw.length, colon + 1), raw.length);
    return Optional.of(EncodedWords.decode(value)).filter(text -> !text.isEmpty());
  }

  private static Optional<String> date(String text) {
    String plain = text.replaceAll("\\s*\\(.*\\)\\s*$", "").replaceAll("\\s+", " ");
    try {
      OffsetDateTime date =
          OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
      return Optional.of(date.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Text stays bytes, because the charset that a message names is only one of the clues. */
  private static final class Undecoded extends BasicBodyFactory {

    @Override
    protected Charset resolveCharset(String name) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
