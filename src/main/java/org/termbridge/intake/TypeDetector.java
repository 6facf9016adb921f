package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;

/**
 * Tells a document's type from its first bytes, its inside and its name. Content wins over the
 * name; the name decides between kinds of text. Tika's own detection, which takes a fifth of a
 * second to start, is asked only about what is none of this.
 */
final class TypeDetector {

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?im)\\A(?:>?From [^\\n]*\\n)?(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*"
              + "(?:from|received|return-path|message-id|mime-version|delivered-to):");

  private TypeDetector() {}

  static DocumentType detect(Path file, String name, Head head) throws IOException {
    if (head.startsWith('P', 'K', 3, 4)) {
      return ZipTypes.detect(file);
    }
    if (head.ascii().indexOf("%PDF-") >= 0 && head.ascii().indexOf("%PDF-") < 1024) {
      return DocumentType.PDF;
    }
    if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OleTypes.detect(file);
    }
    if (head.startsWith("{\\rtf")) {
      return DocumentType.RTF;
    }
    return text(name, head).orElseThrow(() -> InputException.of("E0206"));
  }

  private static Optional<DocumentType> text(String name, Head head) {
    Optional<DocumentType> named =
        DocumentType.named(name).filter(type -> type.family() == DocumentType.Family.TEXT);
    if (named.isPresent()) {
      return named;
    }
    String start = head.ascii();
    if (HTML.matcher(start).matches()) {
      return Optional.of(DocumentType.HTML);
    }
    if (start.toLowerCase(Locale.ROOT).startsWith("<?xml")) {
      return Optional.of(DocumentType.XML);
    }
    return Optional.of(MAIL.matcher(start).find() ? DocumentType.EML : DocumentType.TXT);
  }
}
