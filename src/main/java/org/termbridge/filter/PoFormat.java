package org.termbridge.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern LANGUAGE = Pattern.compile("(?m)^(\"Language:)[^\\\\\"]*");
  private static final Pattern CHARSET =
      Pattern.compile("(?m)^(\"Content-Type:[^\"\\\\]*charset=)[^\\\\\"\\s;]*");

  @Override
  public String id() {
    return "po";
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    strings(release, DecodedText.of(release)).forEach(string -> sink.accept(string.unit()));
    return List.of();
  }

  @Override
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    Iterator<Place> before = strings(original, DecodedText.of(original)).iterator();
    for (Place place : strings(written, DecodedText.of(written))) {
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
    DecodedText decoded = DecodedText.of(release);
    String text = decoded.text();
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    Edits edits = new Edits(text);
    for (Place place : strings(release, decoded)) {
      translation
          .apply(place.unit())
          .filter(target -> !target.equals(place.unit().source()))
          .ifPresent(
              target -> {
                String value = PoString.written(InlineMarkup.string(target), lineEnd);
                edits.replace(place.string().from(), place.string().to(), value);
                place
                    .message()
                    .doubts()
                    .forEach(doubt -> edits.replace(doubt.from(), doubt.to(), doubt.sure()));
              });
    }
    if (edits.isEmpty()) {
      try (InputStream in = release.content().open()) {
        in.transferTo(out);
      }
      return List.of();
    }
    return write(decoded, withHead(edits.text(), pair, decoded), out);
  }

  private static List<Problem> write(DecodedText decoded, String changed, OutputStream out)
      throws IOException {
    boolean isHeld = decoded.holds(changed);
    String told = isHeld ? changed : CHARSET.matcher(changed).replaceFirst("$1UTF-8");
    return decoded.write(told, out);
  }

  /** The head says which language the strings are in now, and no longer that it is not known. */
  private static String withHead(String text, LanguagePair pair, DecodedText decoded) {
    String language = Matcher.quoteReplacement(pair.target().tag().replace('-', '_'));
    String named = LANGUAGE.matcher(text).replaceFirst("$1 " + language);
    return named.replaceFirst("charset=CHARSET", "charset=" + decoded.charset().name());
  }

  /**
   * A string with the unit that it is the translation of.
   *
   * @param message that it belongs to
   */
  private record Place(PoMessage message, PoString string, Unit unit) {}

  private static List<Place> strings(Release release, DecodedText decoded) {
    List<Place> places = new ArrayList<>();
    int count = 0;
    for (PoMessage message : messages(release, decoded)) {
      if (!message.isHead()) {
        count++;
        for (Map.Entry<Integer, PoString> string : message.strings().entrySet()) {
          places.add(
              new Place(
                  message,
                  string.getValue(),
                  unit(message, string.getKey(), string.getValue(), count)));
        }
      }
    }
    places.removeIf(place -> place.unit().source().isBlank());
    return places;
  }

  private static List<PoMessage> messages(Release release, DecodedText decoded) {
    try {
      return PoReader.messages(decoded.text());
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
