package org.termbridge.intake.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.termbridge.document.Content;

/** What Tika makes text of in a workbook and is none: comments, hidden sheets, heads, numbers. */
final class XlsUnseen {

  /** A page header, which Tika writes as the file does. */
  private static final Pattern HEAD =
      Pattern.compile("&[LCR].*|(?:&[PNDTFAGZ]|Page|of|[\\s/\\d])+");

  private final Set<String> places = new HashSet<>();
  private final Set<String> comments = new HashSet<>();

  private XlsUnseen() {}

  static XlsUnseen of(Content workbook) throws IOException {
    XlsUnseen unseen = new XlsUnseen();
    try (InputStream in = workbook.open();
        HSSFWorkbook book = new HSSFWorkbook(in)) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        Sheet sheet = book.getSheetAt(i);
        if (book.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
          unseen.places.add("sheet " + sheet.getSheetName().strip());
        }
        sheet
            .getCellComments()
            .values()
            .forEach(comment -> comment.getString().toString().lines().forEach(unseen::comment));
      }
    } catch (OldFileFormatException e) {
      // Older workbooks are read by Tika alone.
      return new XlsUnseen();
    } catch (RuntimeException e) {
      // What the library says of damage.
      throw new IOException(e);
    }
    return unseen;
  }

  private void comment(String line) {
    comments.add(line.strip());
  }

  List<Passage> removedFrom(List<Passage> passages) {
    List<Passage> seen = new ArrayList<>(passages);
    seen.removeIf(
        passage ->
            places.contains(passage.place())
                || comments.contains(passage.text().strip())
                || passage.text().codePoints().noneMatch(Character::isLetter)
                || HEAD.matcher(passage.text()).matches());
    return seen;
  }
}
