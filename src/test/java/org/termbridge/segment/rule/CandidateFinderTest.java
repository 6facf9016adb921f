package org.termbridge.segment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.segment.JoinedRules;
import org.termbridge.segment.LabelledLine;
import org.termbridge.segment.RuleFile;

/** Our own way to apply our rules, beside Okapi's SRX engine with the same rules. */
class CandidateFinderTest {

  private static final List<String> LABELLED =
      List.of("en", "zh-Hans", "zh-Hant", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar");
  private static final String CHARACTERS =
      " \u00A0\u202F\u3000\t\r\n\u2028\u2029.!?…‼։؟।。！？｡•●◦)(]['\"”’“‘»«›）】」》（「《〈-–—·,;:，：§+#&1290"
          + "aAbBcdeIVXéßžЖжאبก我省长说あアㄱ각①■°º\uFFFC\u0000\uD83D\uDE00\uFFFF";
  private static final List<String> PIECES =
      List.of(
          "1. ",
          "2. ",
          "3) ",
          "(a) ",
          "(b) ",
          "• ",
          "Mr. ",
          "Lt. Gov. ",
          "No. ",
          "U.S. ",
          "Inc. ",
          "Co., Ltd. ",
          "St. ",
          "Nov. ",
          "a.m. ",
          "J. K. ",
          "Yahoo! ",
          ". . . ",
          ". . . . ",
          "... ",
          "z. B. ",
          "Q. ",
          "A. ",
          "[1] ",
          "fu.” (M).",
          " said.",
          "The ",
          "She ",
          "then ",
          "I ",
          "\u2028");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "zh", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar", "it", "nl", "pl", "el", "hy",
        "kk", "bg", "da", "nb", "sv", "default"
      })
  void findsWhatTheEngineFinds(String name) {
    RuleFile file = RuleFile.read(name, List.of("Dist.", "Dist._Off."));
    BreakFinder engine = new JoinedRules(file.rules(), file.ends());
    BreakFinder finder = new CandidateFinder(file.rules(), file.ends(), file.lastWords());

    Stream.concat(lines().stream(), random(new Random(name.hashCode())))
        .forEach(
            text ->
                assertThat(finder.breaks(text))
                    .as("%s: %s", name, text)
                    .isEqualTo(engine.breaks(text)));
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String tag : LABELLED) {
      for (String half : List.of("seen", "unseen")) {
        LabelledLine.read(tag, half).forEach(line -> lines.add(line.text()));
      }
    }
    return lines;
  }

  /** Texts made of single characters, of what rules speak of, and of pieces of real lines. */
  private static Stream<String> random(Random random) {
    List<String> lines = lines();
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              int pieces = 1 + random.nextInt(12);
              for (int i = 0; i < pieces; i++) {
                text.append(piece(random, lines));
              }
              return text.toString();
            })
        .limit(Integer.getInteger("random.texts", 1000));
  }

  private static String piece(Random random, List<String> lines) {
    return switch (random.nextInt(4)) {
      case 0 -> PIECES.get(random.nextInt(PIECES.size()));
      case 1 -> {
        String line = lines.get(random.nextInt(lines.size()));
        int from = random.nextInt(line.length());
        yield line.substring(from, Math.min(line.length(), from + 1 + random.nextInt(30)));
      }
      default -> {
        StringBuilder characters = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
          characters.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        yield characters.toString();
      }
    };
  }
}
