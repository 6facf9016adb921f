package org.termbridge.xliff.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.xliff.vocabulary.CodeTypes;
import org.termbridge.xliff.xml.XmlEmitter;

/** The texts of one unit as XLIFF 2 content, one after the other. */
public final class Inlines2 {

  private final XmlEmitter xml;
  private final List<Code> codes;
  private final CodeLayout layout;
  private final OriginalData data;
  private int next;
  private boolean inSequence;

  /**
   * Writer of the texts of one unit.
   *
   * @param codes of all texts, in reading order
   */
  public Inlines2(XmlEmitter xml, List<Code> codes, CodeLayout layout, OriginalData data) {
    this.xml = xml;
    this.codes = codes;
    this.layout = layout;
    this.data = data;
  }

  /** Writes the next text. */
  public void write(Text text) throws IOException {
    for (Inline inline : text.inlines()) {
      inline(inline);
    }
  }

  /** Writes the next text with marks around its terms. */
  public void write(Text text, List<TermSheet.Mark> marks) throws IOException {
    if (marks.isEmpty()) {
      write(text);
      return;
    }
    for (MarkLayout.Step step : MarkLayout.of(text, marks, layout, next)) {
      if (step instanceof MarkLayout.Border border) {
        border(border);
      } else if (step instanceof MarkLayout.Piece piece) {
        inline(piece.inline());
      }
    }
  }

  private void inline(Inline inline) throws IOException {
    if (inline instanceof Code code) {
      code(code);
      next++;
    } else {
      words(xml, inline.words());
    }
  }

  private void border(MarkLayout.Border border) throws IOException {
    if (!border.start()) {
      xml.raw("</mrk>");
      return;
    }
    xml.raw("<mrk").attribute("id", border.mark().id()).attribute("type", "term");
    if (border.mark().entry().isPresent()) {
      xml.attribute("ref", "#gls=" + border.mark().entry().get());
    }
    xml.raw(">");
  }

  /** Passes over a text that is written already. */
  public void skip(Text text) {
    next += text.codes().size();
  }

  /** Words; characters that XML forbids become {@code cp} elements. */
  static void words(XmlEmitter xml, String words) throws IOException {
    xml.text(
        words,
        unit -> xml.raw("<cp hex=\"").raw(String.format(Locale.ROOT, "%04X", unit)).raw("\"/>"));
  }

  private void code(Code code) throws IOException {
    boolean open = code.kind() == CodeKind.OPEN;
    switch (layout.shape(next)) {
      case STANDALONE -> {
        xml.raw("<ph").attribute("id", code.id());
        data("dataRef", code);
        shown("disp", "equiv", code);
        kind(code);
        rights(code, false);
        xml.raw("/>");
      }
      case ELEMENT -> {
        if (open) {
          element(code);
        } else {
          xml.raw("</pc>");
        }
      }
      case HALF -> half(code, open ? "sc" : "ec", open ? "id" : "startRef");
      case ORPHAN -> half(code, open ? "sc" : "ec", "id");
    }
  }

  private void element(Code code) throws IOException {
    Code end = codes.get(layout.partner(next));
    xml.raw("<pc").attribute("id", code.id());
    data("dataRefStart", code);
    data("dataRefEnd", end);
    shown("dispStart", "equivStart", code);
    shown("dispEnd", "equivEnd", end);
    kind(code);
    rights(code, false);
    xml.raw(">");
  }

  private void half(Code code, String element, String idName) throws IOException {
    xml.raw("<").raw(element).attribute(idName, code.id());
    boolean orphan = layout.shape(next) == CodeLayout.Shape.ORPHAN;
    if (orphan) {
      xml.attribute("isolated", "yes");
    }
    data("dataRef", code);
    shown("disp", "equiv", code);
    boolean first = code.kind() == CodeKind.OPEN || orphan;
    // Both halves must say the same (XLIFF 2.1 section 4.2.3.5; Okapi's library refuses an ec
    // without the type of its sc), so the first one decides.
    Code start = first ? code : codes.get(layout.partner(next));
    kind(start);
    rights(start, !first);
    xml.raw("/>");
  }

  private void data(String attribute, Code code) throws IOException {
    String id = data.id(code.data());
    if (id != null) {
      xml.attribute(attribute, id);
    }
  }

  private void shown(String display, String equivalent, Code code) throws IOException {
    if (!code.display().isEmpty()) {
      xml.attribute(display, code.display());
    }
    if (code.type() == CodeType.LINE_BREAK || code.type() == CodeType.TAB) {
      xml.attribute(equivalent, " ");
    }
  }

  private void kind(Code code) throws IOException {
    CodeTypes.@Nullable Pair type = CodeTypes.pairOf(code.type());
    if (type == null) {
      return;
    }
    xml.attribute("type", type.type());
    if (type.subType() != null) {
      xml.attribute("subType", type.subType());
    }
  }

  /**
   * Only what is forbidden is said: the default of each right is yes.
   *
   * @param end whether this is the end of a pair whose start has been written
   */
  private void rights(Code code, boolean end) throws IOException {
    boolean fixed = !code.canReorder();
    if (fixed || !code.canCopy()) {
      xml.attribute("canCopy", "no");
    }
    if (fixed || !code.canDelete()) {
      xml.attribute("canDelete", "no");
    }
    if (fixed) {
      // Neighbours that must keep their order are one sequence (XLIFF 2.1 section 4.3.1.7).
      xml.attribute("canReorder", end || inSequence ? "no" : "firstNo");
    }
    inSequence = end ? inSequence : fixed;
  }
}
