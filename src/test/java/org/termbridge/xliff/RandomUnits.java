package org.termbridge.xliff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Gap;
import org.termbridge.document.Inline;
import org.termbridge.document.Part;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;

/** Units with everything that a text can hold: the same seed gives the same units. */
public final class RandomUnits {

  private static final List<String> WORDS =
      List.of(
          "The Province",
          " ",
          "of <Kent> & \"Co\"",
          "江苏省",
          "\r\n",
          "]]>",
          "\t",
          "é\u0301",
          "😀",
          "\u00A0",
          "\u0001",
          "\uFFFE",
          "\u0085",
          "\u2028",
          "{0}",
          "&amp;",
          "a\rb",
          "\uD800",
          "العربية",
          "'",
          "\\",
          "\u200F",
          "--",
          "\uFFFD",
          "\u007F");

  private final Random random;

  RandomUnits(long seed) {
    random = new Random(seed);
  }

  public List<Unit> units(int count) {
    List<Unit> units = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      units.add(unit("u" + i));
    }
    return units;
  }

  private Unit unit(String id) {
    return new Unit(
        id,
        any(List.of(Role.values())),
        parts(codes()),
        random.nextInt(8) > 0,
        random.nextInt(4) == 0,
        random.nextBoolean() ? Optional.of("slide <3>") : Optional.empty(),
        random.nextInt(3) == 0 ? List.of("Keep \"short\".", "Zweite & letzte") : List.of(),
        random.nextInt(5) == 0 ? Optional.of("u1") : Optional.empty());
  }

  /** Halves and standalone codes in an order in which ends follow starts. */
  private List<Inline> codes() {
    List<Inline> codes = new ArrayList<>();
    List<Code> open = new ArrayList<>();
    int count = random.nextInt(7);
    for (int i = 1; i <= count; i++) {
      CodeType type = any(List.of(CodeType.values()));
      boolean fixed = random.nextInt(6) == 0;
      CodeKind kind = any(List.of(CodeKind.values()));
      Code code =
          new Code(
              Integer.toString(i),
              kind,
              type,
              random.nextInt(4) == 0 ? "" : "<w:r a=\"" + any(WORDS) + "\">",
              random.nextBoolean() ? "<b>" : "",
              !fixed && random.nextBoolean(),
              !fixed && random.nextBoolean(),
              !fixed);
      codes.add(code);
      if (kind == CodeKind.OPEN && random.nextInt(8) > 0) {
        open.add(code);
      }
      if (!open.isEmpty() && random.nextBoolean()) {
        codes.add(end(open.remove(random.nextInt(open.size()))));
      }
    }
    Collections.shuffle(open, random);
    open.forEach(code -> codes.add(end(code)));
    return codes;
  }

  private Code end(Code start) {
    return new Code(
        start.id(),
        CodeKind.CLOSE,
        start.type(),
        random.nextBoolean() ? "</w:r>" : "",
        random.nextBoolean() ? "</b>" : "",
        start.canDelete(),
        start.canCopy(),
        start.canReorder());
  }

  private List<Part> parts(List<Inline> codes) {
    int count = 1 + random.nextInt(4);
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (int i = 1; i <= count; i++) {
      if (i > 1 && random.nextBoolean()) {
        int end = next + random.nextInt(2);
        List<Inline> gap = new ArrayList<>(codes.subList(next, Math.min(end, codes.size())));
        next = Math.min(end, codes.size());
        gap.add(new Words(" "));
        parts.add(new Gap(new Text(gap)));
      }
      int end = i == count ? codes.size() : Math.min(codes.size(), next + random.nextInt(4));
      List<Inline> inlines = new ArrayList<>();
      for (Inline code : codes.subList(next, end)) {
        words(inlines);
        inlines.add(code);
      }
      words(inlines);
      next = end;
      parts.add(new Segment("s" + i, new Text(inlines)));
    }
    return parts;
  }

  private void words(List<Inline> inlines) {
    for (int i = random.nextInt(3); i > 0; i--) {
      inlines.add(new Words(any(WORDS)));
    }
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
