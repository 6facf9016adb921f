package org.termbridge.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.termbridge.document.Content;

/** Finds the charset of a text: byte-order mark, strict UTF-8, declared, detected, superset. */
final class CharsetDetector {

  private CharsetDetector() {}

  static Charset detect(Content content, Head head, DocumentType type) throws IOException {
    if (head.startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (Charsets.isUtf8(content)) {
      return StandardCharsets.UTF_8;
    }
    return Charsets.isValid(content, Charsets.GB18030) ? Charsets.GB18030 : Charsets.WINDOWS_1252;
  }
}
