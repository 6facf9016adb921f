package org.termbridge.intake.pdf.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of a document's body text, in points.
 *
 * @param bodySize the font size of most characters
 * @param boldBody most of the body is bold
 * @param pitches distance between baselines of neighbouring lines, by rounded font size
 * @param rights right edge of the column that a line stands in, by line
 */
public record PdfMeasure(
    float bodySize,
    boolean boldBody,
    Map<Integer, Float> pitches,
    IdentityHashMap<PdfLine, Float> rights) {

  private static final int NEIGHBOURS = 8;
  private static final int FEW = 5;
  private static final float HEADING = 1.12f;

  public PdfMeasure {
    pitches = Map.copyOf(pitches);
  }

  public static PdfMeasure of(List<PdfLine> lines) {
    Map<Float, Integer> characters = new TreeMap<>();
    int bold = 0;
    int all = 0;
    for (PdfLine line : lines) {
      int length = line.text().length();
      characters.merge(Math.round(line.size() * 2) / 2f, length, Integer::sum);
      bold += line.isBold() ? length : 0;
      all += length;
    }
    float body =
        characters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10f);
    return new PdfMeasure(body, bold * 2 > all, pitches(lines), rights(lines));
  }

  public boolean isLarge(PdfLine line) {
    return line.size() > HEADING * bodySize;
  }

  public boolean isSmall(PdfLine line) {
    return line.size() < 0.93f * bodySize;
  }

  public float pitch(PdfLine line) {
    return pitches.getOrDefault(Math.round(line.size()), 1.25f * line.size());
  }

  public float right(PdfLine line) {
    return rights.getOrDefault(line, line.right());
  }

  /** The lower quartile: most neighbours are lines of one paragraph. */
  private static Map<Integer, Float> pitches(List<PdfLine> lines) {
    Map<Integer, List<Float>> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      float step = line.y() - above.y();
      if (isSameSize(above, line)
          && above.page() == line.page()
          && above.overlaps(line)
          && step > 0.5f * line.size()
          && step < 3 * line.size()) {
        steps.computeIfAbsent(Math.round(line.size()), size -> new ArrayList<>()).add(step);
      }
    }
    Map<Integer, Float> pitches = new HashMap<>();
    steps.forEach(
        (size, all) -> {
          if (all.size() >= 3) {
            all.sort(null);
            pitches.put(size, all.get(all.size() / 4));
          }
        });
    return pitches;
  }

  /** How far the neighbours reach that stand above one another with the line. */
  private static IdentityHashMap<PdfLine, Float> rights(List<PdfLine> lines) {
    IdentityHashMap<PdfLine, Float> rights = new IdentityHashMap<>();
    Map<Integer, Float> columns = columns(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      float right = line.right();
      int neighbours = 0;
      for (int step = -1; step <= 1; step += 2) {
        for (int j = i + step;
            j >= 0 && j < lines.size() && Math.abs(j - i) <= NEIGHBOURS;
            j += step) {
          PdfLine other = lines.get(j);
          if (!isSameColumn(line, other)) {
            break;
          }
          if (other.cells().size() > 1 && other.right() > right + 4 * line.size()) {
            // The row of a table that is wider than the column says nothing about the text.
            continue;
          }
          right = Math.max(right, other.right());
          neighbours++;
        }
      }
      float usual = columns.getOrDefault(column(line), right);
      rights.put(line, neighbours < FEW && usual > right ? usual : right);
    }
    return rights;
  }

  /** The right edge that most lines reach, by left edge. */
  private static Map<Integer, Float> columns(List<PdfLine> lines) {
    Map<Integer, List<Float>> ends = new HashMap<>();
    for (PdfLine line : lines) {
      ends.computeIfAbsent(column(line), left -> new ArrayList<>()).add(line.right());
    }
    Map<Integer, Float> columns = new HashMap<>();
    ends.forEach(
        (left, all) -> {
          all.sort(null);
          if (all.size() > FEW) {
            columns.put(left, all.get((int) (0.6 * (all.size() - 1))));
          }
        });
    return columns;
  }

  private static int column(PdfLine line) {
    return Math.round(line.x() / 4) * 1000 + Math.round(line.size());
  }

  private static boolean isSameColumn(PdfLine line, PdfLine other) {
    return line.page() == other.page()
        && isSameSize(line, other)
        && line.overlaps(other)
        && Math.abs(line.x() - other.x()) < 6 * line.size()
        && Math.abs(line.y() - other.y()) < 2 * NEIGHBOURS * line.size();
  }

  public static boolean isSameSize(PdfLine left, PdfLine right) {
    return Math.abs(left.size() - right.size()) < 0.08f * Math.max(left.size(), right.size());
  }
}
