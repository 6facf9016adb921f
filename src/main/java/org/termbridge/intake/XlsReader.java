package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Reads workbooks as Excel 97 to 2003 saves them. Tika's parser stands on the same library, but
 * makes text of comments, of hidden sheets and of the codes in page headers. Older ones are left to
 * it.
 */
final class XlsReader {

  private XlsReader() {}

  static Carried read(Path file, Limits limits) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook book = new HSSFWorkbook(container.getRoot(), /* preserveNodes= */ false)) {
      XlsSheets sheets = new XlsSheets(limits.total() / 8);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          sheets.add(book.getSheetAt(i));
        }
      }
      Metadata metadata = new Metadata();
      new SummaryExtractor(metadata).parseSummaries(container);
      List<Problem> warnings = RunningHeads.warning(sheets.runningHeads()).stream().toList();
      return Carried.of(
          CleanUp.office(sheets.blocks()), TikaMetadata.describe(metadata), warnings, List.of());
    } catch (InputException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new InputException(Problem.of("E0208"), e);
    } catch (OldFileFormatException e) {
      return TikaReader.read(file, DocumentType.XLS, limits);
    } catch (TikaException | IOException | RuntimeException e) {
      throw new InputException(Problem.of("E0216"), e);
    }
  }
}
