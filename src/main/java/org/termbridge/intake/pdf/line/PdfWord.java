package org.termbridge.intake.pdf.line;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/**
 * Characters of one look without white space, in points from the page's top left corner.
 *
 * @param text at least one character
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size of the font
 * @param emphasis bold, italic, raised
 * @param link address it leads to
 * @param content marked-content id on its page, {@link #UNMARKED}, {@link #ARTIFACT} or {@link
 *     #NOTE}
 * @param space what stands before it in its line
 */
public record PdfWord(
    String text,
    float x,
    float right,
    float y,
    float size,
    Set<Emphasis> emphasis,
    Optional<String> link,
    int content,
    Space space) {

  public static final int UNMARKED = -1;

  /** Decoration, as the document itself says. */
  public static final int ARTIFACT = -2;

  /** Of a form field or an annotation that lies on the page. */
  public static final int NOTE = -3;

  public enum Space {
    NONE,
    /** A distance that no space character fills. */
    GAP,
    /** A space character. */
    REAL
  }

  public PdfWord {
    emphasis = emphasis.isEmpty() ? Set.of() : EnumSet.copyOf(emphasis);
  }

  PdfWord with(Space newSpace) {
    return new PdfWord(text, x, right, y, size, emphasis, link, content, newSpace);
  }

  PdfWord with(Set<Emphasis> newEmphasis) {
    return new PdfWord(text, x, right, y, size, newEmphasis, link, content, space);
  }

  PdfWord without(Set<Emphasis> dropped) {
    Set<Emphasis> kept = EnumSet.noneOf(Emphasis.class);
    kept.addAll(emphasis);
    kept.removeAll(dropped);
    return with(kept);
  }

  PdfWord withText(String newText) {
    return new PdfWord(newText, x, right, y, size, emphasis, link, content, space);
  }

  /** How far a word stands from this one, on either side; negative where they overlap. */
  public float distance(PdfWord other) {
    return Math.max(other.x - right, x - other.right);
  }

  boolean isBold() {
    return emphasis.contains(Emphasis.B);
  }

  boolean isItalic() {
    return emphasis.contains(Emphasis.I);
  }

  boolean isRaised() {
    return emphasis.contains(Emphasis.SUP);
  }

  public int firstCharacter() {
    return text.codePointAt(0);
  }

  public int lastCharacter() {
    return text.codePointBefore(text.length());
  }
}
