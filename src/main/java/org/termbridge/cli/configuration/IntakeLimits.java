package org.termbridge.cli.configuration;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.Limits;

/** The {@code [limits]} table: what a container may inflate to. */
public final class IntakeLimits {

  static final List<String> KEYS =
      List.of("limits.entries", "limits.total", "limits.entry", "limits.ratio", "limits.depth");

  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*(B|KB|MB|GB)?");

  private IntakeLimits() {}

  public static Limits of(Configuration configuration) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        count(configuration, "limits.entries", usual.entries()),
        size(configuration, "limits.total", usual.total()),
        size(configuration, "limits.entry", usual.entry()),
        count(configuration, "limits.ratio", usual.ratio()),
        count(configuration, "limits.depth", usual.depth()));
  }

  private static int count(Configuration configuration, String key, int usual) {
    return (int) Math.min(Integer.MAX_VALUE, size(configuration, key, usual));
  }

  private static long size(Configuration configuration, String key, long usual) {
    return configuration.get(key).map(setting -> size(key, setting)).orElse(usual);
  }

  private static long size(String key, Setting setting) {
    Matcher matcher = SIZE.matcher(setting.value().strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new InputException(setting.in(Problem.of("E0109", key, example(key))));
    }
    String unit = matcher.group(2);
    int shift = shift(unit == null ? "B" : unit);
    return Math.min(Long.parseLong(matcher.group(1)), Long.MAX_VALUE >> shift) << shift;
  }

  private static String example(String key) {
    return List.of("limits.total", "limits.entry").contains(key) ? "\"400 MB\"" : "100";
  }

  private static int shift(String unit) {
    return switch (unit) {
      case "KB" -> 10;
      case "MB" -> 20;
      case "GB" -> 30;
      default -> 0;
    };
  }
}
