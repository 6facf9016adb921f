package org.termbridge.intake.ole;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.BlockCollector;
import org.termbridge.intake.block.SymbolFont;

/**
 * Reads a stretch of a Word document, paragraph by paragraph, into blocks. Special characters are
 * those of [MS-DOC] 2.4.1 and 2.9.267; what is hidden or deleted is not read.
 */
final class DocStory {

  private static final char NOTE = '\u0002';
  private static final char CELL_END = '\u0007';
  private static final String ROW_END = "\u0007";
  private static final char PARAGRAPH_END = '\r';
  private static final char LINE_BREAK = '\u000B';
  private static final char PAGE_BREAK = '\u000C';
  private static final char COLUMN_BREAK = '\u000E';
  private static final char SYMBOL = '(';
  private static final char NO_BREAK_HYPHEN = '\u001E';
  private static final int DELETED_OR_HIDDEN = -1;

  private final BlockCollector collector = new BlockCollector();
  private final DocFields fields = new DocFields();
  private final DocParagraphs paragraphs;
  private final DocNotes notes;
  private final List<Block> pending = new ArrayList<>();
  private boolean isInTable;
  private boolean isInRow;
  private boolean isInCell;

  DocStory(DocParagraphs paragraphs, DocNotes notes) {
    this.paragraphs = paragraphs;
    this.notes = notes;
  }

  /** The blocks of a stretch. */
  List<Block> read(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      read(range.getParagraph(i));
    }
    endTable();
    return collector.blocks();
  }

  /** The blocks of a text that comes without looks: Word 6 and 95. */
  List<Block> read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == PARAGRAPH_END || c == CELL_END) {
        fields.endParagraph();
        collector.end();
      }
      read(c, i, /* isSymbol= */ false);
    }
    return collector.blocks();
  }

  private void read(Paragraph paragraph) {
    String text = paragraph.text();
    // In documents saved in a hurry the flag may stand on a paragraph that has words.
    if (paragraph.isTableRowEnd() && text.equals(ROW_END)) {
      isInRow = false;
      isInCell = false;
      return;
    }
    if (paragraph.isInTable()) {
      beginCell();
    } else {
      endTable();
    }
    DocParagraphs.Look look = paragraphs.look(paragraph);
    collector.begin(look.kind(), look.level());
    if (look.isCaption()) {
      collector.role(CarrierRole.CAPTION);
    }
    collector.text(look.label());
    DocParagraphs.runs(paragraph).forEach(run -> read(run, look.kind() == Kind.HEADING));
    fields.endParagraph();
    collector.emphasis(Set.of());
    collector.end();
    pending.forEach(collector::add);
    pending.clear();
    isInCell &= text.isEmpty() || text.charAt(text.length() - 1) != CELL_END;
  }

  private void beginCell() {
    if (!isInTable) {
      collector.mark(Kind.TABLE);
      isInTable = true;
    }
    if (!isInRow) {
      collector.mark(Kind.ROW);
      isInRow = true;
    }
    if (!isInCell) {
      collector.mark(Kind.CELL);
      isInCell = true;
    }
  }

  private void endTable() {
    if (isInTable) {
      collector.mark(Kind.TABLE_END);
    }
    isInTable = false;
    isInRow = false;
    isInCell = false;
  }

  private void read(CharacterRun run, boolean isPlain) {
    boolean isSeen = !run.isMarkedDeleted() && !run.isVanished();
    if (isSeen && !fields.isCode()) {
      collector.emphasis(isPlain ? Set.of() : emphasis(run));
    }
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      int position = isSeen ? run.getStartOffset() + i : DELETED_OR_HIDDEN;
      read(text.charAt(i), position, run.isSymbol());
      if (run.isSymbol() && text.charAt(i) == SYMBOL && position >= 0 && !fields.isCode()) {
        collector.text(symbol(run));
      }
    }
  }

  /** The sign that the run stands for; Word keeps its code, with or without 0xF000. */
  private static String symbol(CharacterRun run) {
    char c = run.getSymbolCharacter();
    Ffn font = run.getSymbolFont();
    String name = font == null ? "" : font.getMainFontName();
    boolean isShort = c >= ' ' && c <= 0xFF && SymbolFont.isSymbolic(name);
    return SymbolFont.readable(name, Character.toString(isShort ? (char) (0xF000 + c) : c));
  }

  /** Marks of fields count wherever they stand: hidden codes are the rule. */
  private void read(char c, int position, boolean isSymbol) {
    switch (c) {
      case DocFields.BEGIN -> fields.begin();
      case DocFields.SEPARATOR -> fields.separate().ifPresent(collector::link);
      case DocFields.END -> end(fields.end());
      default -> {
        if (fields.isCode()) {
          fields.code(c);
        } else if (position >= 0) {
          seen(c, position, isSymbol);
        }
      }
    }
  }

  private void end(DocFields.Ended field) {
    if (field.isLink()) {
      collector.link(null);
    }
    if (!fields.isCode()) {
      collector.text(field.text());
    }
  }

  private void seen(char c, int position, boolean isSymbol) {
    switch (c) {
      case NOTE -> pending.addAll(notes.at(position));
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> collector.text("\n");
      case NO_BREAK_HYPHEN -> collector.text("\u2011");
      case '\t' -> collector.text("\t");
      default -> {
        // Pictures, anchors, optional hyphens; a symbol is a sign of a font's own.
        if (c >= ' ' && !(c == SYMBOL && isSymbol)) {
          collector.text(Character.toString(c));
        }
      }
    }
  }

  private Set<Emphasis> emphasis(CharacterRun run) {
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    add(emphasis, run.isBold(), Emphasis.B);
    add(emphasis, run.isItalic(), Emphasis.I);
    add(emphasis, run.getUnderlineCode() != 0 && !fields.isLink(), Emphasis.U);
    add(emphasis, run.getSubSuperScriptIndex() == 1, Emphasis.SUP);
    add(emphasis, run.getSubSuperScriptIndex() == 2, Emphasis.SUB);
    return emphasis;
  }

  private static void add(Set<Emphasis> all, boolean has, Emphasis one) {
    if (has) {
      all.add(one);
    }
  }
}
