package org.termbridge.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * PO: a message's words are the source, its string is where the translation goes. Every string of a
 * plural is a unit. A string that is translated already stays until a translation replaces it, and
 * is shown to the translator; what is translated is no longer {@code fuzzy}. Our own reader,
 * because Okapi's writes the whole file anew.
 */
final class PoFormat implements FormatFilter {

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
    strings(release).forEach(string -> sink.accept(string.unit()));
    return List.of();
  }

  @Override
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    Iterator<Place> before = strings(original).iterator();
    for (Place place : strings(written)) {
      String value = place.string().value();
      boolean isKept = before.hasNext() && before.next().string().value().equals(value);
      List<Unit> readings = new ArrayList<>();
      if (isKept || value.isEmpty()) {
        readings.add(place.unit());
      }
      Segment translated = new Segment("s1", InlineMarkup.parse(value));
      readings.add(place.unit().withParts(List.of(translated)));
      sink.accept(readings);
    }
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
    String lineEnd = SourceText.lineEnd(source.text());
    Edits edits = new Edits(source.text());
    Set<PoString> sure = new HashSet<>();
    for (Place place : strings(messages)) {
      Optional<Text> target = translation.apply(place.unit()).filter(place::isToBeWritten);
      if (target.isPresent()) {
        place.write(target.get(), lineEnd, edits);
        sure.add(place.string());
      }
    }
    messages.forEach(message -> clearDoubts(message, sure, edits));
    EditedText edited = new EditedText(source, edits);
    Optional<PoMessage> head = messages.stream().filter(PoMessage::isHead).findFirst();
    if (head.isPresent() && !edits.isEmpty()) {
      clearDoubts(head.get(), Set.copyOf(head.get().strings().values()), edits);
      tell(head.get().strings().firstEntry().getValue(), pair, edited);
    }
    return edited.write(out);
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
   */
  private record Place(PoMessage message, PoString string, Unit unit) {

    /** What is to read like the source may stay untranslated: programs show the source then. */
    boolean isToBeWritten(Text target) {
      return !target.equals(unit.source()) || !string.value().isEmpty();
    }

    void write(Text target, String lineEnd, Edits edits) {
      String value = InlineMarkup.string(target);
      if (!value.equals(string.value())) {
        edits.replace(string.from(), string.to(), PoString.written(value, lineEnd));
      }
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

  private static List<Place> strings(Release release) throws IOException {
    return strings(messages(release, SourceText.of(release)));
  }

  private static List<Place> strings(List<PoMessage> messages) {
    List<Place> places = new ArrayList<>();
    int count = 0;
    for (PoMessage message : messages) {
      if (!message.isHead()) {
        count++;
        for (Map.Entry<Integer, PoString> string : message.strings().entrySet()) {
          Unit unit = unit(message, string.getKey(), string.getValue(), count);
          places.add(new Place(message, string.getValue(), unit));
        }
      }
    }
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
