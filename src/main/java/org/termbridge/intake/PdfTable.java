package org.termbridge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.Block.Kind;

/** Simple tables: neighbouring lines that fall into the same columns. */
final class PdfTable {

  private PdfTable() {}

  /** Number of lines from a start that make a table; 0 if there is none. */
  static int rows(List<PdfLine> lines, int start) {
    List<PdfLine> head = lines.get(start).cells();
    if (head.size() < 2 || isMark(head.get(0))) {
      return 0;
    }
    int end = start + 1;
    while (end < lines.size() && isRow(head, lines.get(end - 1), lines.get(end))) {
      end++;
    }
    return end - start >= 2 ? end - start : 0;
  }

  /** A bullet or number before its item is no column. */
  private static boolean isMark(PdfLine cell) {
    String text = cell.text();
    return text.length() <= 4 && text.matches("[•·▪◦‣●○■□*–-]|[(（]?\\w{1,2}[.)、）]|\\p{Co}|\\d");
  }

  private static boolean isRow(List<PdfLine> head, PdfLine above, PdfLine line) {
    List<PdfLine> cells = line.cells();
    float step = line.y() - above.y();
    if (step <= 0 || step > 4 * line.size() || line.direction() != above.direction()) {
      return false;
    }
    return cells.size() >= 2
        && cells.size() <= head.size() + 1
        && cells.stream().filter(cell -> column(head, cell) >= 0).count() >= 2;
  }

  /** The column that a cell stands in; -1 if none. */
  private static int column(List<PdfLine> head, PdfLine cell) {
    int best = -1;
    float bestDistance = Float.MAX_VALUE;
    for (int i = 0; i < head.size(); i++) {
      PdfLine column = head.get(i);
      float left = Math.abs(column.x() - cell.x());
      float right = Math.abs(column.right() - cell.right());
      float centre = Math.abs(column.x() + column.right() - cell.x() - cell.right()) / 2;
      float distance = Math.min(left, Math.min(right, centre));
      if (distance < bestDistance && (distance < cell.size() || column.overlaps(cell))) {
        best = i;
        bestDistance = distance;
      }
    }
    return best;
  }

  static List<Block> blocks(List<PdfLine> lines, PdfJoin join) {
    List<PdfLine> columns = columns(lines);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.mark(Kind.TABLE));
    boolean headed = lines.get(0).isBold() && lines.stream().skip(1).noneMatch(PdfLine::isBold);
    for (PdfLine line : lines) {
      blocks.add(Block.mark(Kind.ROW));
      Kind kind = headed && line.equals(lines.get(0)) ? Kind.HEADER_CELL : Kind.CELL;
      TreeMap<Integer, List<PdfLine>> byColumn = new TreeMap<>();
      int last = -1;
      for (PdfLine cell : line.cells()) {
        last = Math.max(last + 1, column(columns, cell));
        byColumn.computeIfAbsent(last, column -> new ArrayList<>()).add(cell);
      }
      for (int i = 0; i < Math.max(columns.size(), last + 1); i++) {
        blocks.add(Block.mark(kind));
        if (byColumn.containsKey(i)) {
          List<PdfWord> words = join.flow(byColumn.get(i));
          Set<Emphasis> dropped =
              kind == Kind.HEADER_CELL ? Set.of(Emphasis.B) : Set.<Emphasis>of();
          blocks.add(Block.of(Kind.PARAGRAPH, 0, PdfJoin.spans(words, dropped)));
        }
      }
    }
    blocks.add(Block.mark(Kind.TABLE_END));
    return blocks;
  }

  /** The cells of the row that has most. */
  private static List<PdfLine> columns(List<PdfLine> lines) {
    List<PdfLine> most = lines.get(0).cells();
    for (PdfLine line : lines) {
      List<PdfLine> cells = line.cells();
      most = cells.size() > most.size() ? cells : most;
    }
    return most;
  }
}
