package org.termbridge.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells the hyphen that a line's end put into a word from that of a compound: {@code govern-ment}
 * from {@code low-carbon}. The document's own words decide, then a list of words that compounds
 * begin with.
 */
final class PdfHyphens {

  private static final Map<String, Set<String>> COMPOUNDS = read("compounds.txt");

  private final Map<String, Integer> vocabulary = new HashMap<>();

  /** Learns the words of a document. */
  PdfHyphens(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      for (PdfWord word : line.words()) {
        for (String part : lettersOf(word.text()).split(" ", -1)) {
          vocabulary.merge(part, 1, Integer::sum);
        }
      }
    }
  }

  private static Map<String, Set<String>> read(String name) {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(PdfHyphens.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", -1))
          .forEach(
              line ->
                  words
                      .computeIfAbsent(line[0], kind -> new HashSet<>())
                      .addAll(Arrays.asList(line).subList(2, line.length)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  private static String lettersOf(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}-]+", " ").strip();
  }

  /** Whether the hyphen at a line's end goes, when the next line is joined to it. */
  boolean isDropped(PdfWord last, PdfWord first) {
    String text = last.text();
    if (text.endsWith("\u00AD")) {
      return true;
    }
    if (text.length() < 2
        || !(text.endsWith("-") || text.endsWith("‐"))
        || !Character.isLetter(text.codePointBefore(text.length() - 1))
        || !Character.isLowerCase(first.firstCharacter())) {
      return false;
    }
    String start = lastWord(lettersOf(text.substring(0, text.length() - 1)));
    String rest = firstWord(lettersOf(first.text()));
    int joined = vocabulary.getOrDefault(start + rest, 0);
    int hyphened = vocabulary.getOrDefault(start + "-" + rest, 0);
    if (joined != hyphened) {
      return joined > hyphened;
    }
    // Neither is written elsewhere: two words of their own stay a compound.
    return !(vocabulary.containsKey(start) && vocabulary.containsKey(rest))
        && !beginsCompound(start, rest);
  }

  private static boolean beginsCompound(String start, String rest) {
    return COMPOUNDS.getOrDefault("first", Set.of()).contains(start)
        && !COMPOUNDS.getOrDefault("ending", Set.of()).contains(rest);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }
}
