package org.termbridge.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.xliff.XliffVersion;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** One run of the program: reads the configuration, builds the command line, runs the command. */
final class Program {

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
      CommandLine line = commandLine(new Session(console, shared, configuration, messages));
      ConfigurationKeys.of(line.getCommandSpec()).check(configuration);
      return run(line, failures, configuration, args);
    } catch (InputException e) {
      return failures.refused(e).number();
    }
  }

  private int run(
      CommandLine line, Failures failures, Configuration configuration, String... args) {
    IParameterExceptionHandler misused =
        (exception, words) -> failures.misused(exception, configuration).number();
    IExecutionExceptionHandler failed =
        (exception, command, result) -> failures.failed(exception).number();
    line.setDefaultValueProvider(new ConfiguredDefaults(configuration));
    line.setParameterExceptionHandler(misused);
    line.setExecutionExceptionHandler(failed);
    return line.execute(args);
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

  /** The list of commands: a new one is one line here and one file beside. */
  private static CommandLine commandLine(Session session) {
    CommandLine line =
        new CommandLine(new TermbridgeCommand(session))
            .addSubcommand(new ExtractCommand(session))
            .addSubcommand(new MergeCommand(session))
            .addSubcommand(new ValidateCommand(session))
            .addSubcommand(new PseudoCommand(session))
            .addSubcommand(new SegmentCommand(session))
            .addSubcommand(new InspectCommand(session))
            .addSubcommand(new DemoCommand(session))
            .addSubcommand(new DoctorCommand(session))
            .addSubcommand(new CompletionCommand(session))
            .addSubcommand(new HelpCommand(session));
    line.setResourceBundle(session.messages().language().bundle("help"));
    line.registerConverter(XliffVersion.class, Program::version);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(session.console().out()));
    line.setErr(writer(session.console().err()));
    line.setUsageHelpWidth(100);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    layOut(line);
    line.getSubcommands().values().forEach(Program::layOut);
    return line;
  }

  /** Options in the order of use, and a synopsis that fits a line. */
  private static void layOut(CommandLine command) {
    command.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
  }

  private static XliffVersion version(String text) {
    return XliffVersion.of(text)
        .orElseThrow(() -> new CommandLine.TypeConversionException("no XLIFF version: " + text));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, /* autoFlush= */ true, StandardCharsets.UTF_8);
  }
}
