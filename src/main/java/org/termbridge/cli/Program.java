package org.termbridge.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.termbridge.cli.configuration.Configuration;
import org.termbridge.cli.configuration.ConfigurationKeys;
import org.termbridge.cli.configuration.ConfiguredDefaults;
import org.termbridge.cli.configuration.Setting;
import org.termbridge.cli.console.Console;
import org.termbridge.cli.glossary.GlossaryCommand;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.xliff.XliffVersion;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.RunLast;

/** One run of the program: reads the configuration, builds the command line, runs the command. */
final class Program {

  /** The list of commands: a new one is one line here and one file beside. */
  private static final Map<String, Function<Session, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("merge", MergeCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("validate", ValidateCommand::new);
    COMMANDS.put("pseudo", PseudoCommand::new);
    COMMANDS.put("segment", SegmentCommand::new);
    COMMANDS.put("inspect", InspectCommand::new);
    COMMANDS.put("glossary", GlossaryCommand::line);
    COMMANDS.put("demo", DemoCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("help", HelpCommand::new);
  }

  /** Those that need not know the others: to describe a command takes as long as to run it. */
  private static final Set<String> ALONE =
      Set.of("extract", "merge", "check", "validate", "pseudo", "segment", "inspect", "glossary");

  private final Console console;
  private final SharedOptions shared = new SharedOptions();

  Program(Console console) {
    this.console = console;
  }

  int run(String... args) {
    Preview preview = Preview.of(args);
    Messages messages = Messages.in(language(preview, Configuration.EMPTY));
    Failures failures = new Failures(console, shared, messages, preview);
    try {
      Configuration configuration = configuration(preview);
      messages = Messages.in(language(preview, configuration));
      failures = new Failures(console, shared, messages, preview);
      Session session = new Session(console, shared, configuration, messages);
      boolean one =
          ALONE.contains(preview.command()) && !ConfigurationKeys.areNamedIn(configuration);
      CommandLine line = commandLine(session, one ? Set.of(preview.command()) : COMMANDS.keySet());
      if (!one) {
        ConfigurationKeys.of(line.getCommandSpec()).check(configuration);
      }
      return run(line, failures, session, args);
    } catch (InputException e) {
      return failures.refused(e).number();
    }
  }

  private static int run(CommandLine line, Failures failures, Session session, String... args) {
    Configuration configuration = session.configuration();
    IParameterExceptionHandler misused =
        (exception, words) -> failures.misused(exception, configuration).number();
    IExecutionExceptionHandler failed =
        (exception, command, result) -> failures.failed(exception).number();
    line.setDefaultValueProvider(new ConfiguredDefaults(configuration));
    line.setExecutionStrategy(
        parsed -> new Usage(session).asked(parsed).orElseGet(() -> new RunLast().execute(parsed)));
    line.setParameterExceptionHandler(misused);
    line.setExecutionExceptionHandler(failed);
    int code = line.execute(args);
    // Streams of Java tell nobody that a disk is full or a pipe closed.
    boolean isLost = code != ExitCode.BUG.number() && session.console().out().checkError();
    return isLost ? failures.refused(InputException.of("E0702", "standard output")).number() : code;
  }

  /** Whoever asks for help or for a diagnosis gets it, whatever the configuration says. */
  private Configuration configuration(Preview preview) {
    return List.of("help", "doctor").contains(preview.command())
        ? Configuration.EMPTY
        : Configuration.read(preview.config(), console);
  }

  private MessageLanguage language(Preview preview, Configuration configuration) {
    Optional<String> said =
        preview
            .lang()
            .or(() -> Optional.ofNullable(console.environment().get("TERMBRIDGE_LANG")))
            .or(() -> configuration.get("lang").map(Setting::value));
    return said.flatMap(MessageLanguage::of)
        .orElseGet(() -> MessageLanguage.ofEnvironment(console.environment()));
  }

  private static CommandLine commandLine(Session session, Set<String> commands) {
    CommandLine line = new CommandLine(new TermbridgeCommand(session));
    COMMANDS.forEach(
        (name, command) -> {
          if (commands.contains(name)) {
            line.addSubcommand(command.apply(session));
          }
        });
    line.setResourceBundle(session.messages().language().bundle("help"));
    line.registerConverter(XliffVersion.class, Program::version);
    line.registerConverter(MessageLanguage.class, Program::messageLanguage);
    line.registerConverter(Language.class, Language::of);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(session.console().out()));
    line.setErr(writer(session.console().err()));
    line.setUsageHelpWidth(100);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    layOut(line);
    return line;
  }

  /** Options in the order of use, and a synopsis that fits a line. */
  private static void layOut(CommandLine command) {
    command.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
    command.getSubcommands().values().forEach(Program::layOut);
  }

  private static MessageLanguage messageLanguage(String text) {
    return MessageLanguage.of(text)
        .orElseThrow(() -> new CommandLine.TypeConversionException("not spoken: " + text));
  }

  private static XliffVersion version(String text) {
    return XliffVersion.of(text)
        .orElseThrow(() -> new CommandLine.TypeConversionException("no XLIFF version: " + text));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, /* autoFlush= */ true, StandardCharsets.UTF_8);
  }
}
