package org.termbridge.intake.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.block.Block.Kind;

/** Writes blocks into a carrier. */
final class BlockWriter {

  private final CarrierBuilder carrier = new CarrierBuilder();

  /** The open lists, innermost first: whether each is numbered. */
  private final Deque<Boolean> lists = new ArrayDeque<>();

  private Optional<String> link = Optional.empty();

  private BlockWriter() {}

  static CarrierBuilder write(List<Block> blocks) {
    BlockWriter writer = new BlockWriter();
    for (int i = 0; i < blocks.size(); i++) {
      writer.write(blocks.get(i), isAloneInCell(blocks, i));
    }
    return writer.carrier;
  }

  private static boolean isAloneInCell(List<Block> blocks, int i) {
    return i > 0
        && isCell(blocks.get(i - 1))
        && (i + 1 == blocks.size() || !blocks.get(i + 1).kind().hasText())
        && (i + 1 == blocks.size() || blocks.get(i + 1).kind() != Kind.TABLE);
  }

  private static boolean isCell(Block block) {
    return block.kind() == Kind.CELL || block.kind() == Kind.HEADER_CELL;
  }

  private void write(Block block, boolean isAloneInCell) {
    if (!block.kind().isItem() && block.kind() != Kind.ITEM_PARAGRAPH) {
      endLists(0);
    }
    switch (block.kind()) {
      case HEADING -> heading(block);
      case PARAGRAPH -> paragraph(block, isAloneInCell);
      case BULLET, NUMBERED -> item(block);
      case ITEM_PARAGRAPH -> carrier.paragraph();
      case TABLE -> carrier.table();
      case ROW -> carrier.row();
      case CELL -> carrier.cell(false);
      case HEADER_CELL -> carrier.cell(true);
      case TABLE_END -> carrier.endTable();
    }
    link = Optional.empty();
    block.spans().forEach(this::span);
  }

  private void heading(Block block) {
    if (block.role().isPresent()) {
      carrier.heading(block.level(), block.role().get());
    } else {
      carrier.heading(block.level());
    }
  }

  private void paragraph(Block block, boolean isAloneInCell) {
    if (block.role().isPresent()) {
      carrier.paragraph(block.role().get());
    } else if (!isAloneInCell) {
      carrier.paragraph();
    }
  }

  private void item(Block block) {
    boolean isOrdered = block.kind() == Kind.NUMBERED;
    int wanted = Math.min(block.level(), lists.size()) + 1;
    endLists(wanted);
    if (lists.size() == wanted && lists.element() != isOrdered) {
      endLists(wanted - 1);
    }
    if (lists.size() < wanted) {
      carrier.list(isOrdered);
      lists.push(isOrdered);
    }
    carrier.item();
  }

  private void endLists(int keep) {
    while (lists.size() > keep) {
      carrier.endList();
      lists.pop();
    }
  }

  /** A link goes on over a change of emphasis. */
  private void span(Span span) {
    if (!span.link().equals(link)) {
      carrier.endLink();
      span.link().ifPresent(carrier::link);
      link = span.link();
    }
    Set<Emphasis> emphasis = span.emphasis().isEmpty() ? Set.of() : EnumSet.copyOf(span.emphasis());
    emphasis.forEach(carrier::begin);
    lines(span.text());
    emphasis.forEach(carrier::end);
  }

  private void lines(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        carrier.lineBreak();
      }
      carrier.text(lines[i]);
    }
  }
}
