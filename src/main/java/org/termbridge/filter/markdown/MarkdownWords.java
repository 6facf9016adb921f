package org.termbridge.filter.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.Piece;
import org.termbridge.filter.scan.CharacterReferences;
import org.termbridge.filter.scan.MarkupScanner;

/** Text of Markdown as readers see it: escapes and references decoded, spaces joined. */
final class MarkdownWords {

  private final String source;
  private final MarkdownMarks marks;

  MarkdownWords(String source, MarkdownMarks marks) {
    this.source = source;
    this.marks = marks;
  }

  /** Puts a stretch of text into the run, marks of dialects as codes. */
  void add(InlineRun run, int begin, int end) {
    int at = begin;
    for (Map.Entry<Integer, MarkdownMarks.Mark> entry : marks.between(begin, end).entrySet()) {
      MarkdownMarks.Mark mark = entry.getValue();
      words(run, at, entry.getKey());
      Piece.Label label =
          new Piece.Label("mark", mark.type(), source.substring(entry.getKey(), mark.end()));
      run.alone(label, entry.getKey(), mark.end(), mark.edge());
      if (label.display().equals("\"")) {
        run.written('"', "&quot;");
      }
      at = mark.end();
    }
    words(run, at, end);
  }

  private void words(InlineRun run, int begin, int end) {
    StringBuilder words = new StringBuilder();
    int at = begin;
    while (at < end) {
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < end && isPunctuation(source.charAt(at + 1))) {
        words.append(source.charAt(at + 1));
        at += 2;
      } else if (c == '&') {
        at = reference(run, words, at, end);
      } else if (MarkupScanner.isSpace(c)) {
        if (at == begin || !MarkupScanner.isSpace(source.charAt(at - 1))) {
          words.append(' ');
        }
        at++;
      } else {
        words.append(c);
        at++;
      }
    }
    run.words(words.toString(), begin, end);
  }

  private int reference(InlineRun run, StringBuilder words, int begin, int end) {
    int close = CharacterReferences.end(source, begin, end);
    boolean complete = close > begin && source.charAt(close - 1) == ';';
    String reference = complete ? source.substring(begin, close) : "";
    @Nullable String decoded = complete ? CharacterReferences.decode(reference) : null;
    if (decoded == null) {
      words.append('&');
      return begin + 1;
    }
    words.append(decoded);
    if (decoded.codePointCount(0, decoded.length()) == 1) {
      run.written(decoded.codePointAt(0), reference);
    }
    return close;
  }

  /** Characters that a backslash protects (CommonMark 2.4). */
  static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
