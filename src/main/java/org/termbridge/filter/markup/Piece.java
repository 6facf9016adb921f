package org.termbridge.filter.markup;

import org.termbridge.document.CodeType;

/**
 * A stretch of the source on its way into a unit: words or a code.
 *
 * @param kind words or which half of a code
 * @param words decoded; empty for a code
 * @param begin first character in the source
 * @param end after the last
 * @param label what pairs the halves, and what translators see
 * @param partner index of the other half, or -1
 * @param edge may stay outside the unit when it stands at its edge
 */
public record Piece(
    Kind kind, String words, int begin, int end, Label label, int partner, boolean edge) {

  enum Kind {
    WORDS,
    OPEN,
    CLOSE,
    ALONE
  }

  /**
   * Name of a code.
   *
   * @param element pairs the halves
   * @param type what it does
   * @param display what translators see
   */
  public record Label(String element, CodeType type, String display) {}

  private static final Label NONE = new Label("", CodeType.OTHER, "");

  static Piece words(String words, int begin, int end) {
    return new Piece(Kind.WORDS, words, begin, end, NONE, -1, !isVisible(words));
  }

  static Piece code(Kind kind, int begin, int end, Label label, boolean edge) {
    return new Piece(kind, "", begin, end, label, -1, edge);
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  /** Whether readers see anything of it but space. */
  boolean hasVisibleWords() {
    return kind == Kind.WORDS && !edge;
  }

  Piece withEnd(int newEnd) {
    return new Piece(kind, words, begin, newEnd, label, partner, edge);
  }

  Piece withBegin(int newBegin) {
    return new Piece(kind, words, newBegin, end, label, partner, edge);
  }

  Piece withPartner(int newPartner) {
    return new Piece(kind, words, begin, end, label, newPartner, edge);
  }

  private static boolean isVisible(String words) {
    return words
        .codePoints()
        .anyMatch(
            point ->
                !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && Character.getType(point) != Character.FORMAT
                    && Character.getType(point) != Character.CONTROL);
  }
}
