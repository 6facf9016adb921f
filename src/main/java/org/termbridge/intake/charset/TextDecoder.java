package org.termbridge.intake.charset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Decodes the bytes of a text inside another file. */
public final class TextDecoder {

  private TextDecoder() {}

  public static String decode(byte[] bytes, Optional<String> declared) {
    try {
      Charset charset = CharsetDetector.detect(() -> new ByteArrayInputStream(bytes), declared);
      String text = new String(bytes, charset);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
  }
}
