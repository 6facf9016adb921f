package org.termbridge.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.termbridge.carrier.CarrierRole;

/**
 * One block of a document on the reflow road, or a mark of its structure. A table is {@code TABLE,
 * ROW, CELL, blocks of the cell, CELL ..., ROW ..., TABLE_END}.
 *
 * @param kind of block
 * @param level of a heading from 1, of a list item from 0
 * @param role of a paragraph that plays a part of its own
 * @param spans its text; empty for marks
 */
record Block(Kind kind, int level, Optional<CarrierRole> role, List<Span> spans) {

  enum Kind {
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

    boolean hasText() {
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

  Block {
    spans = List.copyOf(spans);
  }

  static Block mark(Kind kind) {
    return Objects.requireNonNull(MARKS.get(kind));
  }

  static Block of(Kind kind, int level, List<Span> spans) {
    return new Block(kind, level, Optional.empty(), spans);
  }

  static Block paragraph(String text) {
    return of(Kind.PARAGRAPH, 0, List.of(Span.of(text)));
  }

  Block withKind(Kind newKind, int newLevel) {
    return new Block(newKind, newLevel, role, spans);
  }

  Block withRole(CarrierRole newRole) {
    return new Block(kind, level, Optional.of(newRole), spans);
  }

  Block withSpans(List<Span> newSpans) {
    return new Block(kind, level, role, newSpans);
  }

  boolean isParagraph() {
    return kind == Kind.PARAGRAPH;
  }

  boolean isBlank() {
    return kind.hasText() && spans.stream().allMatch(span -> Spaces.isBlank(span.text()));
  }

  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The same block with its first characters only. */
  Block upTo(int length) {
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
  Block without(int length) {
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
