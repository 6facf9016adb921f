package org.termbridge.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.console.Console;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole line on the samples: every command is printed, then really run. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "demo",
      order = 1)
  Path output = Path.of("demo");

  @Option(names = "--samples", paramLabel = "DIR", order = 2)
  @Nullable Path samples;

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path folder = samples == null ? usualSamples() : samples;
    List<Step> steps = steps(folder);
    int worst = 0;
    for (Step step : steps) {
      session.notices().note("demo.step", step.why(), step.line());
      int code = run(step);
      session.notices().note("demo.code", code);
      // Repairs and fallbacks are what the demonstration is about.
      worst = Math.max(worst, code == ExitCode.FINDINGS.number() ? 0 : code);
    }
    finish(steps);
    return worst;
  }

  private List<Step> steps(Path folder) {
    String incoming = folder.resolve("incoming").toString();
    if (!Files.isDirectory(Path.of(incoming))) {
      throw new InputException(Problem.of("E0713").in(folder.toString()));
    }
    List<Step> steps = new ArrayList<>();
    steps.add(step("demo.inspect", "inspect", incoming));
    steps.add(
        step("demo.extract", "extract", incoming, "--to", "zh-Hant-HK,fr", "-o", out("xliff")));
    steps.add(step("demo.validate", "validate", out("xliff")));
    String returned = folder.resolve("returned").toString();
    if (Files.isDirectory(Path.of(returned))) {
      steps.add(step("demo.check", "check", returned));
      String output = out("translated");
      steps.add(step("demo.merge", "merge", returned, "--source", incoming, "-o", output));
    }
    steps.add(step("demo.pseudo", "pseudo", out("xliff"), "-o", out("pseudo")));
    String preview = out("pseudo-translated");
    String[] merge = {
      "merge", out("pseudo"), "--source", out("xliff"), "--as", "docx", "-o", preview
    };
    steps.add(step("demo.pseudo-merge", merge));
    return steps;
  }

  private Step step(String why, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    if (all.contains("-o")) {
      // The demonstration may run again after a change of the program.
      all.add("--force");
    }
    return new Step(session.messages().of(why), all);
  }

  private String out(String name) {
    return output.resolve(name).toString();
  }

  /** The command as a process of its own would run it; its data is news here. */
  private int run(Step step) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Console here = session.console();
    Console inner =
        new Console(
            here.in(),
            new PrintStream(data, /* autoFlush= */ false, StandardCharsets.UTF_8),
            here.err(),
            here.environment(),
            here.directory(),
            here.isTerminal());
    List<String> words = new ArrayList<>(step.words());
    words.addAll(List.of("--lang", session.messages().language().tag()));
    if (session.shared().isQuiet) {
      words.add("--quiet");
    }
    int code = new Program(inner).run(words.toArray(String[]::new));
    inner.out().flush();
    data.toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> session.notices().note("demo.data", line));
    return code;
  }

  private void finish(List<Step> steps) {
    List<String> files = translated();
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "demo")) {
        answer.write(
            json -> {
              json.writeArrayFieldStart("commands");
              for (Step step : steps) {
                json.writeString("termbridge " + step.line());
              }
              json.writeEndArray();
              json.writeArrayFieldStart("open");
              for (String file : files) {
                json.writeString(file);
              }
              json.writeEndArray();
            });
      }
    } else {
      session.notices().note("demo.open");
      files.forEach(session.notices()::data);
    }
  }

  /** What there is to open: the XLIFF and the documents put together again. */
  private List<String> translated() {
    return Stream.of("xliff", "translated", "pseudo-translated")
        .map(output::resolve)
        .filter(Files::isDirectory)
        .flatMap(DemoCommand::files)
        .toList();
  }

  private static Stream<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("originals"))
          .map(Path::toString)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside the program in a distribution, in the sources otherwise. */
  private static Path usualSamples() {
    Path sources = Path.of("xliff", "sample");
    if (Files.isDirectory(sources)) {
      return sources;
    }
    return Installation.home().map(home -> home.resolve(sources)).orElse(sources);
  }

  /**
   * One command of the demonstration.
   *
   * @param why for people
   * @param words of the command line, without the program
   */
  private record Step(String why, List<String> words) {

    /** As people can put it into their shell. */
    String line() {
      return words.stream().map(Step::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
      return word.matches("[\\p{L}\\p{N}_./\\\\:,=@%+~-]+")
          ? word
          : "\"" + word.replace("\"", "\\\"") + "\"";
    }
  }
}
