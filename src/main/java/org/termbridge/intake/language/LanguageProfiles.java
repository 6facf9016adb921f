package org.termbridge.intake.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages of {@code languages.txt}: their commonest words and their letters. */
final class LanguageProfiles {

  /**
   * One language.
   *
   * @param tag BCP 47
   * @param letters beyond a to z, lower case
   * @param words the commonest, lower case
   */
  record Profile(String tag, Set<Integer> letters, Set<String> words) {

    Profile {
      letters = Set.copyOf(letters);
      words = Set.copyOf(words);
    }

    /** Whether every letter of a lower-case word is one of the language's. */
    boolean canSpell(String word) {
      return word.codePoints().allMatch(c -> (c >= 'a' && c <= 'z') || letters.contains(c));
    }
  }

  private static final class Loaded {
    static final LanguageProfiles PROFILES = read();
  }

  private final List<Profile> profiles;

  /** In how many languages a word is common. */
  private final Map<String, Integer> sharing = new HashMap<>();

  private LanguageProfiles(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
    for (Profile profile : profiles) {
      profile.words().forEach(word -> sharing.merge(word, 1, Integer::sum));
    }
  }

  static LanguageProfiles get() {
    return Loaded.PROFILES;
  }

  List<Profile> all() {
    return profiles;
  }

  /** How much a word speaks for one of its languages: 1 if no other has it. */
  double weight(String word) {
    return 1.0 / sharing.getOrDefault(word, 1);
  }

  private static LanguageProfiles read() {
    List<Profile> profiles = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LanguageProfiles.class.getResourceAsStream("languages.txt"), "languages.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          profiles.add(profile(line.split("\\|", -1)));
        }
      }
      return new LanguageProfiles(profiles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Profile profile(String[] fields) {
    Set<Integer> letters =
        fields[1].strip().toLowerCase(Locale.ROOT).codePoints().boxed().collect(Collectors.toSet());
    return new Profile(fields[0].strip(), letters, Set.of(distinct(fields[2])));
  }

  private static String[] distinct(String words) {
    return words
        .strip()
        .lines()
        .flatMap(l -> List.of(l.split("\\s+")).stream())
        .distinct()
        .toArray(String[]::new);
  }
}
