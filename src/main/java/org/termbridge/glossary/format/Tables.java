package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.termbridge.document.InputException;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;

/** Tables in text files. */
final class Tables {

  private static final char[] DELIMITERS = {'\t', ',', ';'};

  private Tables() {}

  /**
   * How a table begins.
   *
   * @param delimiter between the cells of its first row
   * @param header its first row
   */
  record Head(char delimiter, Row header) {}

  /** The beginning of a table; nothing if the file is no text. */
  static Optional<Head> head(GlossaryInput input) {
    return TextSource.head(input)
        .filter(text -> !text.startsWith("<"))
        .flatMap(
            text -> {
              char delimiter = delimiter(text);
              return firstRow(text, delimiter).map(row -> new Head(delimiter, row));
            });
  }

  /** What stands between the cells of a file's first row. */
  static char delimiter(GlossaryInput input) {
    return delimiter(TextSource.head(input).orElse(""));
  }

  /** The one that the first line has most of, outside quotation marks. */
  private static char delimiter(String text) {
    String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
    String bare = line.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = bare.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static Optional<Row> firstRow(String text, char delimiter) {
    String line = text.lines().filter(any -> !any.isBlank()).findFirst().orElse("");
    List<Row> rows = new ArrayList<>();
    try {
      new DelimitedText(new StringReader(line), delimiter, delimiter != '\t').read(rows::add);
    } catch (InputException | IOException e) {
      return Optional.empty();
    }
    return rows.stream().findFirst();
  }

  /**
   * Reads a table.
   *
   * @param body what takes the rows below a header
   */
  static GlossaryReading read(
      GlossaryInput input,
      char delimiter,
      boolean isQuoted,
      GlossaryDraft glossary,
      Function<Row, Row.Sink> body)
      throws IOException {
    TextSource source = TextSource.of(input);
    source.warning().ifPresent(glossary::warn);
    try (Reader reader = source.open()) {
      new DelimitedText(reader, delimiter, isQuoted).read(new Headed(body));
    }
    return glossary.reading();
  }

  /**
   * What takes the rows below the header of an editor's table, whatever its layout.
   *
   * @throws org.termbridge.document.InputException E0905 if the header has none that we know, E0918
   *     if it has two languages without names
   */
  static Row.Sink body(
      Row header, GlossaryDraft glossary, GlossaryInput input, GlossaryOptions of) {
    if (TermTable.isHeader(header)) {
      return TermTable.below(header, glossary);
    }
    if (BilingualTable.isHeader(header)) {
      return BilingualTable.below(header, glossary, BilingualTable.languages(input, of));
    }
    return ConceptHeader.of(header)
        .<Row.Sink>map(columns -> new ConceptTable(glossary, columns))
        .orElseGet(() -> TermTable.below(header, glossary));
  }

  /** Whether a header is that of an editor's table. */
  static boolean isHeader(Row header) {
    return TermTable.isHeader(header)
        || BilingualTable.isHeader(header)
        || ConceptHeader.of(header).isPresent();
  }

  /** Hands the rows to what the first of them makes. */
  static final class Headed implements Row.Sink {

    private final Function<Row, Row.Sink> below;
    private Optional<Row.Sink> body = Optional.empty();

    Headed(Function<Row, Row.Sink> below) {
      this.below = below;
    }

    @Override
    public void accept(Row row) {
      body.ifPresentOrElse(rows -> rows.accept(row), () -> body = Optional.of(below.apply(row)));
    }
  }
}
