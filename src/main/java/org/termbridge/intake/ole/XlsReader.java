package org.termbridge.intake.ole;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.termbridge.intake.DocumentType;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.CleanUp;
import org.termbridge.intake.tika.TikaReader;

/**
 * Reads workbooks as Excel 97 to 2003 saves them. Tika's parser stands on the same library, but
 * makes text of comments, of hidden sheets and of the codes in page headers. Older ones are left to
 * it.
 */
public final class XlsReader {

  private XlsReader() {}

  public static Carried read(Path file, Limits limits) throws IOException {
    long longest = limits.total() / 8;
    return OleFile.read(
        file,
        limits,
        container -> body(container, longest),
        why -> TikaReader.read(file, DocumentType.XLS, limits));
  }

  private static OleFile.Body body(POIFSFileSystem container, long longest) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(container.getRoot(), /* preserveNodes= */ false)) {
      XlsSheets sheets = new XlsSheets(longest);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          sheets.add(book.getSheetAt(i));
        }
      }
      return new OleFile.Body(CleanUp.office(sheets.blocks()), sheets.runningHeads());
    }
  }
}
