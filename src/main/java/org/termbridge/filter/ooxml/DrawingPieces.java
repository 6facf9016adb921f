package org.termbridge.filter.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.CodeType;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.RunPiece.Hold;
import org.termbridge.filter.office.RunPiece.Snippet;
import org.termbridge.filter.office.XmlPart;

/** The runs of one {@code a:p} as pieces (ISO/IEC 29500-1, 21.1.2). */
final class DrawingPieces {

  private final XmlPart part;
  private final DrawingLooks looks;
  private final List<RunPiece> pieces = new ArrayList<>();
  private boolean hasLanguage;

  DrawingPieces(XmlPart part, DrawingLooks looks, int paragraph) {
    this.part = part;
    this.looks = looks;
    for (int i = part.firstChild(paragraph); i < part.partner(paragraph); i = part.partner(i) + 1) {
      element(i);
    }
  }

  List<RunPiece> pieces() {
    return pieces;
  }

  /** Whether a run of the paragraph says its language. */
  boolean hasLanguage() {
    return hasLanguage;
  }

  private void element(int i) {
    switch (part.tag(i)) {
      case "a:pPr", "a:endParaRPr" -> {}
      case "a:r" -> run(i);
      case "a:br" -> solo(i, CodeType.LINE_BREAK, "line break", Hold.EDGE);
      case "a:fld" -> solo(i, CodeType.FIELD, fieldDisplay(i), Hold.WORDS);
      default -> solo(i, CodeType.OTHER, "formula", Hold.WORDS);
    }
  }

  private void run(int run) {
    int properties = part.child(run, "a:rPr");
    DrawingLooks.RunLook look = looks.of(properties);
    hasLanguage |= look.hasLanguage();
    int text = part.child(run, "a:t");
    String words = text < 0 ? "" : part.words(text);
    int from = 0;
    for (int tab = words.indexOf('\t'); tab >= 0; tab = words.indexOf('\t', from)) {
      if (tab > from) {
        pieces.add(new RunPiece.Chars(words.substring(from, tab), look.look()));
      }
      tab(properties);
      from = tab + 1;
    }
    if (from == 0 || from < words.length()) {
      pieces.add(new RunPiece.Chars(words.substring(from), look.look()));
    }
  }

  private void tab(int properties) {
    String run = part.own("a:r");
    String text = part.own("a:t");
    String xml =
        "<"
            + run
            + ">"
            + (properties < 0 ? "" : part.element(properties))
            + "<"
            + text
            + ">\t</"
            + text
            + "></"
            + run
            + ">";
    pieces.add(
        new RunPiece.Solo(CodeType.TAB, "tab", "", Hold.EDGE, List.of(new Snippet(xml, 0, 0, ""))));
  }

  private void solo(int i, CodeType type, String display, Hold hold) {
    Snippet xml = Snippet.of(part.start(i), part.end(part.partner(i)));
    String data = "<" + part.own(part.tag(i)) + "/>";
    pieces.add(new RunPiece.Solo(type, display, data, hold, List.of(xml)));
  }

  private String fieldDisplay(int field) {
    int text = part.child(field, "a:t");
    String shown = text < 0 ? "" : part.words(text).strip();
    return !shown.isEmpty() && shown.length() <= 40
        ? shown
        : part.attribute(field, "type").orElse("field");
  }
}
