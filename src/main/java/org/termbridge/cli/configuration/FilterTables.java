package org.termbridge.cli.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.termbridge.cli.TrackedChanges;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.filter.FilterSettings;

/** The {@code [filter.docx]} tables, and the options that are short for an entry in each. */
public final class FilterTables {

  static final String PREFIX = "filter.";
  private static final Set<String> KEYS = new TreeSet<>();

  static {
    KEYS.addAll(FilterSettings.switches());
    KEYS.addAll(FilterSettings.words());
  }

  private FilterTables() {}

  /** The settings of the configuration, with {@code --tracked} on top if it was given. */
  public static FilterSettings of(Configuration configuration, Optional<TrackedChanges> tracked) {
    Map<String, String> values = new TreeMap<>();
    for (String key : KEYS) {
      configuration.get(PREFIX + key).ifPresent(setting -> values.put(key, value(key, setting)));
    }
    tracked.ifPresent(
        choice ->
            Arrays.stream(Format.values())
                .filter(FilterTables::tracksChanges)
                .forEach(format -> values.put(key(format), lower(choice))));
    return new FilterSettings(values);
  }

  /** A file has types; what a variable says is looked at here. */
  private static String value(String key, Setting setting) {
    String value = String.join(",", setting.values());
    if (FilterSettings.switches().contains(key) && !value.matches("true|false")) {
      throw new InputException(setting.in(Problem.of("E0109", PREFIX + key, "true / false")));
    }
    return value;
  }

  private static String key(Format format) {
    return lower(format) + ".tracked";
  }

  private static boolean tracksChanges(Format format) {
    return switch (format) {
      case DOCX, DOCM, DOTX, ODT, ODS, ODP -> true;
      default -> false;
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
