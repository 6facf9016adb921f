package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

/**
 * The sheet of a workbook that has the glossary, row by row: the first whose header is that of one.
 */
final class XlsxReader {

  /** A million rows of terms are less. */
  private static final long MOST_BYTES = 1L << 30;

  /** Well-written XML is not packed tighter. */
  private static final long MOST_RATIO = 200;

  private static final long RATIO_FROM = 1 << 20;

  private final GlossaryInput input;
  private final Predicate<Row> isTable;

  /**
   * @param isTable whether a sheet's first row is the header of a glossary
   */
  XlsxReader(GlossaryInput input, Predicate<Row> isTable) {
    this.input = input;
    this.isTable = isTable;
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

  /** Whether a sheet of the workbook has a glossary. */
  boolean hasTable() {
    try {
      checkSize();
      boolean[] has = {false};
      open(workbook -> has[0] = workbook.headers().stream().anyMatch(this::isTable));
      return has[0];
    } catch (InputException e) {
      return false;
    }
  }

  private boolean isTable(Optional<Row> header) {
    return header.filter(isTable).isPresent();
  }

  /**
   * Reads the rows that are not blank; if no sheet has a glossary, those of the first sheet.
   *
   * @param glossary is told of sheets that are not read
   * @throws InputException E0915 if the file is no workbook, E0916 if it unpacks to more than any
   *     glossary
   */
  void read(Row.Sink sink, GlossaryDraft glossary) {
    checkSize();
    open(
        workbook -> {
          List<Optional<Row>> headers = workbook.headers();
          int chosen =
              IntStream.range(0, headers.size())
                  .filter(i -> isTable(headers.get(i)))
                  .findFirst()
                  .orElse(0);
          List<String> names = workbook.read(chosen, sink);
          for (int i = 0; i < headers.size(); i++) {
            if (i != chosen && headers.get(i).isPresent()) {
              glossary.warn(Problem.of("W0913", names.get(i)));
            }
          }
        });
  }

  private interface Use {
    void with(Workbook workbook)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
  }

  private void open(Use use) {
    try (OPCPackage file = OPCPackage.open(input.file().toFile(), PackageAccess.READ)) {
      use.with(new Workbook(new XSSFReader(file), new ReadOnlySharedStringsTable(file)));
    } catch (InputException e) {
      throw e;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw damaged(e);
    } catch (IOException | RuntimeException e) {
      // The library throws many kinds for one reason: the file is not what it says it is.
      throw damaged(e);
    }
  }

  /** An open workbook. */
  private record Workbook(XSSFReader reader, ReadOnlySharedStringsTable strings) {

    /** The first row of each sheet that is not blank. */
    List<Optional<Row>> headers()
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      List<Optional<Row>> headers = new ArrayList<>();
      SheetIterator sheets = (SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          parse(
              sheet,
              sheets.getSheetName(),
              row -> {
                throw new Found(row);
              });
          headers.add(Optional.empty());
        } catch (Found e) {
          headers.add(Optional.of(e.row));
        }
      }
      return headers;
    }

    /** Reads one sheet; the names of all. */
    List<String> read(int index, Row.Sink sink)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      List<String> names = new ArrayList<>();
      SheetIterator sheets = (SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          if (names.size() == index) {
            parse(sheet, sheets.getSheetName(), sink);
          }
          names.add(sheets.getSheetName());
        }
      }
      return names;
    }

    private void parse(InputStream sheet, String name, Row.Sink sink)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              strings,
              new XlsxRows(name, sink),
              new IsoDates(),
              /* formulasNotResults= */ false));
      parser.parse(new InputSource(sheet));
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
