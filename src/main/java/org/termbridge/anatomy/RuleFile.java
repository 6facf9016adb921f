package org.termbridge.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of one language as an editor wrote them: sections with one phrase a line.
 *
 * @param sections name to phrases, in the order of the file
 */
record RuleFile(Map<String, List<String>> sections) {

  RuleFile {
    sections = Map.copyOf(sections);
  }

  /** Whether this program has rules for a language. */
  static boolean exists(String name) {
    return RuleFile.class.getResource(name + ".rules") != null;
  }

  /** Reads {@code <name>.rules} beside this class. */
  static RuleFile load(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream(name + ".rules")) {
      if (in == null) {
        throw new IllegalStateException("no rules " + name);
      }
      return parse(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that starts at the margin and ends with a colon opens a section; # is a comment. */
  static RuleFile parse(List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0)) && content.endsWith(":")) {
        current =
            sections.computeIfAbsent(
                content.substring(0, content.length() - 1), name -> new ArrayList<>());
      } else {
        current.add(content);
      }
    }
    return new RuleFile(sections);
  }

  /** The phrases of a section; none if the language has no such section. */
  List<String> phrases(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** These rules and, in each section, those of another file behind them. */
  RuleFile and(RuleFile other) {
    Map<String, List<String>> all = new LinkedHashMap<>(sections);
    other.sections.forEach(
        (name, phrases) -> {
          List<String> both = new ArrayList<>(all.getOrDefault(name, List.of()));
          both.addAll(phrases);
          all.put(name, both);
        });
    return new RuleFile(all);
  }
}
