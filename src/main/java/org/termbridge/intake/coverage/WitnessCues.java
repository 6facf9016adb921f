package org.termbridge.intake.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.termbridge.intake.charset.Places;

/** What subtitles show: the payload of their cues (WebVTT, section 4.1). */
final class WitnessCues {

  private static final Pattern TIMES = Pattern.compile(".*-->.*");

  /** Blocks that show nothing: the header, styles, regions, remarks. */
  private static final Pattern UNSEEN =
      Pattern.compile("\\uFEFF?(?:WEBVTT|NOTE|STYLE|REGION)\\b.*");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>|\\{\\\\[^{}]*\\}");

  private final List<Passage> passages = new ArrayList<>();
  private final List<String> lines;

  private WitnessCues(String text) {
    this.lines = List.of(text.split("\\R", -1));
  }

  static List<Passage> passages(String text) {
    WitnessCues cues = new WitnessCues(text);
    int line = 0;
    while (line < cues.lines.size()) {
      line = cues.block(line);
    }
    return cues.passages;
  }

  /** Reads a block; returns the line after it. */
  private int block(int start) {
    int end = start;
    int times = -1;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      times = times < 0 && TIMES.matcher(lines.get(end)).matches() ? end : times;
      end++;
    }
    boolean seen = times >= 0 || (end > start && !UNSEEN.matcher(lines.get(start)).matches());
    // A block without times goes on the cue before it, or it is a cue's number.
    for (int line = Math.max(start, times + 1); seen && line < end; line++) {
      String words = WitnessText.decoded(TAG.matcher(lines.get(line)).replaceAll(" "));
      if (times >= 0 || !words.strip().matches("\\d+")) {
        passages.add(new Passage(Places.line(line + 1), words));
      }
    }
    return end + 1;
  }
}
