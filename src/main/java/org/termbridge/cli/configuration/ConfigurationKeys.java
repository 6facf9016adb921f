package org.termbridge.cli.configuration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.termbridge.cli.EditDistance;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.filter.FilterSettings;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The keys that configuration may hold: every option of every command ({@code lang}, {@code
 * extract.to}), the filters' settings ({@code filter.docx.headers}) and the limits of the intake
 * ({@code limits.total}).
 */
public final class ConfigurationKeys {

  private static final Set<String> NOT_CONFIGURED =
      Set.of("--help", "--version", "--config", "--force", "--dry-run");

  /** Variables of the launcher. */
  private static final Set<String> NOT_OF_OPTIONS =
      Set.of("TERMBRIDGE_CONFIG", "TERMBRIDGE_JAVA_OPTS", "TERMBRIDGE_LOCALE", "TERMBRIDGE_HOME");

  private final Map<String, Set<Setting.Type>> types = new TreeMap<>();

  private ConfigurationKeys() {}

  /** Whether the configuration names any key, right or wrong; the launcher's variables are none. */
  public static boolean areNamedIn(Configuration configuration) {
    return !configuration.settings().isEmpty()
        || !NOT_OF_OPTIONS.containsAll(configuration.variables().keySet());
  }

  public static ConfigurationKeys of(CommandSpec root) {
    ConfigurationKeys keys = new ConfigurationKeys();
    root.options().forEach(option -> keys.add("", option));
    root.subcommands().values().forEach(command -> keys.add(command.getCommandSpec()));
    IntakeLimits.KEYS.forEach(
        key -> keys.types.put(key, Set.of(Setting.Type.NUMBER, Setting.Type.TEXT)));
    FilterSettings.switches()
        .forEach(key -> keys.types.put(FilterTables.PREFIX + key, Set.of(Setting.Type.YES_NO)));
    FilterSettings.words()
        .forEach(
            key ->
                keys.types.put(
                    FilterTables.PREFIX + key, Set.of(Setting.Type.LIST, Setting.Type.TEXT)));
    return keys;
  }

  private void add(CommandSpec command) {
    command.options().stream()
        .filter(Predicate.not(OptionSpec::inherited))
        .forEach(option -> add(prefix(command), option));
    command.subcommands().values().forEach(below -> add(below.getCommandSpec()));
  }

  /** The table of a command: {@code extract.}, {@code glossary.find.}. */
  private static String prefix(CommandSpec command) {
    return command.qualifiedName(".").replaceFirst("^[^.]*\\.", "") + ".";
  }

  private void add(String prefix, OptionSpec option) {
    if (!NOT_CONFIGURED.contains(option.longestName())) {
      types.put(prefix + name(option), types(option));
    }
  }

  /** The key of an option's value; empty for what no key can set. */
  public static Optional<String> key(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || NOT_CONFIGURED.contains(option.longestName())) {
      return Optional.empty();
    }
    boolean isShared = option.inherited() || option.command().parent() == null;
    return Optional.of((isShared ? "" : prefix(option.command())) + name(option));
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  private static Set<Setting.Type> types(OptionSpec option) {
    if (option.isMultiValue()) {
      return Set.of(Setting.Type.LIST, Setting.Type.TEXT);
    }
    Class<?> type = option.type();
    if (type == boolean.class || type == Boolean.class) {
      return Set.of(Setting.Type.YES_NO);
    }
    return Set.of(type == Integer.class ? Setting.Type.NUMBER : Setting.Type.TEXT);
  }

  Set<String> names() {
    return types.keySet();
  }

  /**
   * Checks what a file says.
   *
   * @throws InputException E0103 for a key that nobody knows, E0109 for a value of the wrong type
   */
  public void check(Configuration configuration) {
    configuration.settings().forEach(this::check);
    configuration.variables().keySet().forEach(this::checkVariable);
  }

  private void checkVariable(String variable) {
    boolean isKnown =
        NOT_OF_OPTIONS.contains(variable)
            || types.keySet().stream().map(Configuration::variable).anyMatch(variable::equals);
    if (!isKnown) {
      throw InputException.of("E0103", variable, suggestion(variable, Configuration::variable));
    }
  }

  private void check(String key, Setting setting) {
    Set<Setting.Type> allowed = types.get(key);
    if (allowed == null) {
      throw new InputException(
          setting.in(Problem.of("E0103", key, suggestion(key, UnaryOperator.identity()))));
    }
    if (!allowed.contains(setting.type())) {
      throw new InputException(setting.in(Problem.of("E0109", key, expected(allowed))));
    }
  }

  private String suggestion(String key, UnaryOperator<String> form) {
    return EditDistance.nearest(key, types.keySet().stream().map(form)).orElse("none");
  }

  private static String expected(Set<Setting.Type> allowed) {
    return allowed.stream().map(type -> example(type)).sorted().findFirst().orElse("");
  }

  private static String example(Setting.Type type) {
    return switch (type) {
      case TEXT -> "\"text\"";
      case NUMBER -> "4";
      case YES_NO -> "true / false";
      case LIST -> "[\"one\", \"two\"]";
      case OTHER -> "";
    };
  }
}
