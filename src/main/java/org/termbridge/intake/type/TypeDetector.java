package org.termbridge.intake.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.intake.DocumentType;
import org.termbridge.intake.charset.Head;
import org.termbridge.intake.charset.WideText;

/**
 * Tells a document's type from its first bytes, its inside and its name. Content wins over the
 * name; the name decides between kinds of text. Tika's own detection, which takes a fifth of a
 * second to start, is asked only about what is none of this.
 */
public final class TypeDetector {

  private static final int PDF_HEADER_WITHIN = 1_024;

  private TypeDetector() {}

  /**
   * The type of a file.
   *
   * @throws InputException E0205 no document, E0206 unknown, E0207 damaged, E0208 encrypted, E0211
   *     archive, E0218 made for translation tools, E0221 too old
   */
  public static DocumentType detect(Path file, String name, Head head) throws IOException {
    if (head.startsWith('P', 'K', 3, 4)) {
      return ZipTypes.detect(file);
    }
    if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OleTypes.detect(file);
    }
    int pdf = head.ascii().indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_HEADER_WITHIN) {
      return DocumentType.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return DocumentType.RTF;
    }
    Optional<DocumentType> text = isText(head) ? TextTypes.detect(name, head) : Optional.empty();
    return text.isPresent() ? text.get() : OtherTypes.detect(file, name);
  }

  /** Text has no zero bytes and hardly any control characters, or it is UTF-16 or UTF-32. */
  private static boolean isText(Head head) {
    byte[] bytes = head.bytes();
    boolean isMarked =
        head.startsWith(0xFF, 0xFE)
            || head.startsWith(0xFE, 0xFF)
            || head.startsWith(0, 0, 0xFE, 0xFF);
    if (isMarked || WideText.detect(bytes).isPresent()) {
      return true;
    }
    int controls = 0;
    for (byte value : bytes) {
      if (value == 0) {
        return false;
      }
      boolean isControl =
          value > 0 && value < 0x20 && "\t\n\f\r\u001A\u001B\u0015\u0005".indexOf(value) < 0;
      controls += isControl ? 1 : 0;
    }
    return controls * 100 <= bytes.length;
  }
}
