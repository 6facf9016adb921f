package org.termbridge.xliff.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;

/**
 * Decides for each code of a unit how XLIFF can write it: an element around its content where pairs
 * nest, two empty elements where they cross one another or a segment's border. An element never
 * holds half of another pair, so that nobody needs {@code canOverlap} (XLIFF 2.1 section 4.3.1.8).
 */
public final class CodeLayout {

  /** How a code is written. */
  enum Shape {
    /** A code without a partner of its own. */
    STANDALONE,
    /** Start and end of one element. */
    ELEMENT,
    /** One of two empty elements. */
    HALF,
    /** Half of a pair whose other half is not in the unit. */
    ORPHAN
  }

  private static final int NONE = -1;

  private final List<Code> codes;
  private final List<Integer> parts;
  private final int[] partners;
  private final Shape[] shapes;

  private CodeLayout(List<Text> texts) {
    codes = new ArrayList<>();
    parts = new ArrayList<>();
    for (int part = 0; part < texts.size(); part++) {
      for (Inline inline : texts.get(part).inlines()) {
        if (inline instanceof Code code) {
          codes.add(code);
          parts.add(part);
        }
      }
    }
    partners = partners(codes);
    shapes = new Shape[codes.size()];
    for (int i = 0; i < shapes.length; i++) {
      decide(i);
    }
  }

  private CodeLayout(CodeLayout other, Shape[] shapes) {
    this.codes = other.codes;
    this.parts = other.parts;
    this.partners = other.partners;
    this.shapes = shapes;
  }

  /** The layout of all texts of a unit, in reading order. */
  public static CodeLayout of(List<Text> texts) {
    return new CodeLayout(texts);
  }

  /** The same with these pairs as two empty elements each, given by the position of a half. */
  CodeLayout apart(Set<Integer> pairs) {
    if (pairs.isEmpty()) {
      return this;
    }
    Shape[] changed = shapes.clone();
    for (int half : pairs) {
      changed[half] = Shape.HALF;
      changed[partners[half]] = Shape.HALF;
    }
    return new CodeLayout(this, changed);
  }

  /**
   * The shape of the code at this position among the unit's codes.
   *
   * @param index from 0
   */
  Shape shape(int index) {
    return shapes[index];
  }

  /** The position of the other half of the pair; negative if the unit has none. */
  int partner(int index) {
    return partners[index];
  }

  private static int[] partners(List<Code> codes) {
    int[] partners = new int[codes.size()];
    Arrays.fill(partners, NONE);
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      Code code = codes.get(i);
      if (code.kind() == CodeKind.OPEN) {
        open.put(code.id(), i);
      } else if (code.kind() == CodeKind.CLOSE) {
        Integer start = open.remove(code.id());
        if (start != null) {
          partners[i] = start;
          partners[start] = i;
        }
      }
    }
    return partners;
  }

  private void decide(int i) {
    if (codes.get(i).kind() == CodeKind.STANDALONE) {
      shapes[i] = Shape.STANDALONE;
    } else if (partners[i] == NONE) {
      shapes[i] = Shape.ORPHAN;
    } else if (partners[i] < i) {
      int start = partners[i];
      boolean nests = parts.get(start).equals(parts.get(i)) && holdsWholePairs(start, i);
      shapes[start] = nests ? Shape.ELEMENT : Shape.HALF;
      shapes[i] = shapes[start];
    }
  }

  /** Inner pairs end first, so their shapes are known and whole elements can be leapt over. */
  private boolean holdsWholePairs(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (shapes[i] == Shape.ELEMENT) {
        i = partners[i];
      } else if (shapes[i] != Shape.STANDALONE && !(partners[i] > start && partners[i] < end)) {
        return false;
      }
    }
    return true;
  }
}
