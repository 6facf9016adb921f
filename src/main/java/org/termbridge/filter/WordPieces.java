package org.termbridge.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.CodeType;
import org.termbridge.filter.RunPiece.Hold;
import org.termbridge.filter.RunPiece.Snippet;

/**
 * The inline content of one {@code w:p} as pieces. Tracked changes count as accepted; what only the
 * program uses (proofing marks, last page breaks) is left out. ISO/IEC 29500-1, 17.3.
 */
final class WordPieces {

  /** An element that may hold paragraphs or texts of its own. */
  record Nested(int first, int last) {}

  private static final int LONGEST_SIGN = 20;

  private final XmlPart part;
  private final WordDisplays displays;
  private final RunMarkup runs;
  private final WordLooks looks;
  private final boolean hiddenByStyle;
  private final boolean keepsHidden;
  private WordFields fields;
  private final List<RunPiece> pieces = new ArrayList<>();
  private final List<Nested> nested = new ArrayList<>();
  private boolean hasLanguage;
  private boolean hidesWords;

  /**
   * Reads a paragraph, or several that are one.
   *
   * @param paragraph the first
   * @param last the last
   * @param hiddenByStyle whether the paragraph's style hides it
   * @param keepsHidden whether hidden text is for translators too
   */
  WordPieces(
      XmlPart part,
      WordLooks looks,
      int paragraph,
      int last,
      boolean hiddenByStyle,
      boolean keepsHidden) {
    this.part = part;
    this.displays = new WordDisplays(part);
    this.runs = new RunMarkup(part);
    this.looks = looks;
    this.hiddenByStyle = hiddenByStyle;
    this.keepsHidden = keepsHidden;
    this.fields = new WordFields(part, paragraph);
    content(paragraph);
    for (int i = part.partner(paragraph) + 1; i <= last; i = part.partner(i) + 1) {
      if (part.is(i, "w:p")) {
        fields = new WordFields(part, i);
        content(i);
      } else {
        element(i);
      }
    }
  }

  List<RunPiece> pieces() {
    return pieces;
  }

  /** Elements inside the pieces that may hold texts of their own, in document order. */
  List<Nested> nested() {
    return nested;
  }

  /** Whether a run of the paragraph says its language. */
  boolean hasLanguage() {
    return hasLanguage;
  }

  /** Whether words were passed over because they are hidden. */
  boolean hidesWords() {
    return hidesWords;
  }

  /** Reads what is inside an element; a field may end behind it, inside another wrapper. */
  private int content(int parent) {
    int i = part.firstChild(parent);
    while (i < part.partner(parent)) {
      i = part.opens(i) ? element(i) : i + 1;
    }
    return i;
  }

  /** Reads one element and returns the one to go on with. */
  private int element(int i) {
    int next = part.partner(i) + 1;
    if (WordFields.WRAPPERS.contains(part.tag(i))) {
      return Math.max(next, content(i));
    }
    switch (part.tag(i)) {
      case "w:r" -> {
        return run(i, afterProperties(i));
      }
      case "w:hyperlink" -> around(i, CodeType.LINK, "link");
      case "w:sdt" -> contentControl(i);
      case "w:fldSimple" -> simpleField(i);
      case "w:bdo", "w:dir" -> around(i, CodeType.FORMAT, "direction");
      case "w:customXml" -> around(i, CodeType.OTHER, "markup");
      case "w:bookmarkStart", "w:bookmarkEnd" -> bookmark(i);
      case "w:commentRangeStart", "w:permStart", "w:moveFromRangeStart", "w:moveToRangeStart" ->
          solo(i, CodeType.OTHER, "mark", Hold.START);
      case "w:commentRangeEnd", "w:permEnd", "w:moveFromRangeEnd", "w:moveToRangeEnd" ->
          solo(i, CodeType.OTHER, "mark", Hold.END);
      case "m:oMath", "m:oMathPara" -> solo(i, CodeType.OTHER, "formula", Hold.WORDS);
      case "mc:AlternateContent" -> {
        int words = WordAlternates.words(part, i);
        if (words < 0) {
          solo(i, CodeType.IMAGE, "image", Hold.EDGE);
        } else {
          content(words);
        }
      }
      case "w:pPr", "w:del", "w:moveFrom", "w:proofErr" -> {}
      default -> solo(i, CodeType.OTHER, displays.local(i), Hold.EDGE);
    }
    return next;
  }

  private void around(int i, CodeType type, String display) {
    if (part.partner(i) == i) {
      solo(i, CodeType.OTHER, display, Hold.EDGE);
      return;
    }
    int end = part.partner(i);
    pieces.add(
        new RunPiece.Open(
            i,
            type,
            display,
            displays.tagData(i),
            List.of(Snippet.of(part.start(i), part.end(i)))));
    content(i);
    pieces.add(new RunPiece.Close(i, List.of(Snippet.of(part.start(end), part.end(end)))));
  }

