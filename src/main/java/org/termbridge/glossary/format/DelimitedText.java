package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in a text file, read cell by cell. It knows line and column of every cell, which the
 * parsers of libraries do not, and never keeps more than a row.
 */
final class DelimitedText {

  /** No term, note or definition is so long; a file that says otherwise is no glossary. */
  static final int LONGEST_CELL = 100_000;

  private static final int END = -1;
  private static final int NOTHING = -2;

  private final Reader reader;
  private final char delimiter;
  private final boolean isQuoted;
  private final StringBuilder cell = new StringBuilder();
  private final char[] buffer = new char[1 << 14];
  private int filled;
  private int at;
  private int next = NOTHING;
  private int line = 1;
  private int column = 1;
  private List<String> cells = new ArrayList<>();
  private int[] lines = new int[16];
  private int[] columns = new int[16];

  /**
   * @param isQuoted whether cells may stand in straight quotation marks (RFC 4180)
   */
  DelimitedText(Reader reader, char delimiter, boolean isQuoted) {
    this.reader = reader;
    this.delimiter = delimiter;
    this.isQuoted = isQuoted;
  }

  /**
   * Reads all rows but the blank ones.
   *
   * @throws org.termbridge.document.InputException E0911 unbalanced quotes, E0912 an endless cell
   */
  void read(Row.Sink sink) throws IOException {
    while (peek() != END) {
      Row row = row();
      if (!row.isBlank()) {
        sink.accept(row);
      }
    }
  }

  private Row row() throws IOException {
    cells = new ArrayList<>(cells.size());
    do {
      begin();
      if (isQuoted && peek() == '"') {
        quoted();
      } else {
        plain();
      }
      cells.add(isQuoted ? FormulaGuard.removed(cell.toString()) : cell.toString());
    } while (take(delimiter));
    endLine();
    int size = cells.size();
    return Row.of(cells, Arrays.copyOf(lines, size), Arrays.copyOf(columns, size));
  }

  private void begin() {
    cell.setLength(0);
    int index = cells.size();
    if (index == lines.length) {
      lines = Arrays.copyOf(lines, 2 * index);
      columns = Arrays.copyOf(columns, 2 * index);
    }
    lines[index] = line;
    columns[index] = column;
  }

  private void plain() throws IOException {
    while (!isEndOfCell(peek())) {
      append();
    }
  }

  private void quoted() throws IOException {
    Place opening = Place.of(line, column);
    move();
    while (true) {
      if (peek() == END) {
        throw opening.error("E0911", "opened");
      }
      if (take('"')) {
        if (peek() != '"') {
          break;
        }
      }
      append();
    }
    while (peek() == ' ') {
      move();
    }
    if (!isEndOfCell(peek())) {
      throw Place.of(line, column).error("E0911", "text");
    }
  }

  private boolean isEndOfCell(int character) {
    return character == delimiter || character == '\n' || character == '\r' || character == END;
  }

  private void append() throws IOException {
    if (cell.length() == LONGEST_CELL) {
      int index = cells.size();
      throw Place.of(lines[index], columns[index]).error("E0912", LONGEST_CELL);
    }
    cell.append((char) peek());
    move();
  }

  private boolean take(char wanted) throws IOException {
    boolean isThere = peek() == wanted;
    if (isThere) {
      move();
    }
    return isThere;
  }

  private void endLine() throws IOException {
    take('\r');
    take('\n');
  }

  private int peek() throws IOException {
    if (next == NOTHING) {
      if (at == filled) {
        filled = Math.max(reader.read(buffer), 0);
        at = 0;
      }
      next = filled == 0 ? END : buffer[at++];
    }
    return next;
  }

  private void move() throws IOException {
    int passed = peek();
    next = NOTHING;
    boolean isLineEnd = passed == '\n' || (passed == '\r' && peek() != '\n');
    if (isLineEnd) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
}
