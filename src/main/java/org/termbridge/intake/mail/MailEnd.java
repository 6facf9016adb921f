package org.termbridge.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Event;
import org.termbridge.document.Problem;

/** Notices that a message of several parts ends before its last boundary (RFC 2046, 5.1.1). */
final class MailEnd extends DecodeMonitor {

  private boolean isMissing;

  @Override
  public boolean warn(String error, String dropped) {
    isMissing |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
    return false;
  }

  @Override
  public boolean isListening() {
    return true;
  }

  /** W0237, which names the part that was cut, if the end is missing. */
  Optional<Problem> problem(Entity message) {
    return isMissing ? Optional.of(Problem.of("W0237", name(last(message)))) : Optional.empty();
  }

  private static Entity last(Entity entity) {
    if (entity.getBody() instanceof Multipart multipart && multipart.getCount() > 0) {
      List<Entity> parts = multipart.getBodyParts();
      return last(parts.get(parts.size() - 1));
    }
    return entity;
  }

  private static String name(Entity part) {
    String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
    String name =
        Optional.ofNullable(part.getFilename())
            .orElseGet(
                () ->
                    part.getHeader().getField("Content-Type") instanceof ContentTypeField field
                        ? String.valueOf(field.getParameter("name"))
                        : "null");
    return name.equals("null") || name.isBlank() ? type : name;
  }
}
