package org.termbridge.filter;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the user changed of the filters' defaults. Each format's defaults stand in its own file with
 * a sentence why.
 *
 * @param values {@code <format>.<option>} to its value, as in the {@code [filter.docx]} tables of
 *     {@code termbridge.toml}: {@code docx.headers=false}; tracked changes: {@code
 *     docx.tracked=accept|refuse}
 */
public record FilterSettings(Map<String, String> values) {

  public static final FilterSettings DEFAULT = new FilterSettings(Map.of());

  private static final Map<String, String> SWITCHES =
      Map.of(
          "docx", "headers notes textboxes alttext title charts hidden",
          "pptx", "notes charts alttext title hidden masters",
          "xlsx", "headers drawings alttext title hidden",
          "odt", "headers notes alttext title charts hidden",
          "html", "code pre titles keywords values notranslate hidden",
          "markdown", "titles");

  private static final Map<String, String> WORDS =
      Map.of(
          "docx", "tracked",
          "odt", "tracked",
          "markdown", "front-matter",
          "xml", "attributes inline skip");

  /** Keys whose value is yes or no: {@code docx.headers}. */
  public static Set<String> switches() {
    return keys(SWITCHES);
  }

  /** Keys whose value is a word or a list of words: {@code docx.tracked}. */
  public static Set<String> words() {
    return keys(WORDS);
  }

  private static Set<String> keys(Map<String, String> tables) {
    Set<String> keys = new TreeSet<>();
    tables.forEach(
        (format, names) -> {
          for (String name : names.split(" ", -1)) {
            keys.add(format + "." + name);
          }
        });
    return keys;
  }

  public FilterSettings {
    values = Map.copyOf(new TreeMap<>(values));
  }

  /**
   * The settings of a fingerprint, as an XLIFF records it.
   *
   * @param fingerprint {@code key=value;key=value}, in the order of the keys; empty for the
   *     defaults
   */
  public static FilterSettings parse(String fingerprint) {
    Map<String, String> values = new TreeMap<>();
    for (String entry : fingerprint.split(";", -1)) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        values.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return new FilterSettings(values);
  }

  /** The settings in one line that {@link #parse} understands. */
  public String fingerprint() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(java.util.stream.Collectors.joining(";"));
  }

  /** These settings with hidden text for translators in every format. */
  public FilterSettings withHidden() {
    Map<String, String> shown = new TreeMap<>(values);
    switches().stream()
        .filter(key -> key.endsWith(".hidden"))
        .forEach(key -> shown.put(key, "true"));
    return new FilterSettings(shown);
  }

  /** The user's value, or the default. */
  public String get(String key, String defaultValue) {
    return values.getOrDefault(key, defaultValue);
  }

  public boolean isOn(String key, boolean defaultValue) {
    return Boolean.parseBoolean(get(key, Boolean.toString(defaultValue)));
  }
}
