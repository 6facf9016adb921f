package org.termbridge.filter.markdown;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.termbridge.document.CodeType;

/**
 * Marks that CommonMark does not know and other programs read: TOML front matter, callouts,
 * containers, formulas, lists of definitions, tables of contents, attributes, template code, what a
 * module imports. The parser sees white space, or a mark that it knows, where whole lines are such
 * marks, and letters in place of those inside a sentence; every character keeps its place.
 *
 * @param masked the text for the parser
 * @param codes marks inside sentences, by where they begin
 * @param breaks line ends that stay: the next line is another term
 * @param frontMatter where TOML before the document ends; 0 without
 */
record MarkdownMarks(
    String masked, NavigableMap<Integer, Mark> codes, Set<Integer> breaks, int frontMatter) {

  /**
   * A mark inside a sentence.
   *
   * @param end after its last character
   * @param type of the code that it becomes
   * @param edge may stay outside the unit when it stands at its edge
   */
  record Mark(int end, CodeType type, boolean edge) {}

  static MarkdownMarks of(String text) {
    Canvas canvas = new Canvas(text);
    int frontMatter = new MarkdownMarkLines(text, canvas).read();
    return new MarkdownMarks(new String(canvas.masked), canvas.codes, canvas.breaks, frontMatter);
  }

  /** The marks that begin in a stretch. */
  Map<Integer, Mark> between(int begin, int end) {
    return codes.subMap(begin, end);
  }

  /** Whether a line ends in a stretch and its end stays. */
  boolean keepsBreak(int begin, int end) {
    for (int at = begin; at < end && !breaks.isEmpty(); at++) {
      if (breaks.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** Where the lines' marks are covered. */
  static final class Canvas {

    private static final char LETTER = 'x';

    private final String text;
    private final char[] masked;
    private final TreeMap<Integer, Mark> codes = new TreeMap<>();
    private final Set<Integer> breaks = new HashSet<>();

    private Canvas(String text) {
      this.text = text;
      this.masked = text.toCharArray();
    }

    /** Nothing to see from here to there but line ends. */
    void blank(int begin, int end) {
      for (int i = begin; i < end; i++) {
        masked[i] = text.charAt(i) == '\n' || text.charAt(i) == '\r' ? text.charAt(i) : ' ';
      }
    }

    /** A mark that the parser knows, and space up to where the words begin. */
    void substitute(int begin, int words, String mark) {
      blank(begin, words);
      for (int i = 0; i < mark.length() && begin + i < words; i++) {
        masked[begin + i] = mark.charAt(i);
      }
    }

    /** The characters at the ends decide whether stars beside them are emphasis, and stay. */
    void code(int begin, int end, CodeType type, boolean edge) {
      for (int i = begin + 1; i < end - 1; i++) {
        masked[i] = LETTER;
      }
      codes.put(begin, new Mark(end, type, edge));
    }

    /** A mark whose ends would mean something else to the parser: nothing but letters. */
    void value(int begin, int end) {
      code(begin, end, CodeType.VARIABLE, /* edge= */ false);
      masked[begin] = LETTER;
      masked[end - 1] = LETTER;
    }

    void keepBreak(int lineEnd) {
      breaks.add(lineEnd);
    }
  }
}