  /** A content control; one that shows a value from elsewhere would show the old value again. */
  private void contentControl(int i) {
    int content = part.child(i, "w:sdtContent");
    if (content < 0 || part.partner(content) == content) {
      solo(i, CodeType.OTHER, "content control", Hold.EDGE);
      return;
    }
    List<Snippet> open = new ArrayList<>();
    int properties = part.child(i, "w:sdtPr");
    int binding = properties < 0 ? -1 : part.child(properties, "w:dataBinding");
    int from = part.start(i);
    if (binding >= 0) {
      open.add(Snippet.of(from, part.start(binding)));
      from = part.end(part.partner(binding));
    }
    open.add(Snippet.of(from, part.end(content)));
    pieces.add(new RunPiece.Open(i, CodeType.OTHER, "content control", displays.tagData(i), open));
    content(content);
    int end = part.partner(content);
    pieces.add(
        new RunPiece.Close(i, List.of(Snippet.of(part.start(end), part.end(part.partner(i))))));
  }

  /** Bookmarks that programs set for themselves move to the edges; people's stay in place. */
  private void bookmark(int i) {
    boolean opens = part.is(i, "w:bookmarkStart");
    boolean own =
        opens
            ? part.attribute(i, "w:name").filter(WordPieces::isMadeByProgram).isPresent()
            : fields.endsProgramBookmark(i);
    Hold hold = !own ? Hold.EDGE : opens ? Hold.START : Hold.END;
    solo(i, CodeType.BOOKMARK, "bookmark", hold);
  }

  static boolean isMadeByProgram(String bookmark) {
    return bookmark.startsWith("_Toc")
        || bookmark.startsWith("_Hlk")
        || bookmark.startsWith("_GoBack")
        || bookmark.startsWith("OLE_LINK");
  }

  private void simpleField(int i) {
    String instruction = part.attribute(i, "w:instr").orElse("");
    if (part.partner(i) != i && WordFields.holdsText(instruction)) {
      boolean isLink = WordFields.keyword(instruction).equals("HYPERLINK");
      around(i, isLink ? CodeType.LINK : CodeType.FIELD, isLink ? "link" : "field");
    } else {
      solo(
          i,
          CodeType.FIELD,
          WordFields.shown(part, i, part.partner(i), displays.local(i)),
          Hold.WORDS);
    }
  }

  /** First tag inside a run after its properties. */
  private int afterProperties(int run) {
    int first = part.firstChild(run);
    return first < part.partner(run) && part.is(first, "w:rPr") ? part.partner(first) + 1 : first;
  }

  /**
   * Reads a run from one of its children on.
   *
   * @return the element after the run, or after the run where a field that starts here ends
   */
  private int run(int run, int from) {
    WordLooks.RunLook look = looks.of(runs.properties(run));
    hasLanguage |= look.hasLanguage();
    if (look.hidden().orElse(hiddenByStyle) && !keepsHidden && !holdsField(run)) {
      int next = part.partner(run) + 1;
      hidesWords |= HiddenParts.hasWords(part, run);
      Snippet xml = Snippet.of(part.start(run), part.end(part.partner(run)));
      pieces.add(new RunPiece.Solo(CodeType.OTHER, "hidden", "", Hold.EDGE, List.of(xml)));
      return next;
    }
    int child = from;
    while (child < part.partner(run)) {
      if (part.is(child, "w:fldChar")) {
        Optional<WordFields.Field> field = fields.startingAt(child);
        if (field.isPresent()) {
          return field.get().holdsText() ? textField(field.get()) : computedField(field.get());
        }
        fieldMark(run, child);
      } else {
        runContent(run, child, look.look());
      }
      child = part.partner(child) + 1;
    }
    return part.partner(run) + 1;
  }

  private boolean holdsField(int run) {
    return part.child(run, "w:fldChar") >= 0;
  }

  private int computedField(WordFields.Field field) {
    List<Snippet> xml = runs.stretch(field.beginRun(), field.begin(), field.endRun(), field.end());
    Hold hold = field.showsNothing() ? Hold.EDGE : Hold.WORDS;
    pieces.add(
        new RunPiece.Solo(CodeType.FIELD, field.display(), "<" + field.keyword() + ">", hold, xml));
    nested.add(new Nested(field.begin(), field.end()));
    return run(field.endRun(), part.partner(field.end()) + 1);
  }

  private int textField(WordFields.Field field) {
    List<Snippet> xml =
        runs.stretch(field.beginRun(), field.begin(), field.separatorRun(), field.separator());
    boolean isLink = field.keyword().equals("HYPERLINK");
    pieces.add(
        new RunPiece.Open(
            field.begin(),
            isLink ? CodeType.LINK : CodeType.FIELD,
            isLink ? "link" : "field",
            "<" + field.keyword() + ">",
            xml));
    return run(field.separatorRun(), part.partner(field.separator()) + 1);
  }

