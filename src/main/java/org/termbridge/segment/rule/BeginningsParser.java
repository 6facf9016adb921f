package org.termbridge.segment.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.segment.rule.Beginnings.CharacterTest;
import org.termbridge.segment.rule.Beginnings.Place;

/**
 * Reads a regular expression for its {@link Beginnings}: which character can follow which, by
 * Glushkov's construction. What only looks around is passed over, and what is not understood could
 * be anything.
 */
final class BeginningsParser {

  private static final Map<String, CharacterTest> CLASSES = new ConcurrentHashMap<>();
  private static final List<String> LOOKS = List.of("(?=", "(?!", "(?<=", "(?<!");
  private static final Pattern STOP_AND_LOOK = Pattern.compile("\\\\\\.(?:\\\\\\)\\?)?\\(\\?<=");
  private static final Pattern NOT_BEHIND =
      Pattern.compile("\\(\\?<!(\\[(?:[^\\[\\]\\\\]|\\\\.)*+\\])[|)]");
  private static final String ANCHORS = "bBAzZG";
  private static final String CLASS_LETTERS = "sSdDwWhHvVtnrf";

  private final String expression;
  private final Fragment textStart;
  private int at;

  private BeginningsParser(String expression, Fragment textStart) {
    this.expression = expression;
    this.textStart = textStart;
  }

  /** How matches begin, wherever they do. */
  static Beginnings parse(String expression) {
    return beginnings(new BeginningsParser(expression, Fragment.NOTHING));
  }

  /** How matches begin behind the first character of a text. */
  static Beginnings parseInside(String expression) {
    return beginnings(new BeginningsParser(expression, Fragment.NEVER));
  }

  private static Beginnings beginnings(BeginningsParser parser) {
    String expression = parser.expression;
    Fragment whole = parser.alternatives();
    if (parser.at < expression.length()) {
      throw new IllegalArgumentException("unbalanced: " + expression);
    }
    whole.last().forEach(place -> place.isLast = true);
    return new Beginnings(whole.first(), whole.isOptional());
  }

  /**
   * What may stand before the full stop with which an expression begins, where a look-behind tells
   * it; else anything may.
   */
  static BeforeStop beforeStop(String expression) {
    Matcher look = STOP_AND_LOOK.matcher(expression);
    if (!look.lookingAt()) {
      return BeforeStop.ANYTHING;
    }
    BeginningsParser parser = new BeginningsParser(expression, Fragment.NOTHING);
    parser.at = look.end();
    Fragment behind = parser.alternatives();
    Set<Place> places = reachable(behind.first());
    Set<Place> stops = new LinkedHashSet<>();
    for (Place place : places) {
      boolean isBeforeLast = behind.last().stream().anyMatch(place.next::contains);
      if (place.test.accepts('.') && (isBeforeLast || behind.last().contains(place))) {
        stops.add(place);
      }
    }
    // A place that is marked already stands for what was not understood.
    boolean isUnknown = places.stream().anyMatch(place -> place.isLast);
    boolean isAlone = stops.stream().anyMatch(behind.first()::contains);
    if (behind.isOptional() || isUnknown || isAlone || parser.hasAlternative()) {
      return BeforeStop.ANYTHING;
    }
    Set<Place> last = new LinkedHashSet<>(places);
    last.removeIf(place -> stops.stream().noneMatch(place.next::contains));
    return BeforeStop.of(last, places, behind.first());
  }

  /** Whether the expression goes on, behind the group that ends here, with another way to match. */
  private boolean hasAlternative() {
    at++;
    sequence();
    return is('|');
  }

