package org.termbridge.intake.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraph styles of an RTF document: which of them are headings, and of which level. */
final class RtfStyles {

  private static final Pattern HEADING = Pattern.compile("(?i)\\s*heading (\\d)\\s*;?\\s*");
  private static final Pattern TITLE = Pattern.compile("(?i)\\s*title\\s*;?\\s*");

  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int style;
  private int outline = -1;
  private boolean isParagraph = true;

  /** Begins the description of a style. */
  void begin() {
    name.setLength(0);
    style = 0;
    outline = -1;
    isParagraph = true;
  }

  void word(String word, int number) {
    switch (word) {
      case "s" -> style = number;
      case "cs", "ds", "ts" -> isParagraph = false;
      case "outlinelevel" -> outline = number;
      default -> {}
    }
  }

  void name(char c) {
    name.append(c);
  }

  void end() {
    if (isParagraph && level() > 0) {
      levels.put(style, level());
    }
    begin();
  }

  /** Of paragraphs in a style, from 1; 0 if it is no heading. */
  int level(int number) {
    return levels.getOrDefault(number, 0);
  }

  private int level() {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    return TITLE.matcher(name).matches() ? 1 : outline >= 0 && outline < 9 ? outline + 1 : 0;
  }
}
