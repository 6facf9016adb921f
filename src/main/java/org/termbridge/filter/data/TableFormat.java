package org.termbridge.filter.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.markup.InlineMarkup;
import org.termbridge.filter.text.Span;
import org.termbridge.filter.text.SplicedFormat;

/**
 * CSV (RFC 4180) and tab-separated values: every cell that is not empty is a unit, its row and
 * column heading are the place. Quotes stay where they are and are added where a translation needs
 * them. Our own reader, because Okapi's gives neither the quotes nor the line ends back.
 *
 * @param tabs separated by tabs; otherwise by the character that the first line has most of: comma,
 *     semicolon or bar
 */
public record TableFormat(boolean tabs) implements SplicedFormat {

  @Override
  public String id() {
    return tabs ? "tsv" : "csv";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    new Scan(text, tabs ? '\t' : separator(text), sink, this::written).run();
  }

  private String written(Text target, boolean wasQuoted) {
    String cell = InlineMarkup.string(target);
    if (wasQuoted) {
      return quoted(cell);
    }
    boolean needsQuotes =
        cell.chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r' || isSeparator(c));
    return needsQuotes ? quoted(cell) : cell;
  }

  private boolean isSeparator(int c) {
    return tabs ? c == '\t' : c == ',' || c == ';' || c == '|';
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static char separator(String text) {
    char best = ',';
    long most = 0;
    String firstLine = text.lines().findFirst().orElse("");
    for (char candidate : new char[] {',', ';', '|'}) {
      long count = firstLine.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /** One pass over the cells. */
  private static final class Scan {

    private final String text;
    private final char separator;
    private final Consumer<Span> sink;
    private final BiFunction<Text, Boolean, String> notation;
    private final Map<Integer, String> headings = new HashMap<>();
    private final List<String> rowHeading = new ArrayList<>();
    private int row = 1;
    private int column = 1;

    Scan(
        String text,
        char separator,
        Consumer<Span> sink,
        BiFunction<Text, Boolean, String> notation) {
      this.notation = notation;
      this.text = text;
      this.separator = separator;
      this.sink = sink;
    }

    void run() {
      int position = 0;
      while (position < text.length()) {
        int end = cellEnd(position);
        cell(position, end);
        position = next(end);
      }
    }

    private int cellEnd(int start) {
      int position = start;
      if (text.charAt(start) == '"') {
        position++;
        while (position < text.length()) {
          if (text.charAt(position) == '"') {
            if (position + 1 < text.length() && text.charAt(position + 1) == '"') {
              position++;
            } else {
              break;
            }
          }
          position++;
        }
      }
      while (position < text.length() && !isEnd(text.charAt(position))) {
        position++;
      }
      return position;
    }

    private boolean isEnd(char c) {
      return c == separator || c == '\n' || c == '\r';
    }

    private int next(int end) {
      if (end >= text.length()) {
        return end;
      }
      if (text.charAt(end) == separator) {
        column++;
        return end + 1;
      }
      row++;
      column = 1;
      rowHeading.clear();
      boolean both = text.charAt(end) == '\r' && end + 1 < text.length();
      return end + (both && text.charAt(end + 1) == '\n' ? 2 : 1);
    }

    private void cell(int start, int end) {
      String raw = text.substring(start, end);
      boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
      String words = quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
      if (words.isBlank()) {
        return;
      }
      if (row == 1) {
        headings.put(column, words);
      }
      Unit unit =
          Unit.of("r" + row + "c" + column, Role.CELL, InlineMarkup.parse(words))
              .withPreserveSpace(true)
              .withPlace(place());
      if (rowHeading.isEmpty()) {
        rowHeading.add(words);
      }
      sink.accept(new Span(start, end, unit, target -> notation.apply(target, quoted)));
    }

    private String place() {
      StringBuilder place = new StringBuilder("row ").append(row);
      if (row > 1 && column > 1 && !rowHeading.isEmpty()) {
        place.append(" \u201C").append(rowHeading.get(0)).append('\u201D');
      }
      place.append(", column ").append(column);
      if (row > 1 && headings.containsKey(column)) {
        place.append(" \u201C").append(headings.get(column)).append('\u201D');
      }
      return place.toString();
    }
  }
}