  private static Set<Place> reachable(List<Place> first) {
    Set<Place> seen = new LinkedHashSet<>(first);
    Deque<Place> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      open.remove().next.stream().filter(seen::add).forEach(open::add);
    }
    return seen;
  }

  private Fragment alternatives() {
    Fragment part = sequence();
    while (is('|')) {
      at++;
      part = part.or(sequence());
    }
    return part;
  }

  private Fragment sequence() {
    Fragment part = Fragment.NOTHING;
    while (!isAtEnd()) {
      part = part.then(expression.startsWith("(?<!", at) ? denied() : quantified());
    }
    return part;
  }

  /** A look-behind, and what comes next: behind some characters it cannot begin. */
  private Fragment denied() {
    Matcher look = NOT_BEHIND.matcher(expression).region(at, expression.length());
    Fragment next = quantified();
    if (look.lookingAt() && !isAtEnd()) {
      next = quantified();
      CharacterTest characters = characters(look.group(1));
      next.first().forEach(place -> place.notBehind = characters);
    }
    return next;
  }

  private Fragment quantified() {
    Fragment item = item();
    Fragment part = item;
    if (is('*') || is('+') || is('{')) {
      boolean isOptional = is('*') || expression.startsWith("{0", at);
      part = isOptional ? item.repeated().optional() : item.repeated();
      at = is('{') ? expression.indexOf('}', at) + 1 : at + 1;
    } else if (is('?')) {
      part = item.optional();
      at++;
    } else {
      return item;
    }
    if (is('+') || is('?')) {
      at++;
    }
    return part;
  }

  private Fragment item() {
    char character = expression.charAt(at);
    switch (character) {
      case '(':
        return group();
      case '[':
        return ofClass(classEnd());
      case '\\':
        return escape();
      case '^':
        at++;
        return textStart;
      case '$':
        at++;
        return Fragment.NOTHING;
      case '.':
        at++;
        return Fragment.of(any -> true);
      default:
        at++;
        return Fragment.of(other -> other == character);
    }
  }

  private Fragment group() {
    if (LOOKS.stream().anyMatch(look -> expression.startsWith(look, at))) {
      skipGroup();
      return Fragment.NOTHING;
    }
    if (expression.startsWith("(?:", at)) {
      at += 3;
    } else if (expression.startsWith("(?", at)) {
      skipGroup();
      return Fragment.anything();
    } else {
      at++;
    }
    Fragment part = alternatives();
    at++;
    return part;
  }

  private Fragment escape() {
    char letter = expression.charAt(at + 1);
    if (ANCHORS.indexOf(letter) >= 0) {
      at += 2;
      return Fragment.NOTHING;
    }
    if (letter == 'p' || letter == 'P') {
      boolean isNamed = expression.charAt(at + 2) == '{';
      return ofClass(isNamed ? expression.indexOf('}', at) + 1 : at + 3);
    }
    if (letter == 'u') {
      return ofClass(at + 6);
    }
    if (CLASS_LETTERS.indexOf(letter) >= 0) {
      return ofClass(at + 2);
    }
    at += 2;
    boolean isLiteral = !Character.isLetterOrDigit(letter);
    return isLiteral ? Fragment.of(other -> other == letter) : Fragment.anything();
  }

  private Fragment ofClass(int end) {
    CharacterTest characters = characters(expression.substring(at, end));
    at = end;
    return Fragment.of(characters);
  }

  private static CharacterTest characters(String ofClass) {
    return CLASSES.computeIfAbsent(ofClass, RememberedTest::ofClass);
  }

  /** Behind the class that begins here. */
  private int classEnd() {
    int depth = 0;
    int i = at;
    do {
      char character = expression.charAt(i);
      depth += character == '[' ? 1 : character == ']' ? -1 : 0;
      i += character == '\\' ? 2 : 1;
    } while (depth > 0);
    return i;
  }

  /** Goes behind the group that begins here. */
  private void skipGroup() {
    int depth = 0;
    do {
      char character = expression.charAt(at);
      depth += character == '(' ? 1 : character == ')' ? -1 : 0;
      at = character == '[' ? classEnd() : character == '\\' ? at + 2 : at + 1;
    } while (depth > 0);
  }

  private boolean isAtEnd() {
    return at == expression.length() || is('|') || is(')');
  }

  private boolean is(char character) {
    return at < expression.length() && expression.charAt(at) == character;
  }
}
