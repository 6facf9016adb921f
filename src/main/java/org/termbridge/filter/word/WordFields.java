package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.filter.office.XmlPart;

/**
 * The complex fields of one paragraph that start and end in it, on one level of its markup. A field
 * whose other half is elsewhere (a table of contents) is none: its result is text. ISO/IEC 29500-1,
 * 17.16.
 */
final class WordFields {

  /** Elements around runs that say where these came from; a changed paragraph goes without. */
  static final Set<String> WRAPPERS = Set.of("w:ins", "w:moveTo", "w:smartTag");

  /** Fields that mark a place and show nothing. */
  private static final Set<String> SILENT = Set.of("XE", "TC", "TA", "RD", "ASK", "SET");

  /**
   * Fields whose result is words that readers see and that the program does not count: links, cross
   * references, dates, citations, tables of contents. The keyword decides, never the result, so
   * that a translation without a letter in it is still one.
   */
  private static final Set<String> WORDS =
      Set.of(
          "HYPERLINK",
          "QUOTE",
          "FORMTEXT",
          "REF",
          "STYLEREF",
          "TITLE",
          "SUBJECT",
          "COMMENTS",
          "KEYWORDS",
          "DOCPROPERTY",
          "DOCVARIABLE",
          "INFO",
          "IF",
          "FILLIN",
          "INCLUDETEXT",
          "AUTOTEXT",
          "AUTOTEXTLIST",
          "LINK",
          "DATE",
          "TIME",
          "CREATEDATE",
          "SAVEDATE",
          "PRINTDATE",
          "CITATION",
          "BIBLIOGRAPHY",
          "ADDIN",
          "TOC",
          "TOA",
          "INDEX");

  private static final int LONGEST_DISPLAY = 40;

  private final XmlPart part;
  private final Map<Integer, Field> byBegin = new HashMap<>();
  private final Map<Integer, Field> byEnd = new HashMap<>();
  private final Set<Integer> openEnded = new HashSet<>();
  private final Set<String> programBookmarks = new HashSet<>();

  /**
   * A field. Tags are those of its {@code w:fldChar} elements and of the runs around them.
   *
   * @param separator -1 if it has no result
   * @param keyword {@code PAGE}, {@code HYPERLINK}
   * @param display its result, or the keyword
   */
  record Field(
      int beginRun,
      int begin,
      int separatorRun,
      int separator,
      int endRun,
      int end,
      String keyword,
      String display) {

    /** Whether the result is written by people. */
    boolean holdsText() {
      return separator >= 0 && WordFields.holdsText(keyword);
    }

    boolean showsNothing() {
      return SILENT.contains(keyword);
    }
  }

  /** A field that is being read. */
  private static final class Open {
    private final int run;
    private final int begin;
    private int separatorRun = -1;
    private int separator = -1;
    private final StringBuilder instruction = new StringBuilder();

    Open(int run, int begin) {
      this.run = run;
      this.begin = begin;
    }
  }

  WordFields(XmlPart part, int paragraph) {
    this.part = part;
    List<Open> open = new ArrayList<>();
    int run = paragraph;
    for (int i = part.firstChild(paragraph); i < part.partner(paragraph); i++) {
      switch (part.opens(i) ? part.tag(i) : "") {
        case "w:drawing", "w:pict", "w:object", "w:del", "w:moveFrom", "w:pPr" ->
            i = part.partner(i);
        case "w:r" -> run = i;
        case "w:fldChar" -> fieldChar(i, run, open);
        case "w:instrText" -> {
          if (!open.isEmpty() && last(open).separator < 0) {
            last(open).instruction.append(part.words(i));
          }
        }
        case "w:bookmarkStart" -> programBookmark(i);
        default -> {}
      }
    }
    open.forEach(this::leaveOpen);
  }

  private static Open last(List<Open> open) {
    return open.get(open.size() - 1);
  }

  private void fieldChar(int i, int run, List<Open> open) {
    switch (part.attribute(i, "w:fldCharType").orElse("")) {
      case "begin" -> open.add(new Open(run, i));
      case "separate" -> {
        if (!open.isEmpty()) {
          last(open).separatorRun = run;
          last(open).separator = i;
        } else {
          openEnded.add(i);
        }
      }
      default -> {
        if (!open.isEmpty()) {
          close(open.remove(open.size() - 1), run, i);
        }
      }
    }
  }

  private void close(Open open, int run, int end) {
    if (!areSiblings(open.run, run)
        || (open.separator >= 0 && !areSiblings(open.run, open.separatorRun))) {
      leaveOpen(open);
      return;
    }
    String keyword = keyword(open.instruction.toString());
    String display = open.separator < 0 ? keyword : shown(part, open.separator, end, keyword);
    Field field =
        new Field(
            open.run, open.begin, open.separatorRun, open.separator, run, end, keyword, display);
    byBegin.put(open.begin, field);
    byEnd.put(end, field);
  }

  private void leaveOpen(Open open) {
    openEnded.add(open.begin);
    openEnded.add(open.separator);
  }

  private boolean areSiblings(int first, int second) {
    int i = first;
    while (i < second && (part.opens(i) || isWrapper(i))) {
      i = isWrapper(i) ? i + 1 : part.partner(i) + 1;
    }
    return i == second;
  }

  private boolean isWrapper(int i) {
    return WRAPPERS.contains(part.tag(i));
  }

  private void programBookmark(int i) {
    if (part.attribute(i, "w:name").filter(WordPieces::isMadeByProgram).isPresent()) {
      part.attribute(i, "w:id").ifPresent(programBookmarks::add);
    }
  }

  /** Whether fields of this instruction show words, not what a program counts. */
  static boolean holdsText(String instruction) {
    return WORDS.contains(keyword(instruction));
  }

  /** {@code PAGE}, {@code HYPERLINK}. */
  static String keyword(String instruction) {
    return instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
  }

  /** The words between two tags, cut to what fits a placeholder; a default if there are none. */
  static String shown(XmlPart part, int from, int to, String ifNone) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to && words.length() <= LONGEST_DISPLAY; i++) {
      if (part.is(i, "w:t") && part.opens(i)) {
        words.append(part.words(i));
      }
    }
    String result = words.toString().strip();
    if (result.isEmpty()) {
      return ifNone.isEmpty() ? "field" : ifNone;
    }
    return result.length() <= LONGEST_DISPLAY
        ? result
        : result.substring(0, result.offsetByCodePoints(0, LONGEST_DISPLAY / 2)) + "…";
  }

  Optional<Field> startingAt(int fieldChar) {
    return Optional.ofNullable(byBegin.get(fieldChar));
  }

  /** The field of text that ends here. */
  Optional<Field> endingAt(int fieldChar) {
    return Optional.ofNullable(byEnd.get(fieldChar)).filter(Field::holdsText);
  }

  /** Whether this starts a field, or its result, that ends in another paragraph. */
  boolean endsElsewhere(int fieldChar) {
    return openEnded.contains(fieldChar);
  }

  /** Whether the bookmark that ends here was set by a program for itself, in this paragraph. */
  boolean endsProgramBookmark(int bookmarkEnd) {
    return part.attribute(bookmarkEnd, "w:id").filter(programBookmarks::contains).isPresent();
  }
}
