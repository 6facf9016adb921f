package org.termbridge.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.pdf.line.PdfJoin;
import org.termbridge.intake.pdf.line.PdfLine;
import org.termbridge.intake.pdf.line.PdfMeasure;
import org.termbridge.intake.pdf.line.PdfScript;
import org.termbridge.intake.pdf.line.PdfWord;

/** Simple tables: neighbouring lines that fall into the same columns. */
final class PdfTable {

  /** A distance of this share of the font size parts two words where a column ends. */
  private static final float COLUMN_GAP = 0.4f;

  private final List<PdfLine> lines;
  private final List<Float> separators;

  private PdfTable(List<PdfLine> lines) {
    this.lines = List.copyOf(lines);
    this.separators = separators(lines);
  }

  /** The table that begins at a line, if one does. */
  static Optional<PdfTable> at(List<PdfLine> lines, int start) {
    List<PdfLine> head = lines.get(start).cells();
    if (head.size() < 2 || isMark(head.get(0)) || isStretched(lines, start)) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < lines.size()
        && isRow(head, lines.get(end - 1), lines.get(end))
        && !isStretched(lines, end)) {
      end++;
    }
    if (end - start < 2) {
      return Optional.empty();
    }
    PdfTable sure = new PdfTable(lines.subList(start, end));
    while (end < lines.size()
        && sure.isLine(lines.subList(start, end), lines.get(end))
        && !isStretched(lines, end)) {
      end++;
    }
    return Optional.of(new PdfTable(lines.subList(start, end)));
  }

  /** Number of lines it takes. */
  int length() {
    return lines.size();
  }

  /** A bullet or number before its item is no column. */
  private static boolean isMark(PdfLine cell) {
    String text = cell.text();
    return text.length() <= 4 && text.matches("[•·▪◦‣●○■□*–-]|[(（]?\\w{1,2}[.)、）]|\\p{Co}|\\d");
  }

  /** A line of few words that justification has pulled to both edges of its column. */
  private static boolean isStretched(List<PdfLine> lines, int i) {
    PdfLine line = lines.get(i);
    float least = Float.MAX_VALUE;
    float most = 0;
    List<PdfWord> words = line.asDrawn();
    for (int j = 1; j < words.size(); j++) {
      if (words.get(j).space() != PdfWord.Space.NONE) {
        float gap = words.get(j - 1).distance(words.get(j));
        least = Math.min(least, gap);
        most = Math.max(most, gap);
      }
    }
    boolean even = most < 1.5f * least && most < 4 * line.size();
    return even
        && ((i > 0 && isFlush(lines.get(i - 1), line))
            || (i + 1 < lines.size() && isFlush(line, lines.get(i + 1))));
  }

  private static boolean isFlush(PdfLine above, PdfLine line) {
    return Math.abs(above.x() - line.x()) < 1.5f && Math.abs(above.right() - line.right()) < 1.5f;
  }

  private static boolean isRow(List<PdfLine> head, PdfLine above, PdfLine line) {
    List<PdfLine> cells = line.cells();
    float step = line.y() - above.y();
    if (step <= 0 || step > 4 * line.size() || line.direction() != above.direction()) {
      return false;
    }
    return cells.size() >= 2
        && cells.size() <= head.size() + 1
        && cells.stream().filter(cell -> isUnderOneOf(head, cell)).count() >= 2;
  }

  private static boolean isUnderOneOf(List<PdfLine> head, PdfLine cell) {
    return head.stream()
        .anyMatch(
            column ->
                column.overlaps(cell)
                    || Math.abs(column.x() - cell.x()) < cell.size()
                    || Math.abs(column.right() - cell.right()) < cell.size());
  }

  /** A further line of the table that fills one column only, close under the others. */
  private boolean isLine(List<PdfLine> taken, PdfLine line) {
    PdfLine last = taken.get(taken.size() - 1);
    float least = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      least = Math.min(least, lines.get(i).y() - lines.get(i - 1).y());
    }
    boolean close = line.y() > lines.get(0).y() && line.y() - last.y() < 1.2f * least;
    boolean inside =
        line.x() > lines.get(0).x() - 2
            && line.right() < 2 + lines.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
    return close
        && inside
        && PdfMeasure.isSameSize(last, line)
        && split(line).stream()
            .allMatch(cell -> cell.isEmpty() || column(cell.get(0)) == column(last(cell)));
  }

  private static PdfWord last(List<PdfWord> words) {
    return words.get(words.size() - 1);
  }

  /** Where the wide gaps of the rows lie above one another. */
  private static List<Float> separators(List<PdfLine> lines) {
    List<float[]> gaps = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfLine> cells = new ArrayList<>(line.cells());
      cells.sort(Comparator.comparing(PdfLine::x));
      for (int i = 1; i < cells.size(); i++) {
        gaps.add(new float[] {cells.get(i - 1).right(), cells.get(i).x()});
      }
    }
    gaps.sort((left, right) -> Float.compare(left[1], right[1]));
    List<Float> separators = new ArrayList<>();
    float last = -1;
    for (float[] gap : gaps) {
      // The classic way to stab all intervals with the fewest points.
      if (gap[0] >= last) {
        last = gap[1] - 0.1f;
        separators.add(last);
      }
    }
    return separators;
  }

  private int column(PdfWord word) {
    float centre = (word.x() + word.right()) / 2;
    return (int) separators.stream().filter(separator -> separator < centre).count();
  }

  /** The words of each column; none where the column is empty. */
  private List<List<PdfWord>> split(PdfLine line) {
    List<List<PdfWord>> cells = new ArrayList<>();
    for (int i = 0; i <= separators.size(); i++) {
      cells.add(new ArrayList<>());
    }
    int column = column(line.words().get(0));
    PdfWord last = line.words().get(0);
    for (PdfWord word : line.words()) {
      if (column(word) != column && last.distance(word) > COLUMN_GAP * word.size()) {
        column = column(word);
      }
      cells.get(column).add(word);
      last = word;
    }
    return cells;
  }

  List<Block> blocks(PdfJoin join) {
    List<List<List<PdfLine>>> rows = rows();
    boolean headed = lines.get(0).isBold() && lines.stream().skip(1).noneMatch(PdfLine::isBold);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.mark(Kind.TABLE));
    for (int i = 0; i < rows.size(); i++) {
      blocks.add(Block.mark(Kind.ROW));
      boolean header = headed && i == 0;
      for (List<PdfLine> cell : inReadingOrder(rows.get(i))) {
        blocks.add(Block.mark(header ? Kind.HEADER_CELL : Kind.CELL));
        if (!cell.isEmpty()) {
          Set<Emphasis> dropped = header ? Set.of(Emphasis.B) : Set.of();
          blocks.add(Block.of(Kind.PARAGRAPH, 0, PdfJoin.spans(join.flow(cell), dropped)));
        }
      }
    }
    blocks.add(Block.mark(Kind.TABLE_END));
    return blocks;
  }

  /** In a table of right-to-left text the first column stands at the right. */
  private List<List<PdfLine>> inReadingOrder(List<List<PdfLine>> row) {
    List<List<PdfLine>> cells = new ArrayList<>(row);
    long letters = 0;
    long rightToLeft = 0;
    for (PdfLine line : lines) {
      String text = line.text();
      letters += text.codePoints().filter(Character::isLetter).count();
      rightToLeft += text.codePoints().filter(PdfScript::isRightToLeft).count();
    }
    if (rightToLeft * 2 > letters) {
      Collections.reverse(cells);
    }
    return cells;
  }

  /** Rows of cells of lines; what stands at one height is one row. */
  private List<List<List<PdfLine>>> rows() {
    List<List<List<PdfLine>>> rows = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    for (PdfLine line : lines) {
      int row = rowOf(line, rows, heights);
      if (row < 0) {
        List<List<PdfLine>> cells = new ArrayList<>();
        separators.forEach(separator -> cells.add(new ArrayList<>()));
        cells.add(new ArrayList<>());
        rows.add(cells);
        heights.add(line.y());
        row = rows.size() - 1;
      }
      List<List<PdfWord>> words = split(line);
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).isEmpty()) {
          rows.get(row).get(i).add(line.withWords(words.get(i)));
        }
      }
    }
    return rows;
  }

  private int rowOf(PdfLine line, List<List<List<PdfLine>>> rows, List<Float> heights) {
    for (int i = 0; i < heights.size(); i++) {
      if (Math.abs(heights.get(i) - line.y()) < 0.3f * line.size()) {
        return i;
      }
    }
    // A cell that runs over two lines goes on in lower case.
    boolean goesOn =
        split(line).stream().filter(cell -> !cell.isEmpty()).count() == 1
            && Character.isLowerCase(line.words().get(0).firstCharacter());
    return goesOn ? rows.size() - 1 : -1;
  }
}
