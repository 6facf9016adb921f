package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.CodeType;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.RunPiece.Hold;
import org.termbridge.filter.office.RunPiece.Snippet;
import org.termbridge.filter.office.XmlPart;

/** The pieces of a paragraph as they are found, and what in them may hold texts of its own. */
final class WordPieceList {

  /** An element that may hold paragraphs or texts of its own. */
  record Nested(int first, int last) {}

  private final XmlPart part;
  private final WordDisplays displays;
  private final RunMarkup runs;
  private final List<RunPiece> pieces = new ArrayList<>();
  private final List<Nested> nested = new ArrayList<>();

  WordPieceList(XmlPart part) {
    this.part = part;
    this.displays = new WordDisplays(part);
    this.runs = new RunMarkup(part);
  }

  List<RunPiece> pieces() {
    return pieces;
  }

  /** Elements inside the pieces that may hold texts of their own, in document order. */
  List<Nested> nested() {
    return nested;
  }

  WordDisplays displays() {
    return displays;
  }

  RunMarkup runs() {
    return runs;
  }

  void chars(String words, Look look) {
    pieces.add(new RunPiece.Chars(words, look));
  }

  /** The start of an element around words. */
  void open(int element, CodeType type, String display, List<Snippet> xml) {
    pieces.add(new RunPiece.Open(element, type, display, displays.tagData(element), xml));
  }

  void close(int element, Snippet xml) {
    pieces.add(new RunPiece.Close(element, List.of(xml)));
  }

  /** An element beside runs as one code. */
  void solo(int element, CodeType type, String display, Hold hold) {
    solo(
        element,
        type,
        display,
        hold,
        Snippet.of(part.start(element), part.end(part.partner(element))));
  }

  /** A run's child as one code, in a run of its own. */
  void inRun(int run, int child, CodeType type, String display, Hold hold) {
    solo(child, type, display, hold, runs.child(run, child));
  }

  private void solo(int element, CodeType type, String display, Hold hold, Snippet xml) {
    pieces.add(new RunPiece.Solo(type, display, displays.tagData(element), hold, List.of(xml)));
    if (part.partner(element) > element) {
      nested.add(new Nested(element, part.partner(element)));
    }
  }

  /** A field that the program computes; the runs that show it are part of it. */
  void computed(WordFields.Field field, List<Snippet> xml) {
    Hold hold = field.showsNothing() ? Hold.EDGE : Hold.WORDS;
    pieces.add(
        new RunPiece.Solo(CodeType.FIELD, field.display(), "<" + field.keyword() + ">", hold, xml));
    nested.add(new Nested(field.begin(), field.end()));
  }

  /** The start of a field whose result is text. */
  void openField(WordFields.Field field, List<Snippet> xml) {
    boolean isLink = field.keyword().equals("HYPERLINK");
    pieces.add(
        new RunPiece.Open(
            field.begin(),
            isLink ? CodeType.LINK : CodeType.FIELD,
            isLink ? "link" : "field",
            "<" + field.keyword() + ">",
            xml));
  }

  /** A code of which no tag is worth showing. */
  void plain(CodeType type, String display, Hold hold, Snippet xml) {
    pieces.add(new RunPiece.Solo(type, display, "", hold, List.of(xml)));
  }
}
