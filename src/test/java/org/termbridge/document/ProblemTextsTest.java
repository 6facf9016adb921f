package org.termbridge.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/org/termbridge/document/errors");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern USED = Pattern.compile("\"([EW]\\d{4})\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final List<String> KEYS = List.of("message", "remedy", "help");

  @Test
  void everyCodeInTheSourcesHasTexts() throws IOException {
    assertThat(documented()).containsAll(used());
  }

  @Test
  void everyCodeHasAllTextsInBothLanguages() throws IOException {
    for (String code : documented()) {
      Properties texts = texts(code);
      for (String key : KEYS) {
        assertThat(texts.getProperty(key, "")).as(code + " " + key).isNotBlank();
        assertThat(texts.getProperty(key + ".zh-Hans", ""))
            .as(code + " " + key + ".zh-Hans")
            .isNotBlank()
            .containsPattern("\\p{IsHan}");
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() throws IOException {
    for (String code : documented()) {
      Properties texts = texts(code);
      for (String key : KEYS) {
        assertThat(placeholders(texts.getProperty(key + ".zh-Hans", "")))
            .as(code + " " + key)
            .isEqualTo(placeholders(texts.getProperty(key, "")));
      }
    }
  }

  @Test
  void everyTextIsAMessageFormat() throws IOException {
    for (String code : documented()) {
      for (String key : texts(code).stringPropertyNames()) {
        String text = texts(code).getProperty(key);
        assertThat(new MessageFormat(text, Locale.ROOT)).as(code).isNotNull();
        assertThat(text)
            .as(code + " " + key + ": an apostrophe is written twice")
            .doesNotContainPattern("(?<!')'(?!')");
      }
    }
  }

  @Test
  void aProblemSpeaksBothLanguages() {
    Problem problem = Problem.of("E0110", "xx");

    assertThat(ProblemTexts.ENGLISH.message(problem))
        .isEqualTo("\"xx\" is no language tag that I know.");
    assertThat(ProblemTexts.CHINESE.message(problem)).contains("\"xx\"", "语言标签");
    assertThat(ProblemTexts.ENGLISH.help("E9999")).isEmpty();
  }

  private static Set<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> USED.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> documented() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Properties texts(String code) throws IOException {
    Properties texts = new Properties();
    try (var in =
        Files.newBufferedReader(TEXTS.resolve(code + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
