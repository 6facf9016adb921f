package org.termbridge.filter;

import java.util.Map;
import java.util.TreeMap;

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

  public FilterSettings {
    values = Map.copyOf(new TreeMap<>(values));
  }

  /** The user's value, or the default. */
  public String get(String key, String defaultValue) {
    return values.getOrDefault(key, defaultValue);
  }

  public boolean isOn(String key, boolean defaultValue) {
    return Boolean.parseBoolean(get(key, Boolean.toString(defaultValue)));
  }
}
