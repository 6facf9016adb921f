package org.termbridge.carrier;

import java.util.ArrayList;
import java.util.List;

/** The runs of one block, without the white space of its markup. */
final class CarrierRuns {

  private CarrierRuns() {}

  /** No space at the edges, around line breaks or after another space; no empty run. */
  static List<CarrierRun> tidy(List<CarrierRun> runs) {
    List<CarrierRun> result = new ArrayList<>();
    boolean isAfterSpace = true;
    for (CarrierRun run : runs) {
      StringBuilder text = new StringBuilder();
      for (char c : run.text().toCharArray()) {
        boolean isSpace = c == ' ' || c == '\n';
        if (c != ' ' || !isAfterSpace) {
          text.append(c);
        }
        isAfterSpace = isSpace;
      }
      if (!text.isEmpty()) {
        result.add(new CarrierRun(text.toString(), run.emphasis(), run.link()));
      }
    }
    stripEnd(result);
    return result;
  }

  private static void stripEnd(List<CarrierRun> runs) {
    while (!runs.isEmpty()) {
      CarrierRun last = runs.remove(runs.size() - 1);
      String text = last.text().replaceAll("[ \\n]+$", "");
      if (!text.isEmpty()) {
        runs.add(new CarrierRun(text, last.emphasis(), last.link()));
        return;
      }
    }
  }
}
