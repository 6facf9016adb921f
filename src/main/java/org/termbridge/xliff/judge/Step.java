package org.termbridge.xliff.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.termbridge.xliff.xml.Element;

/**
 * A tag inside the texts of a unit of XLIFF 2, in reading order.
 *
 * @param kind which tag
 * @param element the element; for an end tag the one that ends
 * @param part index of the segment or ignorable, from 0
 * @param real false for a source that stands in for a target that is not there yet
 */
public record Step(Kind kind, Element element, int part, boolean real) {

  /** The tags. */
  public enum Kind {
    PH,
    CP,
    PC_START,
    PC_END,
    SC,
    EC,
    MRK_START,
    MRK_END,
    SM,
    EM;

    /** Whether an id is given here to a code or a mark. */
    public boolean isStart() {
      return this == PH || this == PC_START || this == SC || this == MRK_START || this == SM;
    }

    /** A code, not a mark or a character. */
    public boolean isCode() {
      return switch (this) {
        case PH, PC_START, PC_END, SC, EC -> true;
        case CP, MRK_START, MRK_END, SM, EM -> false;
      };
    }
  }

  private static final Map<String, Kind> KINDS =
      Map.of(
          "ph", Kind.PH, "cp", Kind.CP, "sc", Kind.SC, "ec", Kind.EC, "sm", Kind.SM, "em", Kind.EM);

  /** The steps of a {@code source} or {@code target}. */
  static List<Step> of(Element content, int part, boolean real) {
    List<Step> steps = new ArrayList<>();
    collect(content, part, real, steps);
    return steps;
  }

  /** Whether an id is given here; isolated ends have one too. */
  public boolean givesId() {
    return kind.isStart() || (kind == Kind.EC && element.get("id") != null);
  }

  private static void collect(Element content, int part, boolean real, List<Step> steps) {
    for (Element child : content.elements()) {
      if (!child.namespace().equals(content.namespace())) {
        continue;
      }
      switch (child.name()) {
        case "pc" -> around(child, Kind.PC_START, Kind.PC_END, part, real, steps);
        case "mrk" -> around(child, Kind.MRK_START, Kind.MRK_END, part, real, steps);
        default -> {
          Kind kind = KINDS.get(child.name());
          if (kind != null) {
            steps.add(new Step(kind, child, part, real));
          }
        }
      }
    }
  }

  private static void around(
      Element element, Kind start, Kind end, int part, boolean real, List<Step> steps) {
    steps.add(new Step(start, element, part, real));
    collect(element, part, real, steps);
    steps.add(new Step(end, element, part, real));
  }
}
