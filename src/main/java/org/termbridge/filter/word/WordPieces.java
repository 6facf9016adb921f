package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.CodeType;
import org.termbridge.filter.office.HiddenParts;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.RunPiece.Hold;
import org.termbridge.filter.office.RunPiece.Snippet;
import org.termbridge.filter.office.XmlPart;

/**
 * The inline content of one {@code w:p} as pieces. Tracked changes count as accepted; what only the
 * program uses (proofing marks, last page breaks) is left out. ISO/IEC 29500-1, 17.3.
 */
public final class WordPieces {

  private final XmlPart part;
  private final WordDisplays displays;
  private final RunMarkup runs;
  private final WordLooks looks;
  private final boolean hiddenByStyle;
  private final boolean keepsHidden;
  private WordFields fields;
  private final WordPieceList out;
  private final WordRunContent inRun;
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
    this.out = new WordPieceList(part);
    this.inRun = new WordRunContent(part, out, this::content);
    this.displays = out.displays();
    this.runs = out.runs();
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
    return out.pieces();
  }

  /** Elements inside the pieces that may hold texts of their own, in document order. */
  List<WordPieceList.Nested> nested() {
    return out.nested();
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
          out.solo(i, CodeType.OTHER, "mark", Hold.START);
      case "w:commentRangeEnd", "w:permEnd", "w:moveFromRangeEnd", "w:moveToRangeEnd" ->
          out.solo(i, CodeType.OTHER, "mark", Hold.END);
      case "m:oMath", "m:oMathPara" -> out.solo(i, CodeType.OTHER, "formula", Hold.WORDS);
      case "mc:AlternateContent" -> {
        int words = WordAlternates.words(part, i);
        if (words < 0) {
          out.solo(i, CodeType.IMAGE, "image", Hold.EDGE);
        } else {
          content(words);
        }
      }
      case "w:pPr", "w:del", "w:moveFrom", "w:proofErr" -> {}
      default -> out.solo(i, CodeType.OTHER, displays.local(i), Hold.EDGE);
    }
    return next;
  }

  private void around(int i, CodeType type, String display) {
    if (part.partner(i) == i) {
      out.solo(i, CodeType.OTHER, display, Hold.EDGE);
      return;
    }
    int end = part.partner(i);
    out.open(i, type, display, List.of(Snippet.of(part.start(i), part.end(i))));
    content(i);
    out.close(i, Snippet.of(part.start(end), part.end(end)));
  }

  /** A content control; one that shows a value from elsewhere would show the old value again. */
  private void contentControl(int i) {
    int content = part.child(i, "w:sdtContent");
    if (content < 0 || part.partner(content) == content) {
      out.solo(i, CodeType.OTHER, "content control", Hold.EDGE);
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
    out.open(i, CodeType.OTHER, "content control", open);
    content(content);
    int end = part.partner(content);
    out.close(i, Snippet.of(part.start(end), part.end(part.partner(i))));
  }

  /** Bookmarks that programs set for themselves move to the edges; people's stay in place. */
  private void bookmark(int i) {
    boolean opens = part.is(i, "w:bookmarkStart");
    boolean own =
        opens
            ? part.attribute(i, "w:name").filter(WordPieces::isMadeByProgram).isPresent()
            : fields.endsProgramBookmark(i);
    Hold hold = !own ? Hold.EDGE : opens ? Hold.START : Hold.END;
    out.solo(i, CodeType.BOOKMARK, "bookmark", hold);
  }

  public static boolean isMadeByProgram(String bookmark) {
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
      out.solo(
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
      out.plain(CodeType.OTHER, "hidden", Hold.EDGE, xml);
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
        inRun.add(run, child, look.look());
      }
      child = part.partner(child) + 1;
    }
    return part.partner(run) + 1;
  }

  private boolean holdsField(int run) {
    return part.child(run, "w:fldChar") >= 0;
  }

  private int computedField(WordFields.Field field) {
    out.computed(field, runs.stretch(field.beginRun(), field.begin(), field.endRun(), field.end()));
    return run(field.endRun(), part.partner(field.end()) + 1);
  }

  private int textField(WordFields.Field field) {
    out.openField(
        field,
        runs.stretch(field.beginRun(), field.begin(), field.separatorRun(), field.separator()));
    return run(field.separatorRun(), part.partner(field.separator()) + 1);
  }

  /** The end of a field whose result is text, or a mark of one that goes on elsewhere. */
  private void fieldMark(int run, int child) {
    Optional<WordFields.Field> ended = fields.endingAt(child);
    if (ended.isPresent()) {
      out.close(ended.get().begin(), runs.child(run, child));
    } else {
      Hold hold = fields.endsElsewhere(child) ? Hold.START : Hold.END;
      out.plain(CodeType.FIELD, "field", hold, runs.child(run, child));
    }
  }
}
