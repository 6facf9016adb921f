package org.termbridge.intake.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.termbridge.intake.charset.Places;

/** The strings of a YAML stream, but not the keys of its mappings. */
final class WitnessYaml {

  /**
   * The escapes of the line separator and the paragraph separator (YAML 1.2.2, section 5.7), which
   * the parser does not know; to readers they are line ends.
   */
  private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\[LP]");

  private static final Pattern TRUTH = Pattern.compile("yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF");

  private static final int SEQUENCE = Integer.MIN_VALUE;

  private final List<Passage> passages = new ArrayList<>();

  /** For each open mapping how many of its nodes were read. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private WitnessYaml() {}

  /** What was read before an error is witness enough: the filter refuses, or is more lenient. */
  static List<Passage> passages(String text) {
    WitnessYaml witness = new WitnessYaml();
    try {
      for (Event event :
          new Parse(LoadSettings.builder().build())
              .parseString(SEPARATOR.matcher(text).replaceAll("$1\\\\n"))) {
        witness.read(event);
      }
    } catch (YamlEngineException e) {
      return witness.passages;
    }
    return witness.passages;
  }

  private void read(Event event) {
    if (event instanceof CollectionEndEvent) {
      open.pop();
    } else if (event instanceof CollectionStartEvent) {
      isKey();
      open.push(event instanceof MappingStartEvent ? 0 : SEQUENCE);
    } else if (event instanceof AliasEvent) {
      isKey();
    } else if (event instanceof ScalarEvent scalar && !isKey() && !isTruth(scalar)) {
      int line = 1 + scalar.getStartMark().map(Mark::getLine).orElse(0);
      passages.add(new Passage(Places.line(line), scalar.getValue()));
    }
  }

  /** What programs of YAML 1.1 take for yes or no. */
  private static boolean isTruth(ScalarEvent scalar) {
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        && TRUTH.matcher(scalar.getValue()).matches();
  }

  /** Counts a node; whether it is a key. */
  private boolean isKey() {
    if (open.isEmpty() || open.element() == SEQUENCE) {
      return false;
    }
    int read = open.pop();
    open.push(read + 1);
    return read % 2 == 0;
  }
}
