package org.termbridge.filter.po;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;
import org.termbridge.filter.markup.InlineMarkup;
import org.termbridge.filter.text.EditedText;
import org.termbridge.filter.text.Edits;
import org.termbridge.filter.text.SourceText;

/**
 * PO: a message's words are the source, its string is where the translation goes. Every string of a
 * plural is a unit. A string that is translated already stays until a translation replaces it, and
 * is shown to the translator; what is translated is no longer {@code fuzzy}. Our own reader,
 * because Okapi's writes the whole file anew.
 */
public final class PoFormat implements FormatFilter {

  private static final Pattern LANGUAGE = Pattern.compile("(?<=\"|\\\\n)Language:([^\\\\\"]*)");
  private static final Pattern CHARSET =
      Pattern.compile("(?<=\"|\\\\n)Content-Type:[^\"\\\\]*charset=([^\\\\\"\\s;]*)");

  /** What a template says instead of a charset. */
  private static final String NO_CHARSET = "CHARSET";

  @Override
  public String id() {
    return "po";
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    strings(messages(release, SourceText.of(release))).forEach(place -> sink.accept(place.unit()));
    return List.of();
  }

  @Override
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    Iterator<PoMessage> after =
        messages(written, SourceText.of(written)).stream()
            .filter(message -> !message.isHead())
            .iterator();
    int count = 0;
    for (PoMessage before : messages(original, SourceText.of(original))) {
      if (before.isHead() || !after.hasNext()) {
        continue;
      }
      PoMessage message = after.next();
      count++;
      for (Place place : strings(before, count)) {
        sink.accept(readings(place, message, count, written.language()));
      }
    }
  }

  private static List<Unit> readings(Place place, PoMessage written, int count, Language language) {
    String value = PoPlurals.readBack(place.message(), written, place.number(), language);
    boolean isSame =
        place.message().id().equals(written.id())
            && place.message().plural().equals(written.plural());
    Unit unit = isSame ? place.unit() : unit(written, place.number(), place.string(), count);
    List<Unit> readings = new ArrayList<>();
    if (place.string().value().equals(value) || value.isEmpty()) {
      readings.add(unit);
    }
    readings.add(unit.withParts(List.of(new Segment("s1", InlineMarkup.parse(value)))));
    return readings;
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    SourceText source = SourceText.of(release);
    List<PoMessage> messages = messages(release, source);
    Map<PoString, String> targets = targets(messages, translation);
    Edits edits = new Edits(source.text());
    boolean isChanged =
        targets.entrySet().stream()
            .anyMatch(target -> !target.getKey().value().equals(target.getValue()));
    Optional<PoMessage> head = messages.stream().filter(PoMessage::isHead).findFirst();
    Optional<PoPlurals> plurals =
        head.filter(found -> isChanged)
            .flatMap(found -> PoPlurals.of(found, messages, source.text(), pair.target()));
    String lineEnd = SourceText.lineEnd(source.text());
    for (PoMessage message : messages) {
      if (plurals.filter(fit -> fit.differ(message)).isPresent()) {
        plurals.get().write(message, targets, lineEnd, edits);
      } else {
        write(message, targets, lineEnd, edits);
      }
      clearDoubts(message, targets.keySet(), edits);
    }
    EditedText edited = new EditedText(source, edits);
    if (head.isPresent() && !edits.isEmpty()) {
      clearDoubts(head.get(), Set.copyOf(head.get().strings().values()), edits);
      plurals.ifPresent(fit -> fit.tell(edits));
      tell(head.get().strings().firstEntry().getValue(), pair, edited);
    }
    List<Problem> problems = new ArrayList<>(edited.write(out));
    plurals.flatMap(PoPlurals::warning).ifPresent(problems::add);
    return problems;
  }

  private static Map<PoString, String> targets(
      List<PoMessage> messages, Function<Unit, Optional<Text>> translation) {
    Map<PoString, String> targets = new HashMap<>();
    for (Place place : strings(messages)) {
      translation
          .apply(place.unit())
          .filter(place::isToBeWritten)
          .ifPresent(target -> targets.put(place.string(), InlineMarkup.string(target)));
    }
    return targets;
  }

  private static void write(
      PoMessage message, Map<PoString, String> targets, String lineEnd, Edits edits) {
    for (PoString string : message.strings().values()) {
      String value = targets.getOrDefault(string, string.value());
      if (!value.equals(string.value())) {
        edits.replace(string.from(), string.to(), PoString.written(value, lineEnd));
      }
    }
  }

  /** The head says which language the strings are in now, and in which charset. */
  private static void tell(PoString head, LanguagePair pair, EditedText edited) throws IOException {
    String text = edited.source().text();
    Edits edits = edited.edits();
    Matcher language = LANGUAGE.matcher(text).region(head.from(), head.to());
    if (language.find()) {
      String tag = " " + pair.target().tag().replace('-', '_');
      edits.replace(language.start(1), language.end(1), tag);
    }
    Matcher charset = CHARSET.matcher(text).region(head.from(), head.to());
    if (charset.find()) {
      boolean isHeld = edited.isHeld();
      String name = isHeld ? edited.source().charset().name() : "UTF-8";
      if (!isHeld || charset.group(1).equals(NO_CHARSET)) {
        edits.replace(charset.start(1), charset.end(1), name);
      }
    }
  }

  /**
   * A string with the unit that it is the translation of.
   *
   * @param message that it belongs to
   * @param number of the string in it
   */
  private record Place(PoMessage message, int number, PoString string, Unit unit) {

    /** What is to read like the source may stay untranslated: programs show the source then. */
    boolean isToBeWritten(Text target) {
      return !target.equals(unit.source()) || !string.value().isEmpty();
    }
  }

  /** A message is sure when all its strings are, or say nothing yet. */
  private static void clearDoubts(PoMessage message, Set<PoString> sure, Edits edits) {
    boolean isSure =
        message.strings().values().stream().anyMatch(sure::contains)
            && message.strings().values().stream()
                .allMatch(string -> string.value().isEmpty() || sure.contains(string));
    if (isSure) {
      message.doubts().forEach(doubt -> edits.replace(doubt.from(), doubt.to(), doubt.sure()));
    }
  }

  private static List<Place> strings(List<PoMessage> messages) {
    List<Place> places = new ArrayList<>();
    int count = 0;
    for (PoMessage message : messages) {
      if (!message.isHead()) {
        places.addAll(strings(message, ++count));
      }
    }
    return places;
  }

  private static List<Place> strings(PoMessage message, int count) {
    List<Place> places = new ArrayList<>();
    message
        .strings()
        .forEach(
            (number, string) ->
                places.add(
                    new Place(message, number, string, unit(message, number, string, count))));
    places.removeIf(place -> place.unit().source().isBlank());
    return places;
  }

  private static List<PoMessage> messages(Release release, SourceText source) {
    try {
      return PoReader.messages(source.readable());
    } catch (PoReader.Misplaced e) {
      Problem problem = Problem.of("E0301", release.format(), e.reason());
      throw new InputException(problem.in(release.name()), e);
    }
  }

  private static Unit unit(PoMessage message, int number, PoString string, int count) {
    boolean hasPlural = message.plural().isPresent();
    String id = "k" + count + (hasPlural ? "." + number : "");
    List<String> notes = new ArrayList<>(message.comments());
    if (hasPlural) {
      notes.add("Plural form %d of %d.".formatted(number + 1, message.strings().size()));
    }
    if (!string.value().isBlank()) {
      notes.add("Translated now as: " + string.value());
    }
    Unit unit =
        Unit.of(id, Role.MESSAGE, InlineMarkup.parse(message.source(number)))
            .withPreserveSpace(true)
            .withNotes(notes);
    String place = String.join(" ", message.references());
    String named = message.context().map(c -> place.isEmpty() ? c : c + ", " + place).orElse(place);
    return named.isBlank() ? unit : unit.withPlace(named);
  }
}
