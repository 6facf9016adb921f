package org.termbridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.intake.coverage.Heard;
import org.termbridge.intake.coverage.HiddenText;
import org.termbridge.intake.coverage.Passage;
import org.termbridge.intake.coverage.Witness;
import org.termbridge.intake.coverage.WitnessParts;

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

  /** Of a list item, as a witness counts it. */
  private static final Pattern LABEL =
      Pattern.compile("[\\s(]*(?:\\p{N}{1,4}|\\p{Alpha}|[ivxlcIVXLC]+)[.)]");

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
    WitnessParts parts = WitnessParts.of(release);
    Tally tally = new Tally();
    Heard.all(parts.blocks(), units).forEach(block -> tally.add(block, gap -> false));
    Predicate<Heard.Gap> unseen = gap -> parts.isInvisible(gap) || isLabel(release, gap);
    Heard.all(parts.wanted(passages), units).forEach(passage -> tally.add(passage, unseen));
    return tally.coverage(hidden, parts);
  }

  /** Whether the witness counted a list item: {@code 1. One}, {@code a) One}. */
  private static boolean isLabel(Release release, Heard.Gap gap) {
    return release.road() == Road.REFLOW && gap.leads() && LABEL.matcher(gap.text()).matches();
  }

  private static final class Tally {

    private final List<Heard.Gap> gaps = new ArrayList<>();
    private int all;

    void add(Heard heard, Predicate<Heard.Gap> unseen) {
      all += heard.words();
      for (Heard.Gap gap : heard.gaps()) {
        if (unseen.test(gap)) {
          all -= gap.words();
        } else {
          gaps.add(gap);
        }
      }
    }

    Coverage coverage(HiddenText hidden, WitnessParts parts) {
      List<Heard.Gap> lost = hidden.visible(gaps);
      int visible = all - words(gaps) + words(lost);
      List<Missing> missing =
          lost.stream()
              .map(gap -> new Missing(parts.place(gap.text()).orElse(gap.place()), gap.text()))
              .toList();
      return new Coverage(visible <= 0 ? 100 : 100.0 * (visible - words(lost)) / visible, missing);
    }

    private static int words(List<Heard.Gap> gaps) {
      return gaps.stream().mapToInt(Heard.Gap::words).sum();
    }
  }

  /**
   * Visible text that no unit holds.
   *
   * @param place where it stands, for people: {@code word/diagrams/data1.xml}, {@code page 3}
   * @param text the text itself
   */
  public record Missing(String place, String text) {}
}
