package org.termbridge.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.segment.rule.SentenceRule;
import org.termbridge.segment.rule.WordList;

/**
 * Reads our own rules, {@code <language>.rules} beside this class. A file is made of
 *
 * <pre>
 * # a remark
 * use common                      the rules of another file
 * ends .!?                        characters without which no rule looks at a text
 * let closer ["')]                a name for a part of an expression: {closer}
 * list titles Dr. Prof.           words of one class: {titles}; more lines add more words
 * keep a title before a name      a place where no sentence ends:
 *   before {titles}                 what stands before it
 *   after  {space}                  what stands after it
 *   when   [•]                      only in texts that contain this; else at the ends only
 *   within 12                       need not be asked behind the first characters of a text
 * break the end of a sentence     a place where one ends
 *   ...
 * </pre>
 *
 * A rule whose list has no word in this language is left out. {@code {titles}} is a whole word of
 * the list, {@code {titles:any}} its letters wherever they stand.
 */
public final class RuleFile {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)(:any)?}");

  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final StringBuilder ends = new StringBuilder();
  private final StringBuilder source = new StringBuilder();

  /** What names stand for, once all lists are read: long lists are named many times. */
  private final Map<String, String> expansions = new HashMap<>();

  private RuleFile() {}

  /** A file, with more words in its list {@code user}. */
  public static RuleFile read(String name, List<String> userWords) {
    RuleFile file = new RuleFile();
    file.lists.put("user", new ArrayList<>(userWords));
    file.source.append(userWords).append('\n');
    file.load(name);
    return file;
  }

  static boolean exists(String name) {
    return RuleFile.class.getResource(name + ".rules") != null;
  }

  /** Characters without which no rule looks at a text. */
  public String ends() {
    return ends.toString();
  }

  /** All lines that say something, and the user's words: other rules have another source. */
  String source() {
    return source.toString();
  }

  /** Keep rules first: where one matches, no sentence ends. */
  public List<SentenceRule> rules() {
    List<SentenceRule> rules = new ArrayList<>();
    for (boolean isBreak : new boolean[] {false, true}) {
      for (Draft draft : drafts) {
        if (draft.isBreak == isBreak && hasWords(draft)) {
          rules.add(
              new SentenceRule(
                  draft.name,
                  isBreak,
                  expanded(draft.before, /* isBefore= */ true),
                  expanded(draft.after, /* isBefore= */ false),
                  expanded(draft.when, /* isBefore= */ false),
                  draft.within));
        }
      }
    }
    return List.copyOf(rules);
  }

  /** The words with which a rule's {@code before} ends, by that expression. */
  public Map<String, Set<String>> lastWords() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Draft draft : drafts) {
      Matcher name = NAME.matcher(draft.before);
      if (name.matches() && name.group(2) == null && hasWords(draft)) {
        String list = name.group(1);
        if (!definitions.containsKey(list)) {
          found.put(
              expanded(draft.before, /* isBefore= */ true), new WordList(words(list)).spellings());
        }
      }
    }
    return found;
  }

  private void load(String name) {
    int number = 0;
    for (String line : text(name).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        source.append(line.strip()).append('\n');
        try {
          take(line.strip());
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(name + ".rules:" + number + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static String text(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream(name + ".rules")) {
      if (in == null) {
        throw new IllegalStateException(name + ".rules is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    String[] words = line.split("\\s+", 2);
    String rest = words.length == 2 ? words[1] : "";
    switch (words[0]) {
      case "use" -> load(rest);
      case "ends" -> ends.append(rest);
      case "let" -> define(rest);
      case "list" -> addWords(rest);
      case "keep" -> drafts.add(new Draft(rest, /* isBreak= */ false));
      case "break" -> drafts.add(new Draft(rest, /* isBreak= */ true));
      case "before" -> last().before = rest;
      case "after" -> last().after = rest;
      case "when" -> last().when = rest;
      case "within" -> last().within = Integer.parseInt(rest);
      default -> throw new IllegalArgumentException("unknown word " + words[0]);
    }
  }

  private void define(String rest) {
    String[] parts = rest.split("\\s+", 2);
    definitions.put(parts[0], parts[1]);
  }

  private void addWords(String rest) {
    List<String> parts = List.of(rest.split("\\s+", -1));
    lists
        .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
        .addAll(parts.subList(1, parts.size()));
  }

  private Draft last() {
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException("before or after without a rule");
    }
    return drafts.get(drafts.size() - 1);
  }

  private boolean hasWords(Draft draft) {
    return NAME.matcher(draft.before + draft.after)
        .results()
        .map(result -> result.group(1))
        .allMatch(name -> definitions.containsKey(name) || !words(name).isEmpty());
  }

  private List<String> words(String list) {
    return lists.getOrDefault(list, List.of());
  }

  private String expanded(String expression, boolean isBefore) {
    return NAME.matcher(expression)
        .replaceAll(
            result ->
                Matcher.quoteReplacement(replacement(result.group(1), result.group(2), isBefore)));
  }

  private String replacement(String name, @Nullable String form, boolean isBefore) {
    String key = name + form + isBefore;
    String known = expansions.get(key);
    if (known == null) {
      known = expansion(name, form, isBefore);
      expansions.put(key, known);
    }
    return known;
  }

  private String expansion(String name, @Nullable String form, boolean isBefore) {
    String definition = definitions.get(name);
    if (definition != null) {
      return expanded(definition, isBefore);
    }
    WordList words = new WordList(words(name));
    if (form != null) {
      return words.anywhere();
    }
    return isBefore ? words.before() : words.after();
  }

  /** A rule being read. */
  private static final class Draft {
    final String name;
    final boolean isBreak;
    String before = "";
    String after = "";
    String when = "";
    int within = SentenceRule.ANYWHERE;

    Draft(String name, boolean isBreak) {
      this.name = name;
      this.isBreak = isBreak;
    }
  }
}
