package org.termbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.ExtractOptions;
import org.termbridge.Extraction;
import org.termbridge.GlossaryChoice;
import org.termbridge.GlossaryKit;
import org.termbridge.TermOptions;
import org.termbridge.Termbridge;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.batch.OutputPlan;
import org.termbridge.cli.configuration.ConfiguredDefaults;
import org.termbridge.cli.configuration.FilterTables;
import org.termbridge.cli.configuration.IntakeLimits;
import org.termbridge.cli.console.Notices;
import org.termbridge.cli.view.ExtractView;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.CompiledGlossary;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.segment.SegmentOptions;
import org.termbridge.xliff.TermMarking;
import org.termbridge.xliff.XliffVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns releases into XLIFF for translators. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  List<Path> inputs = List.of();

  @Option(names = "--to", required = true, paramLabel = "LANG", split = ",", order = 1)
  List<Language> to = List.of();

  @Option(names = "--from", paramLabel = "LANG", order = 2)
  @Nullable Language from;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "xliff",
      order = 3)
  Path output = Path.of("xliff");

  @Option(names = "--xliff", paramLabel = "2.0|2.1|2.2|1.2", defaultValue = "2.0", order = 4)
  XliffVersion version = XliffVersion.V2_0;

  @Option(names = "--srx", paramLabel = "FILE", order = 5)
  @Nullable Path srx;

  @Option(
      names = "--abbreviations",
      paramLabel = "FILE",
      split = ConfiguredDefaults.SEPARATOR,
      hideParamSyntax = true,
      order = 6)
  List<Path> abbreviations = List.of();

  @Option(
      names = "--glossary",
      paramLabel = "FILE|DIR",
      split = ConfiguredDefaults.SEPARATOR,
      hideParamSyntax = true,
      order = 7)
  List<Path> glossaries = List.of();

  @Option(names = "--terms", paramLabel = "mark|note|none", defaultValue = "mark", order = 8)
  TermMarking terms = TermMarking.MARK;

  @Option(names = "--glossary-kit", paramLabel = "DIR", order = 9)
  @Nullable Path kitFolder;

  @Option(names = "--tracked", paramLabel = "accept|refuse", order = 10)
  @Nullable TrackedChanges tracked;

  @Option(names = "--coverage", order = 11)
  boolean isCovered;

  @Option(names = "--embed", order = 12)
  boolean isEmbedded;

  @Option(names = "--force", order = 13)
  boolean isForced;

  ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ExtractOptions options = options();
    List<Input> files = Inputs.collect(inputs, this::isDocument, output);
    OutputPlan plan =
        OutputPlan.of(files, input -> Termbridge.outputs(input.name(), output, options.to()));
    GlossaryKit kit = new GlossaryKit(options);
    Run<List<Extraction>> run = new Run<>(session, "extract", new ExtractView(isCovered));
    if (kitFolder != null) {
      Path folder = kitFolder;
      run.then(new ClosingFiles(session, "glossaryKit", () -> kit.write(folder, isForced)));
    }
    return run.over(plan, input -> extract(input, options, kit)).number();
  }

  private List<Extraction> extract(Input input, ExtractOptions options, GlossaryKit kit)
      throws IOException {
    List<Extraction> documents = Termbridge.extract(input.file(), input.name(), output, options);
    documents.forEach(kit::add);
    return documents;
  }

  private ExtractOptions options() {
    List<Language> languages = to.stream().distinct().toList();
    Optional<Language> source = Optional.ofNullable(from);
    source.ifPresent(given -> languages.forEach(target -> new LanguagePair(given, target)));
    return new ExtractOptions(
        languages,
        new IntakeOptions(source, IntakeLimits.of(session.configuration())),
        FilterTables.of(session.configuration(), Optional.ofNullable(tracked)),
        new SegmentOptions(Optional.ofNullable(srx), abbreviations),
        termOptions(),
        version,
        isCovered,
        isEmbedded,
        isForced);
  }

  private TermOptions termOptions() {
    if (terms == TermMarking.NONE && kitFolder == null) {
      return TermOptions.NONE;
    }
    GlossaryReading reading = GlossaryChoice.open(glossaries);
    Notices notices = session.notices();
    reading.warnings().forEach(notices::warning);
    return new TermOptions(CompiledGlossary.of(reading.glossary()), terms);
  }

  /** Translations beside their originals are no releases, nor is what an earlier run wrote. */
  private boolean isDocument(Path file) {
    return !XliffNames.matches(file)
        && (kitFolder == null
            || !file.toAbsolutePath()
                .normalize()
                .startsWith(kitFolder.toAbsolutePath().normalize()));
  }
}
