package org.termbridge.carrier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.termbridge.document.Content;

/** Writes a carrier as a document that people can open. */
public final class CarrierExport {

  private CarrierExport() {}

  /**
   * Converts a carrier; the same carrier gives the same bytes.
   *
   * @param carrier XHTML as this package's builder writes it, in any language
   * @param format what to write; text formats in UTF-8
   * @throws org.termbridge.document.InputException E0801 if the carrier is not well-formed XML
   */
  public static void write(Content carrier, CarrierFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case XHTML -> carrier.copyTo(out);
      case DOCX -> DocxExport.write(CarrierReader.read(carrier), out);
      case HTML -> write(HtmlExport.write(CarrierReader.read(carrier)), out);
      case MD -> write(MarkdownExport.write(CarrierReader.read(carrier)), out);
      case TXT -> write(TextExport.write(CarrierReader.read(carrier)), out);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
