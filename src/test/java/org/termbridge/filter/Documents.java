package org.termbridge.filter;

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
import java.util.function.UnaryOperator;
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

/** Documents made in memory, and what filters make of them. */
public final class Documents {

  public static final LanguagePair INTO_FRENCH =
      new LanguagePair(new Language("en"), new Language("fr"));

  private Documents() {}

  public static Release text(Format format, String text) {
    return bytes(format, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  public static Release bytes(Format format, byte[] bytes, Charset charset) {
    Content content = () -> new ByteArrayInputStream(bytes);
    return new Release(
        "release." + format.extension(),
        "text/plain",
        format,
        format.isText() ? Optional.of(charset) : Optional.empty(),
        new Language("en"),
        /* languageGiven= */ true,
        Road.NATIVE,
        content,
        content,
        "0".repeat(64),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of());
  }

  public static List<Unit> units(Release release) {
    List<Unit> units = new ArrayList<>();
    try {
      new Filters(FilterSettings.DEFAULT).read(release, units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units;
  }

  public static List<String> words(Release release) {
    return units(release).stream().map(unit -> unit.source().words()).toList();
  }

  /** The document with every unit's words changed. */
  public static byte[] translated(Release release, UnaryOperator<String> translation) {
    return written(release, unit -> Optional.of(mapped(unit.source(), translation)));
  }

  public static byte[] written(
      Release release, java.util.function.Function<Unit, Optional<Text>> translation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Filters(FilterSettings.DEFAULT).write(release, INTO_FRENCH, translation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static String translatedText(Release release, UnaryOperator<String> translation) {
    return new String(
        translated(release, translation), release.charset().orElse(StandardCharsets.UTF_8));
  }

  private static Text mapped(Text text, UnaryOperator<String> translation) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(
          inline instanceof Words words ? new Words(translation.apply(words.words())) : inline);
    }
    return new Text(inlines);
  }
}
