package org.termbridge.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.termbridge.document.InputException;
import org.termbridge.intake.charset.Spaces;
import org.termbridge.intake.charset.TextDecoder;

/** Sorts the parts of a message into its text and what is attached to it. */
final class MailParts {

  private static final int DEEPEST = 50;

  private final List<Mail.Body> bodies = new ArrayList<>();
  private final List<Mail.Part> attached = new ArrayList<>();
  private int pictures;
  private int depth;

  List<Mail.Body> bodies() {
    return bodies;
  }

  List<Mail.Part> attached() {
    return attached;
  }

  int pictures() {
    return pictures;
  }

  void add(Entity entity) throws IOException {
    if (++depth > DEEPEST) {
      throw InputException.of("E0213");
    }
    if (entity.getBody() instanceof Multipart multipart) {
      multipart(entity.getMimeType().toLowerCase(Locale.ROOT), multipart.getBodyParts());
    } else {
      single(entity);
    }
    depth--;
  }

  private void multipart(String type, List<Entity> parts) throws IOException {
    switch (type) {
      case "multipart/alternative" -> alternative(parts);
      case "multipart/related" -> related(parts);
      default -> {
        for (Entity part : parts) {
          add(part);
        }
      }
    }
  }

  /** The last alternative is the richest; HTML is wanted, wherever it stands. */
  private void alternative(List<Entity> parts) throws IOException {
    MailParts best = new MailParts();
    for (Entity part : parts) {
      MailParts one = new MailParts();
      one.depth = depth;
      one.add(part);
      attached.addAll(one.attached);
      pictures += one.pictures;
      if (best.bodies.isEmpty() || (one.hasHtml() && !one.isBlank())) {
        best = one;
      }
    }
    bodies.addAll(best.bodies);
  }

  /** The first part is the text, the others are what it shows. */
  private void related(List<Entity> parts) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      Entity part = parts.get(i);
      if (i > 0 && type(part).startsWith("image/")) {
        pictures++;
      } else {
        add(part);
      }
    }
  }

  private boolean hasHtml() {
    return bodies.stream().anyMatch(body -> body.kind() == Mail.Kind.HTML);
  }

  private boolean isBlank() {
    return bodies.stream().allMatch(body -> Spaces.isBlank(body.text().replaceAll("<[^<>]*>", "")));
  }

  private void single(Entity entity) throws IOException {
    Body body = entity.getBody();
    String type = type(entity);
    boolean isAttached =
        "attachment".equalsIgnoreCase(entity.getDispositionType()) || !fileName(entity).isEmpty();
    if (body instanceof Message inner) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(inner, bytes);
      attached.add(new Mail.Part(innerName(entity, inner), type, bytes.toByteArray()));
    } else if (body instanceof SingleBody content) {
      byte[] bytes;
      try (var in = content.getInputStream()) {
        bytes = in.readAllBytes();
      }
      if (TnefParts.isTnef(type, fileName(entity))) {
        TnefParts tnef = TnefParts.read(bytes, fileName(entity));
        attached.addAll(tnef.attached());
        tnef.body().filter(rtf -> bodies.isEmpty()).ifPresent(bodies::add);
      } else if (!isAttached && (type.equals("text/html") || type.equals("text/plain"))) {
        bodies.add(text(entity, type, bytes));
      } else {
        attached.add(new Mail.Part(fileName(entity), type, bytes));
      }
    }
  }

  private static Mail.Body text(Entity entity, String type, byte[] bytes) {
    Optional<ContentTypeField> field = contentType(entity);
    Optional<String> charset = field.map(f -> f.getParameter("charset"));
    String text = TextDecoder.decode(bytes, charset);
    if (type.equals("text/html")) {
      return new Mail.Body(text, Mail.Kind.HTML);
    }
    boolean flows =
        field.map(f -> f.getParameter("format")).filter("flowed"::equalsIgnoreCase).isPresent();
    boolean deletes =
        field.map(f -> f.getParameter("delsp")).filter("yes"::equalsIgnoreCase).isPresent();
    Mail.Kind kind =
        !flows ? Mail.Kind.PLAIN : deletes ? Mail.Kind.FLOWED_DELETING_SPACE : Mail.Kind.FLOWED;
    return new Mail.Body(text, kind);
  }

  private static String type(Entity entity) {
    String type = entity.getMimeType();
    return type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
  }

  private static Optional<ContentTypeField> contentType(Entity entity) {
    return entity.getHeader().getField("Content-Type") instanceof ContentTypeField field
        ? Optional.of(field)
        : Optional.empty();
  }

  /** The name of the file, or of the type's parameter, as older mailers write it. */
  private static String fileName(Entity entity) {
    String name = entity.getFilename();
    if (name == null) {
      name = contentType(entity).map(f -> f.getParameter("name")).orElse("");
    }
    return EncodedWords.decode(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String innerName(Entity entity, Message inner) {
    String name = fileName(entity);
    String subject = inner.getSubject();
    return !name.isEmpty()
        ? name
        : (subject == null || subject.isBlank() ? "message" : subject) + ".eml";
  }
}
