package org.termbridge.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.termbridge.Versions;
import org.termbridge.cli.configuration.Configuration;
import org.termbridge.cli.configuration.ConfigurationKeys;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what the program finds on this machine, and what is missing. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  private static final int OLDEST_JAVA = 17;

  private final Session session;

  @Spec @Nullable CommandSpec spec;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Check> checks = checks();
    boolean isWell = checks.stream().allMatch(Check::isWell);
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "doctor")) {
        answer.write(
            json -> {
              json.writeBooleanField("well", isWell);
              json.writeArrayFieldStart("checks");
              for (Check check : checks) {
                json.writeStartObject();
                json.writeStringField("check", check.name());
                json.writeBooleanField("well", check.isWell());
                json.writeStringField("found", check.found());
                json.writeEndObject();
              }
              json.writeEndArray();
            });
      }
    } else {
      checks.forEach(check -> session.console().out().println(line(check)));
    }
    return (isWell ? ExitCode.DONE : ExitCode.FINDINGS).number();
  }

  private String line(Check check) {
    String label = session.messages().of("doctor." + check.name());
    String advice =
        check.isWell() ? "" : "  <- " + session.messages().of("doctor." + check.name() + ".advice");
    return (check.isWell() ? "ok  " : "!!  ") + label + ": " + check.found() + advice;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("product", true, Versions.PRODUCT));
    checks.add(new Check("libraries", true, "Okapi " + Versions.OKAPI + ", Tika " + Versions.TIKA));
    checks.add(java());
    checks.add(fileNames());
    checks.add(language());
    checks.add(memory());
    checks.add(archive());
    checks.add(configuration());
    checks.add(scratch());
    return checks;
  }

  private static Check java() {
    String found = Runtime.version() + " (" + System.getProperty("java.home") + ")";
    return new Check("java", Runtime.version().feature() >= OLDEST_JAVA, found);
  }

  /** File names in any script can be opened only if Java takes them for Unicode. */
  private static Check fileNames() {
    String charset = System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
    boolean isUnicode = charset.toUpperCase(java.util.Locale.ROOT).startsWith("UTF");
    boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
    return new Check("filenames", isUnicode || isWindows, charset);
  }

  private Check language() {
    Function<String, String> variable =
        name -> session.console().environment().getOrDefault(name, "");
    String locale = variable.apply("TERMBRIDGE_LOCALE");
    String found = session.messages().language().tag();
    return new Check(
        "language", true, locale.isEmpty() ? found : found + " (" + Printable.of(locale) + ")");
  }

  private static Check memory() {
    return new Check("memory", true, (Runtime.getRuntime().maxMemory() >> 20) + " MB");
  }

  private static Check archive() {
    boolean isUsed =
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    return new Check("archive", true, isUsed ? "on" : "off");
  }

  private Check configuration() {
    try {
      Configuration configuration = Configuration.read(configFile(), session.console());
      ConfigurationKeys.of(java.util.Objects.requireNonNull(spec).root()).check(configuration);
      return new Check("configuration", true, configuration.file().map(Path::toString).orElse("-"));
    } catch (InputException e) {
      Problem problem = e.problem();
      String where =
          problem.file().orElse("") + problem.place().map(place -> ":" + place).orElse("");
      return new Check("configuration", false, where + ": " + session.messages().message(problem));
    }
  }

  private Optional<String> configFile() {
    return Optional.ofNullable(session.shared().config).map(Path::toString);
  }

  private static Check scratch() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
    return new Check("scratch", Files.isWritable(folder), folder.toString());
  }

  /**
   * One thing that was looked at.
   *
   * @param name key of its label
   * @param isWell false if something should be done about it
   * @param found what is there
   */
  private record Check(String name, boolean isWell, String found) {}
}
