package org.termbridge.xliff.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.xliff.vocabulary.CodeTypes;
import org.termbridge.xliff.xml.XmlEmitter;

/** The texts of one unit as XLIFF 1.2 content, one after the other. */
public final class Inlines12 {

  /**
   * Begins the {@code ctype} of an {@code x} that stands for a character which XML forbids; four
   * hexadecimal digits follow.
   */
  public static final String CHARACTER_TYPE = "x-tb-character-";

  private final XmlEmitter xml;
  private final CodeLayout layout;
  private int next;
  private int characters;

  public Inlines12(XmlEmitter xml, CodeLayout layout) {
    this.xml = xml;
    this.layout = layout;
  }

  /** Writes the next text. */
  public void write(Text text) throws IOException {
    for (Inline inline : text.inlines()) {
      inline(inline);
    }
  }

  /**
   * Writes the next text with marks around its terms; those that would cross an element are left
   * out. They have no {@code mid}, which tools take for that of a segment.
   */
  public void write(Text text, List<TermSheet.Mark> marks) throws IOException {
    if (marks.isEmpty()) {
      write(text);
      return;
    }
    for (MarkLayout.Step step : MarkLayout.of(text, marks, layout, next)) {
      if (step instanceof MarkLayout.Piece piece) {
        inline(piece.inline());
      } else if (step instanceof MarkLayout.Border border) {
        xml.raw(border.start() ? "<mrk mtype=\"term\">" : "</mrk>");
      }
    }
  }

  private void inline(Inline inline) throws IOException {
    if (inline instanceof Code code) {
      code(code);
      next++;
    } else {
      xml.text(inline.words(), this::forbidden);
    }
  }

  private void forbidden(int character) throws IOException {
    String hex = String.format(Locale.ROOT, "%04X", character);
    xml.raw("<x").attribute("id", "ch" + hex + "-" + ++characters);
    xml.attribute("ctype", CHARACTER_TYPE + hex).raw("/>");
  }

  private void code(Code code) throws IOException {
    boolean open = code.kind() == CodeKind.OPEN;
    String paired = CodeTypes.pairedCtype(code.type());
    switch (layout.shape(next)) {
      case STANDALONE -> {
        begin("x", code, CodeTypes.standaloneCtype(code.type()));
        if (!code.display().isEmpty()) {
          xml.attribute("equiv-text", code.display());
        }
        xml.raw("/>");
      }
      case ELEMENT -> {
        if (open) {
          begin("g", code, paired);
          xml.raw(">");
        } else {
          xml.raw("</g>");
        }
      }
      case HALF -> {
        if (open) {
          begin("bx", code, paired);
        } else {
          xml.raw("<ex").attribute("id", code.id());
        }
        xml.attribute("rid", code.id()).raw("/>");
      }
      case ORPHAN -> {
        begin("it", code, paired);
        xml.attribute("pos", open ? "open" : "close").raw("/>");
      }
    }
  }

  private void begin(String element, Code code, @Nullable String ctype) throws IOException {
    xml.raw("<").raw(element).attribute("id", code.id());
    if (ctype != null) {
      xml.attribute("ctype", ctype);
    }
    if (!code.canCopy() && !element.equals("it")) {
      xml.attribute("clone", "no");
    }
  }
}
