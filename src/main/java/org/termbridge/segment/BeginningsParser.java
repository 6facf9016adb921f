package org.termbridge.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.segment.Beginnings.CharacterTest;
import org.termbridge.segment.Beginnings.Place;

/**
 * Reads a regular expression for its {@link Beginnings}: which character can follow which, by
 * Glushkov's construction. What only looks around is passed over, and what is not understood could
 * be anything.
 */
final class BeginningsParser {

  private static final Map<String, CharacterTest> CLASSES = new ConcurrentHashMap<>();
  private static final List<String> LOOKS = List.of("(?=", "(?!", "(?<=", "(?<!");
  private static final Pattern STOP_AND_LOOK = Pattern.compile("\\\\\\.(?:\\\\\\)\\?)?\\(\\?<=");
  private static final String ANCHORS = "bBAzZG";
  private static final String CLASS_LETTERS = "sSdDwWhHvVtnrf";

  private final String expression;
  private final Part textStart;
  private int at;

  private BeginningsParser(String expression, Part textStart) {
    this.expression = expression;
    this.textStart = textStart;
  }

  /** How matches begin, wherever they do. */
  static Beginnings parse(String expression) {
    return beginnings(new BeginningsParser(expression, Part.NOTHING));
  }

  /** How matches begin behind the first character of a text. */
  static Beginnings parseInside(String expression) {
    return beginnings(new BeginningsParser(expression, Part.NEVER));
  }

  private static Beginnings beginnings(BeginningsParser parser) {
    String expression = parser.expression;
    Part whole = parser.alternatives();
    if (parser.at < expression.length()) {
      throw new IllegalArgumentException("unbalanced: " + expression);
    }
    whole.last.forEach(place -> place.isLast = true);
    return new Beginnings(whole.first, whole.isOptional);
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
    BeginningsParser parser = new BeginningsParser(expression, Part.NOTHING);
    parser.at = look.end();
    Part behind = parser.alternatives();
    Set<Place> places = reachable(behind.first);
    Set<Place> stops = new LinkedHashSet<>();
    for (Place place : places) {
      boolean isBeforeLast = behind.last.stream().anyMatch(place.next::contains);
      if (place.test.accepts('.') && (isBeforeLast || behind.last.contains(place))) {
        stops.add(place);
      }
    }
    // A place that is marked already stands for what was not understood.
    boolean isUnknown = places.stream().anyMatch(place -> place.isLast);
    boolean isAlone = stops.stream().anyMatch(behind.first::contains);
    if (behind.isOptional || isUnknown || isAlone || parser.hasAlternative()) {
      return BeforeStop.ANYTHING;
    }
    places.removeIf(place -> stops.stream().noneMatch(place.next::contains));
    return new BeforeStop(places);
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

  private Part alternatives() {
    Part part = sequence();
    while (is('|')) {
      at++;
      part = part.or(sequence());
    }
    return part;
  }

  private Part sequence() {
    Part part = Part.NOTHING;
    while (at < expression.length() && !is('|') && !is(')')) {
      part = part.then(quantified());
    }
    return part;
  }

  private Part quantified() {
    Part item = item();
    Part part = item;
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

  private Part item() {
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
        return Part.NOTHING;
      case '.':
        at++;
        return Part.of(any -> true);
      default:
        at++;
        return Part.of(other -> other == character);
    }
  }

  private Part group() {
    if (LOOKS.stream().anyMatch(look -> expression.startsWith(look, at))) {
      skipGroup();
      return Part.NOTHING;
    }
    if (expression.startsWith("(?:", at)) {
      at += 3;
    } else if (expression.startsWith("(?", at)) {
      skipGroup();
      return Part.anything();
    } else {
      at++;
    }
    Part part = alternatives();
    at++;
    return part;
  }

  private Part escape() {
    char letter = expression.charAt(at + 1);
    if (ANCHORS.indexOf(letter) >= 0) {
      at += 2;
      return Part.NOTHING;
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
    return isLiteral ? Part.of(other -> other == letter) : Part.anything();
  }

  private Part ofClass(int end) {
    CharacterTest characters =
        CLASSES.computeIfAbsent(expression.substring(at, end), RememberedTest::ofClass);
    at = end;
    return Part.of(characters);
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

  private boolean is(char character) {
    return at < expression.length() && expression.charAt(at) == character;
  }

  /**
   * A part of the expression.
   *
   * @param first the characters with which it can begin
   * @param last the characters with which it can end
   * @param isOptional whether it can be empty
   */
  private record Part(List<Place> first, List<Place> last, boolean isOptional) {

    static final Part NOTHING = new Part(List.of(), List.of(), /* isOptional= */ true);

    /** Matches no text at all. */
    static final Part NEVER = new Part(List.of(), List.of(), /* isOptional= */ false);

    static Part of(CharacterTest test) {
      List<Place> place = List.of(new Place(test));
      return new Part(place, place, /* isOptional= */ false);
    }

    /** Accepts what comes, and all that follows. */
    static Part anything() {
      Part part = of(any -> true);
      part.first.get(0).isLast = true;
      return part.optional();
    }

    Part then(Part other) {
      last.forEach(place -> place.next.addAll(other.first));
      return new Part(
          isOptional ? joined(first, other.first) : first,
          other.isOptional ? joined(last, other.last) : other.last,
          isOptional && other.isOptional);
    }

    Part or(Part other) {
      return new Part(
          joined(first, other.first), joined(last, other.last), isOptional || other.isOptional);
    }

    Part repeated() {
      last.forEach(place -> place.next.addAll(first));
      return this;
    }

    Part optional() {
      return new Part(first, last, /* isOptional= */ true);
    }

    private static List<Place> joined(List<Place> some, List<Place> more) {
      if (some.isEmpty() || more.isEmpty()) {
        return some.isEmpty() ? more : some;
      }
      List<Place> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }
  }
}
