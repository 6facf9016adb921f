package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.charset.Spaces;

/**
 * Collects blocks from a reader that goes through a document. Text is put into the block that is
 * open; without one it opens a paragraph. Blank blocks leave nothing, except as cells.
 */
public final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Set<Emphasis> emphasis = Set.of();
  private @Nullable String link;
  private Kind kind = Kind.PARAGRAPH;
  private int level;
  private @Nullable CarrierRole role;

  /** Begins a block of text, ending the one that is open. */
  public void begin(Kind newKind, int newLevel) {
    end();
    kind = newKind;
    level = newLevel;
  }

  public void role(CarrierRole newRole) {
    role = newRole;
  }

  /** What the block that is open is after all. */
  void kind(Kind newKind, int newLevel) {
    kind = newKind;
    level = newLevel;
  }

  /** Ends the block that is open. */
  public void end() {
    endSpan();
    Block block = new Block(kind, level, Optional.ofNullable(role), spans);
    if (!block.isBlank()) {
      blocks.add(block);
    }
    spans.clear();
    kind = Kind.PARAGRAPH;
    level = 0;
    role = null;
  }

  /** A mark of structure: table, row, cell. */
  public void mark(Kind mark) {
    end();
    blocks.add(Block.mark(mark));
  }

  /** Adds text; {@code \n} is a line break. Controls that no document shows are left out. */
  public void text(CharSequence more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c >= ' ' || c == '\n' || c == '\t') {
        text.append(c);
      }
    }
  }

  public void emphasis(Set<Emphasis> newEmphasis) {
    if (!emphasis.equals(newEmphasis)) {
      endSpan();
      emphasis = newEmphasis.isEmpty() ? Set.of() : EnumSet.copyOf(newEmphasis);
    }
  }

  public void link(@Nullable String address) {
    endSpan();
    link = address == null || address.isBlank() ? null : address;
  }

  /** Whether the block that is open has no text yet. */
  public boolean isBlank() {
    return Spaces.isBlank(text) && spans.stream().allMatch(span -> Spaces.isBlank(span.text()));
  }

  /** Everything so far; ends the block that is open. */
  public List<Block> blocks() {
    end();
    return List.copyOf(blocks);
  }

  /** Puts a block behind the others. */
  public void add(Block block) {
    end();
    blocks.add(block);
  }

  private void endSpan() {
    if (!text.isEmpty()) {
      spans.add(new Span(text.toString(), emphasis, Optional.ofNullable(link)));
      text.setLength(0);
    }
  }
}
