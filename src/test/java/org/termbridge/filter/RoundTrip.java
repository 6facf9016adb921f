package org.termbridge.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.termbridge.document.Content;
import org.termbridge.document.Format;
import org.termbridge.document.Inline;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;

/** One document that is read and written in a test. */
public record RoundTrip(Release release, FilterSettings settings, LanguagePair pair) {

  private static final Pattern CODE_OR_WORDS = Pattern.compile("\\{/?\\w+/?>|[^{]+");

  public static RoundTrip of(Format format, String document) {
    return of(format, document.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  public static RoundTrip of(Format format, byte[] bytes, Charset charset) {
    return of(format, bytes, charset, "en");
  }

  private static RoundTrip of(Format format, byte[] bytes, Charset charset, String language) {
    Content content = () -> new ByteArrayInputStream(bytes);
    Release release =
        new Release(
            "release." + format.extension(),
            "text/plain",
            format,
            Optional.of(charset),
            Language.of(language),
            /* languageGiven= */ true,
            Road.NATIVE,
            content,
            content,
            "",
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of());
    return new RoundTrip(release, FilterSettings.DEFAULT, pair("en", "fr"));
  }

  public static LanguagePair pair(String source, String target) {
    return new LanguagePair(Language.of(source), Language.of(target));
  }

  public RoundTrip with(String key, String value) {
    return new RoundTrip(release, new FilterSettings(Map.of(key, value)), pair);
  }

  public RoundTrip into(String source, String target) {
    return new RoundTrip(release, settings, pair(source, target));
  }

  public List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    try {
      new Filters(settings).read(release, units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units;
  }

  /** Codes of the warnings, with their arguments. */
  public List<String> warnings() {
    try {
      return new Filters(settings)
          .read(release, unit -> {}).stream()
              .map(problem -> problem.code() + " " + problem.arguments())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Role, id and marked text of each unit, one a line. */
  public String lines() {
    return units().stream()
        .map(unit -> unit.role() + " " + unit.id() + " " + unit.source().marked())
        .collect(Collectors.joining("\n"));
  }

  /** The marked texts. */
  public List<String> texts() {
    return units().stream().map(unit -> unit.source().marked()).toList();
  }

  public byte[] write(Function<Unit, Optional<Text>> translation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Filters(settings).write(release, pair, translation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every word of every unit changed. */
  public byte[] pseudo() {
    return write(unit -> Optional.of(pseudo(unit.source())));
  }

  /** The document with one unit's words replaced. */
  public String writeWords(String id, String words) {
    byte[] written =
        write(unit -> unit.id().equals(id) ? Optional.of(Text.of(words)) : Optional.empty());
    return new String(written, release.charset().orElseThrow());
  }

  /** The last reading of each unit in a document that was written from this one. */
  public List<String> readBack(byte[] written) {
    RoundTrip translated =
        of(release.format(), written, release.charset().orElseThrow(), pair.target().tag());
    List<String> read = new ArrayList<>();
    try {
      new Filters(settings)
          .readBack(
              translated.release,
              release,
              readings -> read.add(readings.get(readings.size() - 1).source().marked()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  public RoundTrip again(byte[] bytes) {
    RoundTrip again = of(release.format(), bytes, release.charset().orElseThrow());
    return new RoundTrip(again.release, settings, pair);
  }

  public byte[] original() {
    try (var in = release.content().open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document with these texts, as they are marked, in place of the units' own. */
  public byte[] writeMarked(Map<String, String> translations) {
    return write(
        unit ->
            Optional.ofNullable(translations.get(unit.id()))
                .map(marked -> marked(marked, unit.source())));
  }

  /** A text in the notation of {@link Text#marked()}, with the codes of a source. */
  public static Text marked(String marked, Text source) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = CODE_OR_WORDS.matcher(marked);
    while (matcher.find()) {
      String piece = matcher.group();
      inlines.add(
          source.codes().stream()
              .filter(code -> code.marked().equals(piece))
              .map(Inline.class::cast)
              .findFirst()
              .orElseGet(() -> new Words(piece)));
    }
    return new Text(inlines);
  }

  /** Untranslated, and filled with its source, it is what it was; other words are all there. */
  public void assertReadsBack() {
    assertThat(write(unit -> Optional.empty())).isEqualTo(original());
    assertThat(write(unit -> Optional.of(unit.source()))).isEqualTo(original());
    assertThat(again(pseudo()).texts())
        .isEqualTo(units().stream().map(unit -> pseudo(unit.source()).marked()).toList());
  }

  /** The same codes around other words; spaces and digits stay. */
  public static Text pseudo(Text source) {
    List<Inline> changed = new ArrayList<>();
    for (Inline inline : source.inlines()) {
      changed.add(inline instanceof Words words ? new Words(pseudo(words.words())) : inline);
    }
    return new Text(changed);
  }

  private static String pseudo(String words) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      changed.append(c >= 'a' && c <= 'z' ? (char) ('a' + (c - 'a' + 1) % 26) : c);
    }
    return changed.toString();
  }
}
