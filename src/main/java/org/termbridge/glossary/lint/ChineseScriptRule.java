package org.termbridge.glossary.lint;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.document.Language;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/**
 * Simplified characters in a Traditional wording, and the other way round. Characters that both
 * have, with one meaning or several, say nothing.
 */
public final class ChineseScriptRule implements TermRule {

  private final Side simplified = new Side("simplified.txt", "Simplified-Traditional");
  private final Side traditional = new Side("traditional.txt", "Traditional-Simplified");

  @Override
  public Stream<LintFinding> check(Spot spot) {
    Language language = spot.term().language();
    if (!language.primary().equals("zh")) {
      return Stream.empty();
    }
    return language.script().equals("Hant")
        ? simplified.check(spot, "simplified-in-traditional")
        : traditional.check(spot, "traditional-in-simplified");
  }

  /** The characters of one kind, and what stands for them in the other. */
  private static final class Side {

    private final Set<Integer> characters;
    private final Transliterator converter;

    Side(String list, String converter) {
      this.characters = read(list);
      this.converter = Transliterator.getInstance(converter);
    }

    Stream<LintFinding> check(Spot spot, String rule) {
      String wrong =
          spot.wording()
              .codePoints()
              .filter(characters::contains)
              .distinct()
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      if (wrong.isEmpty()) {
        return Stream.empty();
      }
      String right = converter.transliterate(wrong);
      return Stream.of(spot.finding(rule, LintSeverity.ERROR, spot.wording(), wrong, right));
    }

    private static Set<Integer> read(String list) {
      InputStream in = Objects.requireNonNull(Side.class.getResourceAsStream(list), list);
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMapToInt(String::codePoints)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
