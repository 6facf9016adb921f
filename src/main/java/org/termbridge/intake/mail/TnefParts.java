package org.termbridge.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.termbridge.intake.charset.Spaces;

/**
 * What is packed into a {@code winmail.dat} (TNEF, MS-OXTNEF): Outlook sends attachments so to
 * receivers it takes for its own kind.
 *
 * @param attached files
 * @param body the text in RTF, which other mailers have seen as a part of its own already
 */
record TnefParts(List<Mail.Part> attached, Optional<Mail.Body> body) {

  TnefParts {
    attached = List.copyOf(attached);
  }

  static boolean isTnef(String type, String name) {
    return type.endsWith("/ms-tnef")
        || type.endsWith("/vnd.ms-tnef")
        || name.toLowerCase(Locale.ROOT).equals("winmail.dat");
  }

  /** Unpacks; a file that cannot be unpacked stays one attachment. */
  static TnefParts read(byte[] bytes, String name) {
    try {
      HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(bytes));
      List<Mail.Part> parts = new ArrayList<>();
      for (Attachment attachment : message.getAttachments()) {
        String own =
            Optional.ofNullable(attachment.getLongFilename())
                .or(() -> Optional.ofNullable(attachment.getFilename()))
                .orElse("");
        parts.add(new Mail.Part(own, "", attachment.getContents()));
      }
      return new TnefParts(
          parts,
          Optional.ofNullable(message.getBody())
              .filter(rtf -> !Spaces.isBlank(rtf))
              .map(rtf -> new Mail.Body(rtf, Mail.Kind.RTF)));
    } catch (IOException | RuntimeException e) {
      return new TnefParts(List.of(new Mail.Part(name, "", bytes)), Optional.empty());
    }
  }
}
