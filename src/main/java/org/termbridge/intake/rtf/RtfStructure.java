package org.termbridge.intake.rtf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.Span;

/**
 * Builds tables, headings, footnotes, raised and lowered text from the characters that {@link
 * RtfMarks} put into the text, and takes page headers out.
 */
public final class RtfStructure {

  private static final int NOWHERE = -1;

  private final List<Block> out = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private @Nullable Block current;
  private @Nullable Block note;
  private boolean isInHead;
  private boolean isInNote;
  private boolean isInTable;
  private Set<Emphasis> height = Set.of();
  private boolean isUnderlined;

  /** Where the row that is open begins in the blocks. */
  private int row = NOWHERE;

  private RtfStructure() {}

  /** Reads the blocks as Tika gives them. */
  public static RtfStructure of(List<Block> blocks) {
    RtfStructure structure = new RtfStructure();
    blocks.forEach(structure::read);
    structure.finish();
    return structure;
  }

  public List<Block> blocks() {
    return out;
  }

  /** Text of page headers and footers. */
  public List<String> runningHeads() {
    return heads;
  }

  private void read(Block block) {
    Block rest = block;
    for (int i = mark(rest.text()); i >= 0; i = mark(rest.text())) {
      char mark = rest.text().charAt(i);
      piece(rest.upTo(i));
      mark(mark);
      rest = rest.without(i + 1);
    }
    piece(rest);
    if (isInNote) {
      endNote();
    } else if (!isInHead) {
      flush();
    }
  }

  private static int mark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\uFDD0' && text.charAt(i) <= RtfMark.UNDERLINE_END) {
        return i;
      }
    }
    return NOWHERE;
  }

  private void piece(Block plain) {
    Block piece = plain.withSpans(plain.spans().stream().map(this::atHeight).toList());
    if (isInHead) {
      if (!piece.isBlank()) {
        heads.add(piece.text().strip());
      }
    } else if (isInNote) {
      note = joined(note, piece);
    } else {
      current = joined(current, piece);
    }
  }

  private Span atHeight(Span span) {
    Set<Emphasis> emphasis = new HashSet<>(span.emphasis());
    emphasis.addAll(height);
    if (isUnderlined && span.link().isEmpty()) {
      emphasis.add(Emphasis.U);
    }
    return new Span(span.text(), emphasis, span.link());
  }

  private static Block joined(@Nullable Block first, Block second) {
    if (first == null || first.spans().isEmpty()) {
      return second;
    }
    List<Span> spans = new ArrayList<>(first.spans());
    spans.addAll(second.spans());
    return first.withSpans(spans);
  }

  private void mark(char mark) {
    switch (mark) {
      case RtfMark.HEAD -> isInHead = true;
      case RtfMark.HEAD_END -> isInHead = false;
      case RtfMark.NOTE -> isInNote = true;
      case RtfMark.NOTE_END -> {
        endNote();
        isInNote = false;
      }
      case RtfMark.ROW -> beginRow();
      case RtfMark.CELL -> endCell();
      case RtfMark.ROW_END -> endRow();
      case RtfMark.RAISED -> height = Set.of(Emphasis.SUP);
      case RtfMark.LOWERED -> height = Set.of(Emphasis.SUB);
      case RtfMark.ON_LINE -> height = Set.of();
      case RtfMark.UNDERLINED -> isUnderlined = true;
      case RtfMark.UNDERLINE_END -> isUnderlined = false;
      default -> kind(mark);
    }
  }

  private void kind(char mark) {
    if (mark >= RtfMark.NUMBERED) {
      item(Kind.NUMBERED, mark - RtfMark.NUMBERED);
    } else if (mark >= RtfMark.BULLET) {
      item(Kind.BULLET, mark - RtfMark.BULLET);
    } else {
      heading(mark - RtfMark.HEADING + 1);
    }
  }

  private void item(Kind kind, int level) {
    if (current != null && !isInHead && !isInNote) {
      current = current.withKind(kind, level);
    }
  }

  private void heading(int level) {
    if (current != null && !isInHead && !isInNote) {
      List<Span> plain =
          current.spans().stream().map(s -> new Span(s.text(), Set.of(), s.link())).toList();
      current = current.withSpans(plain).withKind(Kind.HEADING, level);
    }
  }

  private void beginRow() {
    flush();
    if (!isInTable) {
      out.add(Block.mark(Kind.TABLE));
      isInTable = true;
    }
    row = out.size();
    out.add(Block.mark(Kind.ROW));
    out.add(Block.mark(Kind.CELL));
  }

  private void endCell() {
    flush();
    if (row != NOWHERE) {
      out.add(Block.mark(Kind.CELL));
    }
  }

  /** Behind the last cell stands no other. */
  private void endRow() {
    flush();
    if (row != NOWHERE && out.get(out.size() - 1).kind() == Kind.CELL) {
      out.remove(out.size() - 1);
    }
    if (row != NOWHERE && row == out.size() - 1) {
      out.remove(row);
    }
    row = NOWHERE;
  }

  private void endNote() {
    if (note != null && !note.isBlank()) {
      notes.add(new Block(Kind.PARAGRAPH, 0, Optional.of(CarrierRole.FOOTNOTE), note.spans()));
    }
    note = null;
  }

  /** Footnotes stand behind the paragraph that they belong to. */
  private void flush() {
    Block block = current;
    current = null;
    if (block != null && !block.isBlank()) {
      endTable();
      out.add(block);
    }
    if (!isInNote && !notes.isEmpty()) {
      out.addAll(notes);
      notes.clear();
    }
  }

  private void endTable() {
    if (isInTable && row == NOWHERE) {
      out.add(Block.mark(Kind.TABLE_END));
      isInTable = false;
    }
  }

  /** A row that never ends is none: its text stays as paragraphs. */
  private void finish() {
    endNote();
    isInNote = false;
    flush();
    if (row != NOWHERE) {
      List<Block> open = out.subList(row, out.size());
      open.removeIf(block -> !block.kind().hasText());
      if (out.get(row - 1).kind() == Kind.TABLE) {
        out.remove(row - 1);
        isInTable = false;
      } else {
        out.add(row, Block.mark(Kind.TABLE_END));
        isInTable = false;
      }
      row = NOWHERE;
    }
    endTable();
  }
}
