package org.termbridge.carrier;

import java.io.IOException;
import java.io.OutputStream;
import org.termbridge.document.Content;

/** Writes a carrier as a document that people can open. */
public final class CarrierExport {

  private CarrierExport() {}

  /**
   * Converts a carrier.
   *
   * @param carrier XHTML as this package's builder writes it, in any language
   * @param format what to write
   */
  public static void write(Content carrier, CarrierFormat format, OutputStream out)
      throws IOException {
    if (format != CarrierFormat.XHTML) {
      throw new IllegalStateException("no way out as " + format);
    }
    try (var in = carrier.open()) {
      in.transferTo(out);
    }
  }
}
