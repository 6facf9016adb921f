package org.termbridge.filter.word;

import java.util.List;
import java.util.function.IntConsumer;
import org.termbridge.document.CodeType;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.RunPiece.Hold;
import org.termbridge.filter.office.RunPiece.Snippet;
import org.termbridge.filter.office.XmlPart;

/**
 * What stands in a {@code w:r}: words, breaks, notes, pictures, symbols, ruby. ISO/IEC 29500-1,
 * 17.3.3.
 *
 * @param part the run stands in
 * @param out takes the pieces
 * @param content reads an element that holds runs itself, such as the base of ruby
 */
record WordRunContent(XmlPart part, WordPieceList out, IntConsumer content) {

  private static final int LONGEST_SIGN = 20;

  /** Adds one child of a run, in the look of the run. */
  void add(int run, int child, Look look) {
    switch (part.tag(child)) {
      case "w:t" -> out.chars(out.displays().text(child), look);
      case "w:noBreakHyphen" -> out.chars("\u2011", look);
      case "w:softHyphen" -> out.chars("\u00AD", look);
      case "w:tab", "w:ptab" -> out.inRun(run, child, CodeType.TAB, "tab", Hold.EDGE);
      case "w:br", "w:cr" -> lineBreak(run, child);
      case "w:footnoteReference", "w:endnoteReference" ->
          out.inRun(run, child, CodeType.NOTE_REFERENCE, out.displays().note(child), Hold.WORDS);
      case "w:footnoteRef", "w:endnoteRef" ->
          out.inRun(run, child, CodeType.NOTE_REFERENCE, "note number", Hold.START);
      case "w:annotationRef", "w:commentReference" ->
          out.inRun(run, child, CodeType.OTHER, "comment", Hold.END);
      case "w:sym" ->
          out.inRun(run, child, CodeType.OTHER, out.displays().symbol(child), Hold.WORDS);
      case "mc:AlternateContent" -> alternates(run, child, look);
      case "w:drawing", "w:pict", "w:object" ->
          out.inRun(run, child, CodeType.IMAGE, out.displays().picture(child), Hold.EDGE);
      case "w:ruby" -> ruby(run, child);
      case "w:instrText" -> out.inRun(run, child, CodeType.FIELD, "field", Hold.START);
      case "w:rPr", "w:lastRenderedPageBreak", "w:delText", "w:delInstrText" -> {}
      case "w:pgNum",
          "w:dayLong",
          "w:dayShort",
          "w:monthLong",
          "w:monthShort",
          "w:yearLong",
          "w:yearShort" ->
          out.inRun(run, child, CodeType.FIELD, out.displays().local(child), Hold.WORDS);
      default -> out.inRun(run, child, CodeType.OTHER, out.displays().local(child), Hold.EDGE);
    }
  }

  private void alternates(int run, int child, Look look) {
    int words = WordAlternates.words(part, child);
    String sign = WordAlternates.sign(part, child);
    if (words >= 0) {
      for (int i = words + 1; i < part.partner(words); i = part.partner(i) + 1) {
        add(run, i, look);
      }
    } else if (!sign.isEmpty() && sign.length() <= LONGEST_SIGN) {
      out.inRun(run, child, CodeType.OTHER, sign, Hold.WORDS);
    } else {
      out.inRun(run, child, CodeType.IMAGE, out.displays().picture(child), Hold.EDGE);
    }
  }

  private void lineBreak(int run, int child) {
    boolean isLine =
        part.attribute(child, "w:type").map(type -> type.equals("textWrapping")).orElse(true);
    out.inRun(
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
      out.inRun(run, child, CodeType.OTHER, "ruby", Hold.EDGE);
      return;
    }
    int end = part.partner(base);
    Snippet open = new Snippet(out.runs().start(run), part.start(child), part.end(base), "");
    Snippet close =
        new Snippet("", part.start(end), part.end(part.partner(child)), out.runs().end());
    int reading = part.child(child, "w:rt");
    String display = reading < 0 ? "ruby" : "ruby " + part.words(reading).strip();
    out.open(child, CodeType.RUBY, display, List.of(open));
    content.accept(base);
    out.close(child, close);
  }
}