  /** The end of a field whose result is text, or a mark of one that goes on elsewhere. */
  private void fieldMark(int run, int child) {
    Optional<WordFields.Field> ended = fields.endingAt(child);
    if (ended.isPresent()) {
      pieces.add(new RunPiece.Close(ended.get().begin(), List.of(runs.child(run, child))));
    } else {
      Hold hold = fields.endsElsewhere(child) ? Hold.START : Hold.END;
      pieces.add(
          new RunPiece.Solo(CodeType.FIELD, "field", "", hold, List.of(runs.child(run, child))));
    }
  }

  private void runContent(int run, int child, Look look) {
    switch (part.tag(child)) {
      case "w:t" -> chars(displays.text(child), look);
      case "w:noBreakHyphen" -> chars("\u2011", look);
      case "w:softHyphen" -> chars("\u00AD", look);
      case "w:tab", "w:ptab" -> inRunSolo(run, child, CodeType.TAB, "tab", Hold.EDGE);
      case "w:br", "w:cr" -> lineBreak(run, child);
      case "w:footnoteReference", "w:endnoteReference" ->
          inRunSolo(run, child, CodeType.NOTE_REFERENCE, displays.note(child), Hold.WORDS);
      case "w:footnoteRef", "w:endnoteRef" ->
          inRunSolo(run, child, CodeType.NOTE_REFERENCE, "note number", Hold.START);
      case "w:annotationRef", "w:commentReference" ->
          inRunSolo(run, child, CodeType.OTHER, "comment", Hold.END);
      case "w:sym" -> inRunSolo(run, child, CodeType.OTHER, displays.symbol(child), Hold.WORDS);
      case "mc:AlternateContent" -> alternates(run, child, look);
      case "w:drawing", "w:pict", "w:object" ->
          inRunSolo(run, child, CodeType.IMAGE, displays.picture(child), Hold.EDGE);
      case "w:ruby" -> ruby(run, child);
      case "w:instrText" -> inRunSolo(run, child, CodeType.FIELD, "field", Hold.START);
      case "w:rPr", "w:lastRenderedPageBreak", "w:delText", "w:delInstrText" -> {}
      case "w:pgNum",
          "w:dayLong",
          "w:dayShort",
          "w:monthLong",
          "w:monthShort",
          "w:yearLong",
          "w:yearShort" ->
          inRunSolo(run, child, CodeType.FIELD, displays.local(child), Hold.WORDS);
      default -> inRunSolo(run, child, CodeType.OTHER, displays.local(child), Hold.EDGE);
    }
  }

  private void alternates(int run, int child, Look look) {
    int words = WordAlternates.words(part, child);
    String sign = WordAlternates.sign(part, child);
    if (words >= 0) {
      for (int i = words + 1; i < part.partner(words); i = part.partner(i) + 1) {
        runContent(run, i, look);
      }
    } else if (!sign.isEmpty() && sign.length() <= LONGEST_SIGN) {
      inRunSolo(run, child, CodeType.OTHER, sign, Hold.WORDS);
    } else {
      inRunSolo(run, child, CodeType.IMAGE, displays.picture(child), Hold.EDGE);
    }
  }

  private void lineBreak(int run, int child) {
    boolean isLine =
        part.attribute(child, "w:type").map(type -> type.equals("textWrapping")).orElse(true);
    inRunSolo(
        run,
        child,
        isLine ? CodeType.LINE_BREAK : CodeType.OTHER,
        isLine ? "line break" : "page break",
        Hold.EDGE);
  }

  /** Base text in runs, with its reading in the markup around it. */
  private void ruby(int run, int child) {
    int base = part.child(child, "w:rubyBase");
    if (base < 0 || part.partner(base) == base) {
      inRunSolo(run, child, CodeType.OTHER, "ruby", Hold.EDGE);
      return;
    }
    int end = part.partner(base);
    Snippet open = new Snippet(runs.start(run), part.start(child), part.end(base), "");
    Snippet close = new Snippet("", part.start(end), part.end(part.partner(child)), runs.end());
    int reading = part.child(child, "w:rt");
    String display = reading < 0 ? "ruby" : "ruby " + part.words(reading).strip();
    pieces.add(
        new RunPiece.Open(child, CodeType.RUBY, display, displays.tagData(child), List.of(open)));
    content(base);
    pieces.add(new RunPiece.Close(child, List.of(close)));
  }

  private void chars(String words, Look look) {
    pieces.add(new RunPiece.Chars(words, look));
  }

  private void solo(int i, CodeType type, String display, Hold hold) {
    Snippet xml = Snippet.of(part.start(i), part.end(part.partner(i)));
    add(i, new RunPiece.Solo(type, display, displays.tagData(i), hold, List.of(xml)));
  }

  private void inRunSolo(int run, int child, CodeType type, String display, Hold hold) {
    add(
        child,
        new RunPiece.Solo(
            type, display, displays.tagData(child), hold, List.of(runs.child(run, child))));
  }

  private void add(int element, RunPiece.Solo solo) {
    pieces.add(solo);
    if (part.partner(element) > element) {
      nested.add(new Nested(element, part.partner(element)));
    }
  }
}
