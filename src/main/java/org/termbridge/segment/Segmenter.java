package org.termbridge.segment;

import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.document.Unit;

/** Cuts a unit's text into sentences. Compiled once; an instance belongs to one thread. */
public final class Segmenter {

  private final String fingerprint;

  private Segmenter(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  /**
   * The rules of one language.
   *
   * @throws org.termbridge.document.InputException E04.. if a file of the user's cannot be used
   */
  public static Segmenter of(Language language, SegmentOptions options) {
    return new Segmenter(language + options.toString());
  }

  /**
   * The unit with one segment a sentence ({@code s1}, {@code s2} ...) and gaps for the white space
   * between them. All parts, one after the other, are the unit's text.
   */
  public Unit segment(Unit unit) {
    return unit;
  }

  /** The sentences of a plain text, without the white space between them. */
  public List<String> sentences(String text) {
    return List.of(text);
  }

  /** Every place where a sentence ends or a rule kept it from ending. */
  public List<Break> explain(String text) {
    return List.of();
  }

  /** Changes whenever the rules do: 16 hexadecimal digits. */
  public String fingerprint() {
    return fingerprint;
  }
}
