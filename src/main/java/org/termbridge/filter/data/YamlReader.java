package org.termbridge.filter.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;

/** Finds the values in a YAML text, in their order. YAML 1.2.2, chapter 3. */
final class YamlReader {

  /** Plain scalars that are null, a truth value or a number. YAML 1.2.2, section 10.3.2. */
  static final Pattern NO_STRING =
      Pattern.compile(
          "|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+"
              + "|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private static final Pattern TRUTH = Pattern.compile("yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF");

  private static final Set<String> TAGS_OF_NO_STRINGS =
      Set.of(
          "tag:yaml.org,2002:null",
          "tag:yaml.org,2002:bool",
          "tag:yaml.org,2002:int",
          "tag:yaml.org,2002:float",
          "tag:yaml.org,2002:binary",
          "tag:yaml.org,2002:timestamp");

  private static final int MAX_PATH = 64;
  private static final int LONGEST_KEY = 200;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;

  /** Deeper, parsers of others fail, and ours takes long. */
  private static final int DEEPEST = 500;

  private final YamlEvents events;
  private final Deque<Collection> open = new ArrayDeque<>();
  private final List<YamlScalar> values = new ArrayList<>();
  private int points;
  private int offset;

  private YamlReader(String text, LoadSettings settings) {
    this.text = text;
    this.events = new YamlEvents(text, settings);
  }

  /**
   * All scalars that are values and are written out, in mappings, in sequences or alone.
   *
   * @throws InputException E0301 with line and column
   */
  static List<YamlScalar> values(String text) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();
    YamlReader reader = new YamlReader(text, settings);
    for (Event event = reader.events.next(); event != null; event = reader.events.next()) {
      reader.take(event);
    }
    return reader.values;
  }

  private void take(Event event) {
    if (event instanceof ScalarEvent scalar) {
      if (!isKey()) {
        value(scalar, events.scalar());
      }
      node(events.value(scalar));
    } else if (event instanceof CollectionStartEvent start) {
      if (open.size() == DEEPEST) {
        throw InputException.of("E0301", Format.YAML, "it nests deeper than " + DEEPEST);
      }
      open.push(new Collection(start instanceof MappingStartEvent, start.isFlow(), isKey()));
    } else if (event instanceof CollectionEndEvent) {
      open.pop();
      node("");
    } else if (event instanceof AliasEvent) {
      node("");
    }
  }

  private boolean isKey() {
    Collection parent = open.peek();
    return parent != null && (parent.isInKey || parent.awaitsKey);
  }

  /** After each node: in a mapping, a value follows on a key, and a key on a value. */
  private void node(String name) {
    Collection parent = open.peek();
    if (parent != null && parent.isMapping) {
      if (parent.awaitsKey) {
        String key = name.length() > LONGEST_KEY ? name.substring(0, LONGEST_KEY) : name;
        parent.key = SPACE.matcher(key).replaceAll(" ");
      }
      parent.awaitsKey = !parent.awaitsKey;
    }
  }

  private void value(ScalarEvent event, @Nullable ScalarToken token) {
    if (token == null) {
      return;
    }
    int start = offset(token.getStartMark().orElseThrow());
    int end = offset(token.getEndMark().orElseThrow());
    ScalarStyle style = event.getScalarStyle();
    String value = events.value(event);
    boolean isBlock = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    values.add(
        new YamlScalar(
            start,
            isBlock ? lastLineEnd(start, end) : end,
            style,
            !open.isEmpty() && open.getFirst().isFlow,
            isString(event, value),
            path(),
            value));
  }

  private static boolean isString(ScalarEvent event, String value) {
    return event
        .getTag()
        .map(tag -> !TAGS_OF_NO_STRINGS.contains(tag))
        .orElseGet(
            () ->
                event.getScalarStyle() != ScalarStyle.PLAIN
                    || !(NO_STRING.matcher(value).matches() || isTruth(value)));
  }

  /** Programs that read YAML 1.1 take them for truth values. */
  private static boolean isTruth(String value) {
    return TRUTH.matcher(value).matches();
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    offset = text.offsetByCodePoints(offset, mark.getIndex() - points);
    points = mark.getIndex();
    return offset;
  }

  private int lastLineEnd(int start, int end) {
    int last = end;
    while (last > start && " \r\n".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    while (last < end && text.charAt(last) == ' ') {
      last++;
    }
    return last;
  }

  /** The innermost keys: more of them than a reader can follow are left out. */
  private String path() {
    List<String> keys = new ArrayList<>();
    for (Collection collection : open) {
      if (!collection.key.isBlank()) {
        keys.add(collection.key);
      }
      if (keys.size() == MAX_PATH) {
        break;
      }
    }
    Collections.reverse(keys);
    return String.join("/", keys);
  }

  /** A mapping or sequence whose end has not come yet. */
  private static final class Collection {

    private final boolean isMapping;
    private final boolean isFlow;
    private final boolean isInKey;
    private boolean awaitsKey;
    private String key = "";

    Collection(boolean isMapping, boolean isFlow, boolean isInKey) {
      this.isMapping = isMapping;
      this.isFlow = isFlow;
      this.isInKey = isInKey;
      this.awaitsKey = isMapping;
    }
  }
}
