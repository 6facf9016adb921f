package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  @ParameterizedTest
  @ValueSource(strings = {"help", "messages"})
  void bothLanguagesHaveTheSameKeys(String bundle) {
    assertThat(MessageLanguage.CHINESE.bundle(bundle).keySet())
        .isEqualTo(MessageLanguage.ENGLISH.bundle(bundle).keySet());
  }

  @Test
  void chineseIsChinese() {
    assertThat(MessageLanguage.CHINESE.bundle("help").getString("to")).contains("目标语言");
  }

  @Test
  void messagesHaveTheSamePlaceholdersInBothLanguages() {
    ResourceBundle english = MessageLanguage.ENGLISH.bundle("messages");
    ResourceBundle chinese = MessageLanguage.CHINESE.bundle("messages");
    for (String key : english.keySet()) {
      assertThat(placeholders(chinese.getString(key)))
          .as(key)
          .isEqualTo(placeholders(english.getString(key)));
    }
  }

  @Test
  void messagesAreMessageFormats() {
    for (MessageLanguage language : MessageLanguage.values()) {
      ResourceBundle bundle = language.bundle("messages");
      for (String key : bundle.keySet()) {
        assertThat(new MessageFormat(bundle.getString(key), Locale.ROOT)).as(key).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "merge",
        "validate",
        "pseudo",
        "segment",
        "inspect",
        "glossary",
        "glossary list",
        "glossary find",
        "glossary lint",
        "glossary diff",
        "glossary convert",
        "glossary subset",
        "glossary extract",
        "demo",
        "doctor",
        "completion",
        "help"
      })
  void everyOptionOfEveryCommandIsExplainedInBothLanguages(String command) {
    for (String language : new String[] {"en", "zh-Hans"}) {
      String help = help(command, language);
      assertThat(help.lines().filter(line -> line.matches(" {2,6}(-\\w, )?--?[\\w-]+(=\\S+)?\\s*")))
          .as("options whose text is on the next line or missing")
          .allSatisfy(
              line -> assertThat(help).containsPattern(Pattern.quote(line) + "\\R {20,}\\S"));
      assertThat(help.lines().findFirst().orElse("")).isNotBlank();
    }
  }

  @Test
  void everyFindingAboutAGlossarySaysWhatToDo() {
    ResourceBundle english = MessageLanguage.ENGLISH.bundle("messages");
    assertThat(english.keySet().stream().filter(key -> key.matches("lint\\.[a-z-]+")))
        .hasSizeGreaterThan(20)
        .filteredOn(key -> !key.equals("lint.counts"))
        .allSatisfy(key -> assertThat(english.containsKey(key + ".do")).as(key).isTrue());
  }

  private static String help(String command, String language) {
    Stream<String> words = Stream.of(command.split(" ", -1));
    return CommandRun.of(
            Stream.concat(Stream.of("help", "--lang", language), words).toArray(String[]::new))
        .out();
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new HashSet<>();
    var matcher = PLACEHOLDER.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
