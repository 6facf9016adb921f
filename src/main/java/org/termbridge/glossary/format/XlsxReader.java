package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.GlossaryInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of a workbook, row by row. */
final class XlsxReader {

  /** A million rows of terms are less. */
  private static final long MOST_BYTES = 1L << 30;

  /** Well-written XML is not packed tighter. */
  private static final long MOST_RATIO = 200;

  private static final long RATIO_FROM = 1 << 20;

  private final GlossaryInput input;

  XlsxReader(GlossaryInput input) {
    this.input = input;
  }

  /** Whether the file is a workbook at all. */
  static boolean isWorkbook(GlossaryInput input) {
    byte[] head = input.head();
    if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
      return false;
    }
    try (ZipFile zip = new ZipFile(input.file().toFile())) {
      return zip.getEntry("xl/workbook.xml") != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Its first row that is not blank; nothing if there is none or the workbook is damaged. */
  Optional<Row> header() {
    try {
      read(
          row -> {
            throw new Found(row);
          });
      return Optional.empty();
    } catch (Found e) {
      return Optional.of(e.row);
    } catch (InputException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads the rows that are not blank.
   *
   * @throws InputException E0915 if the file is no workbook, E0916 if it unpacks to more than any
   *     glossary
   */
  void read(Row.Sink sink) throws IOException {
    checkSize();
    try (OPCPackage file = OPCPackage.open(input.file().toFile(), PackageAccess.READ)) {
      XSSFReader workbook = new XSSFReader(file);
      SheetIterator sheets = (SheetIterator) workbook.getSheetsData();
      try (InputStream sheet = sheets.next()) {
        XlsxRows rows = new XlsxRows(sheets.getSheetName(), sink);
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
            new XSSFSheetXMLHandler(
                workbook.getStylesTable(),
                new ReadOnlySharedStringsTable(file),
                rows,
                new IsoDates(),
                /* formulasNotResults= */ false));
        parser.parse(new InputSource(sheet));
      }
    } catch (InputException | Found e) {
      throw e;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw damaged(e);
    } catch (IOException | RuntimeException e) {
      // The library throws many kinds for one reason: the file is not what it says it is.
      throw damaged(e);
    }
  }

  private static InputException damaged(Exception e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new InputException(Problem.of("E0915", reason), e);
  }

  private void checkSize() {
    try (ZipFile zip = new ZipFile(input.file().toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw InputException.of("E0915", "xl/workbook.xml");
      }
      long total = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        total += size(zip, entries.nextElement(), MOST_BYTES - total);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** Unpacked, not as declared: whoever makes a bomb declares what he likes. */
  private static long size(ZipFile zip, ZipEntry entry, long rest) throws IOException {
    byte[] piece = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        size += length;
        boolean isBomb =
            size > RATIO_FROM && size > MOST_RATIO * Math.max(entry.getCompressedSize(), 1);
        if (size > rest || isBomb) {
          throw InputException.of("E0916", entry.getName());
        }
      }
    }
    return size;
  }

  /** Days as ISO 8601 writes them, whatever the format of the cell. */
  private static final class IsoDates extends DataFormatter {

    IsoDates() {
      super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(
        double value, int formatIndex, String formatString, boolean use1904) {
      boolean isDay =
          DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value);
      return isDay
          ? DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
          : super.formatRawCellContents(value, formatIndex, formatString, use1904);
    }
  }

  /** Ends reading: the header is all that is wanted. */
  private static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Row row;

    Found(Row row) {
      super("found", null, false, false);
      this.row = row;
    }
  }
}
