package org.termbridge.check;

/**
 * A sentence and its translation, without codes.
 *
 * @param place where it stands
 * @param source words of the source
 * @param target words of the translation; empty if there is none
 */
public record SegmentPair(Place place, String source, String target) {

  /** There is a translation, and it is not the source once more. */
  public boolean isTranslated() {
    return !target.isBlank() && !target.equals(source);
  }
}
