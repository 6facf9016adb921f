package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.mail.EmlReader;
import org.termbridge.intake.mail.MailReader;
import org.termbridge.intake.mail.MsgReader;
import org.termbridge.intake.ole.DocReader;
import org.termbridge.intake.ole.PptReader;
import org.termbridge.intake.ole.XlsReader;
import org.termbridge.intake.pdf.PdfReader;
import org.termbridge.intake.tika.TikaReader;

/** The list of readers for the reflow road: a new one is one line here and one file beside. */
final class ReflowReader {

  private ReflowReader() {}

  static Carried read(Path file, DocumentType type, Limits limits, Attachments attachments)
      throws IOException {
    return switch (type) {
      case DOC -> DocReader.read(file, limits);
      case PPT -> PptReader.read(file, limits);
      case XLS -> XlsReader.read(file, limits);
      case PDF -> PdfReader.read(file, limits);
      case MSG -> MailReader.carried(MsgReader.read(file), limits, attachments);
      case EML -> MailReader.carried(EmlReader.read(file), limits, attachments);
      default -> TikaReader.read(file, type, limits);
    };
  }
}
