package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.termbridge.document.Problem;

/** What a format cannot say, counted while a glossary is written in it. */
final class Losses {

  static final String LINE_BREAKS = "line_breaks";

  private final String format;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Problem> others = new ArrayList<>();

  /**
   * @param format its title
   */
  Losses(String format) {
    this.format = format;
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** Counts a value that is left out; an empty one is no loss. */
  void countText(Field field, String value) {
    if (!value.isEmpty()) {
      count(field.word());
    }
  }

  void tell(Problem problem) {
    others.add(problem);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(others);
    counts.forEach((what, count) -> problems.add(Problem.of("W0911", format, what, count)));
    return problems;
  }
}
