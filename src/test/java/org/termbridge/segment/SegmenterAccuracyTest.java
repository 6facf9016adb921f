package org.termbridge.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Language;

/**
 * Labelled lines in the style of a press office, in two halves: rules are written by the first, of
 * the second only the score is looked at.
 */
class SegmenterAccuracyTest {

  private static final double GOAL = 0.97;

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "zh-Hans", "zh-Hant", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar"})
  void cutsNewsAsPeopleDo(String tag) {
    Language language = Language.of(tag);
    Segmenter segmenter = Segmenter.of(language, SegmentOptions.DEFAULT);
    OkapiBundledRules okapi = new OkapiBundledRules(language);
    List<LabelledLine> seen = LabelledLine.read(tag, "seen");
    List<LabelledLine> unseen = LabelledLine.read(tag, "unseen");
    List<LabelledLine> all = Stream.concat(seen.stream(), unseen.stream()).toList();

    double ours = accuracy(all, segmenter::sentences);
    System.out.printf(
        "%-8s %3d lines: %5.1f %% right (seen %5.1f, unseen %5.1f), Okapi's rules %5.1f %%%n",
        tag,
        all.size(),
        100 * ours,
        100 * accuracy(seen, segmenter::sentences),
        100 * accuracy(unseen, segmenter::sentences),
        100 * accuracy(all, okapi::sentences));

    assertThat(ours).isGreaterThanOrEqualTo(GOAL);
  }

  private static double accuracy(
      List<LabelledLine> lines, Function<String, List<String>> sentences) {
    long right =
        lines.stream()
            .filter(line -> sentences.apply(line.text()).equals(line.sentences()))
            .count();
    return (double) right / lines.size();
  }
}
