package org.termbridge.intake.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The characters behind the signs of fonts that have a set of their own. Programs write them as
 * private-use characters, U+F020 to U+F0FF: the font's code and 0xF000.
 */
public final class SymbolFont {

  private static final int PRIVATE = 0xF000;

  /** Signs that word processors put in by themselves, whatever the font is called. */
  private static final String AUTOMATIC = "\uF0E0\uF0DF\uF04A\uF04C\uF0FC\uF0FE\uF0A8\uF0D8";

  private static final Map<Integer, String> WINGDINGS = read("wingdings.txt");

  private SymbolFont() {}

  private static Map<Integer, String> read(String name) {
    Map<Integer, String> signs = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(SymbolFont.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> signs.put(Integer.parseInt(line.substring(0, 2), 16), line.substring(3)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(signs);
  }

  /** Whether a font of this name has a set of its own. */
  public static boolean isSymbolic(@Nullable String font) {
    String name = String.valueOf(font).toLowerCase(Locale.ROOT);
    return name.contains("wingdings") || name.contains("symbol");
  }

  /**
   * The text with the characters that the signs stand for; what is unknown stays.
   *
   * @param font name; may be unknown
   */
  public static String readable(@Nullable String font, String text) {
    if (text.chars().noneMatch(SymbolFont::isPrivate)) {
      return text;
    }
    boolean isWingdings = String.valueOf(font).toLowerCase(Locale.ROOT).contains("wingdings");
    StringBuilder readable = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      readable.append(isPrivate(c) ? sign(c, isWingdings) : Character.toString(c));
    }
    return readable.toString();
  }

  private static boolean isPrivate(int c) {
    return c >= PRIVATE + 0x20 && c <= PRIVATE + 0xFF;
  }

  private static String sign(char c, boolean isWingdings) {
    String unknown = Character.toString(c);
    if (isWingdings || AUTOMATIC.indexOf(c) >= 0) {
      return WINGDINGS.getOrDefault(c - PRIVATE, unknown);
    }
    String name = SymbolEncoding.INSTANCE.getName(c - PRIVATE);
    String sign = GlyphList.getAdobeGlyphList().toUnicode(name);
    return sign == null
            || sign.codePoints().anyMatch(s -> Character.getType(s) == Character.PRIVATE_USE)
        ? unknown
        : sign;
  }
}
