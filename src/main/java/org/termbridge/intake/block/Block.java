package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.charset.Spaces;

/**
 * One block of a document on the reflow road, or a mark of its structure. A table is {@code TABLE,
 * ROW, CELL, blocks of the cell, CELL ..., ROW ..., TABLE_END}.
 *
 * @param kind of block
 * @param level of a heading from 1, of a list item from 0
 * @param role of a paragraph that plays a part of its own
 * @param spans its text; empty for marks
 */
public record Block(Kind kind, int level, Optional<CarrierRole> role, List<Span> spans) {

  public enum Kind {
    HEADING,
    PARAGRAPH,
    BULLET,
    NUMBERED,
    /** A further paragraph of the list item above. */
    ITEM_PARAGRAPH,
    TABLE,
    ROW,
    CELL,
    HEADER_CELL,
    TABLE_END;

    public boolean hasText() {
      return switch (this) {
        case HEADING, PARAGRAPH, BULLET, NUMBERED, ITEM_PARAGRAPH -> true;
        case TABLE, ROW, CELL, HEADER_CELL, TABLE_END -> false;
      };
    }

    boolean isItem() {
      return this == BULLET || this == NUMBERED;
    }
  }

  /** A large table has very many. */
  private static final Map<Kind, Block> MARKS =
      Arrays.stream(Kind.values())
          .collect(Collectors.toMap(kind -> kind, kind -> of(kind, 0, List.of())));

  public Block {
    spans = List.copyOf(spans);
  }

  public static Block mark(Kind kind) {
    return Objects.requireNonNull(MARKS.get(kind));
  }

  public static Block of(Kind kind, int level, List<Span> spans) {
    return new Block(kind, level, Optional.empty(), spans);
  }

  public static Block paragraph(String text) {
    return of(Kind.PARAGRAPH, 0, List.of(Span.of(text)));
  }

  public Block withKind(Kind newKind, int newLevel) {
    return new Block(newKind, newLevel, role, spans);
  }

  public Block withRole(CarrierRole newRole) {
    return new Block(kind, level, Optional.of(newRole), spans);
  }

  public Block withSpans(List<Span> newSpans) {
    return new Block(kind, level, role, newSpans);
  }

  public boolean isParagraph() {
    return kind == Kind.PARAGRAPH;
  }

  public boolean isBlank() {
    return kind.hasText() && spans.stream().allMatch(span -> Spaces.isBlank(span.text()));
  }

  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The same block with its first characters only. */
  public Block upTo(int length) {
    List<Span> kept = new ArrayList<>();
    int left = length;
    for (Span span : spans) {
      int cut = Math.min(left, span.text().length());
      left -= cut;
      if (cut > 0) {
        kept.add(span.withText(span.text().substring(0, cut)));
      }
    }
    return withSpans(kept);
  }

  /** The same block without its first characters. */
  public Block without(int length) {
    List<Span> rest = new ArrayList<>();
    int left = length;
    for (Span span : spans) {
      int cut = Math.min(left, span.text().length());
      left -= cut;
      if (cut < span.text().length()) {
        rest.add(span.withText(span.text().substring(cut)));
      }
    }
    return withSpans(rest);
  }
}
