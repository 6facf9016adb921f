package org.termbridge.intake.ole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Hyperlink;

/** The hyperlinks of one sheet by row; the library looks through all of them for each cell. */
final class XlsLinks {

  /** A link over more rows is asked about every row. */
  private static final int FEW_ROWS = 16;

  private final Map<Integer, List<Hyperlink>> byRow = new HashMap<>();
  private final List<Hyperlink> tall = new ArrayList<>();

  private XlsLinks() {}

  static XlsLinks of(HSSFSheet sheet) {
    XlsLinks links = new XlsLinks();
    for (HSSFHyperlink link : sheet.getHyperlinkList()) {
      links.add(link);
    }
    return links;
  }

  private void add(Hyperlink link) {
    if (link.getLastRow() - link.getFirstRow() >= FEW_ROWS) {
      tall.add(link);
      return;
    }
    for (int row = link.getFirstRow(); row <= link.getLastRow(); row++) {
      byRow.computeIfAbsent(row, any -> new ArrayList<>()).add(link);
    }
  }

  /** The address that a cell leads to; the first one, if there are several. */
  Optional<String> at(int row, int column) {
    return Stream.concat(byRow.getOrDefault(row, List.of()).stream(), tall.stream())
        .filter(link -> link.getFirstRow() <= row && row <= link.getLastRow())
        .filter(link -> link.getFirstColumn() <= column && column <= link.getLastColumn())
        .findFirst()
        .map(Hyperlink::getAddress);
  }
}
