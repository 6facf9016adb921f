package org.termbridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.termbridge.document.InputException;
import org.termbridge.document.Release;

/**
 * How much of the visible text of a document its units hold. The witness is Tika's own reading of
 * the original; for text formats, the decoded text without its markup. What nobody sees (comments,
 * hidden text, scripts, sheet names, the placeholders of a slide master) and what the carrier left
 * out with a warning does not count.
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
   * @throws InputException E0216 if the witness cannot read the document
   */
  public static Coverage of(Release release, List<String> units) {
    return of(release, units, List::of);
  }

  /**
   * The same for a document that may hide text.
   *
   * @param shown asked for if something is missing: the words of each unit, were nothing hidden
   */
  public static Coverage of(Release release, List<String> units, Supplier<List<String>> shown) {
    try {
      return compare(release, Witness.passages(release), units, new HiddenText(units, shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Coverage compare(
      Release release, List<Passage> passages, List<String> units, HiddenText hidden)
      throws IOException {
    HeldText held = HeldText.of(units);
    WitnessParts parts = WitnessParts.of(release);
    List<Missing> missing = new ArrayList<>();
    long all = 0;
    long lost = 0;
    for (Passage passage : passages) {
      List<String> words = HeldText.words(passage.text());
      all += words.size();
      for (HeldText.Gap gap : held.gaps(words, passage.text())) {
        if (parts.isInvisible(gap.text())
            || parts.isComputed(gap.text(), held)
            || hidden.holds(gap.text())) {
          all -= gap.words();
        } else {
          lost += gap.words();
          missing.add(new Missing(parts.place(gap.text()).orElse(passage.place()), gap.text()));
        }
      }
    }
    return new Coverage(all <= 0 ? 100 : 100.0 * (all - lost) / all, missing);
  }

  /**
   * Visible text that no unit holds.
   *
   * @param place where it stands, for people: {@code word/diagrams/data1.xml}, {@code page 3}
   * @param text the text itself
   */
  public record Missing(String place, String text) {}
}
