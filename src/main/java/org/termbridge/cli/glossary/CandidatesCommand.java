package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.CandidateSearch;
import org.termbridge.batch.Input;
import org.termbridge.batch.Inputs;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.cli.XliffNames;
import org.termbridge.cli.configuration.FilterTables;
import org.termbridge.cli.configuration.IntakeLimits;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.Language;
import org.termbridge.glossary.Candidate;
import org.termbridge.intake.IntakeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Collects what of new releases the glossary may want. */
@Command(name = "extract")
final class CandidatesCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "candidate-files")
  List<Path> inputs = List.of();

  @Mixin final GlossaryOption glossary = new GlossaryOption();

  @Option(names = "--from", paramLabel = "LANG", order = 2)
  @Nullable Language from;

  @Option(names = "--known", order = 3)
  boolean isKnownShown;

  @Option(names = "--min", paramLabel = "N", defaultValue = "1", descriptionKey = "min", order = 4)
  Integer least = 1;

  CandidatesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CandidateSearch search =
        new CandidateSearch(
            glossary.load(),
            new IntakeOptions(Optional.ofNullable(from), IntakeLimits.of(session.configuration())),
            FilterTables.of(session.configuration(), Optional.empty()));
    Attempts attempts = new Attempts(session);
    List<Input> files = Inputs.collect(inputs, file -> true);
    for (Input input : files) {
      attempts.on(input, () -> read(search, input.file()));
    }
    List<Candidate> all = search.found();
    List<Candidate> shown =
        all.stream()
            .filter(candidate -> isKnownShown || !candidate.isKnown())
            .filter(candidate -> candidate.count() >= least)
            .toList();
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "glossary extract")) {
        answer.write(json -> json(json, shown));
        attempts.write(answer);
      }
    } else {
      shown.forEach(candidate -> session.notices().data(line(candidate)));
    }
    long known = all.stream().filter(Candidate::isKnown).count();
    session.notices().note("glossary.candidates", shown.size(), known, files.size());
    return attempts.exitCode(ExitCode.DONE).number();
  }

  private static void read(CandidateSearch search, Path file) throws IOException {
    if (XliffNames.matches(file)) {
      search.readXliff(file);
    } else {
      search.readDocument(file);
    }
  }

  /** Columns: how often, wording, short form, kind, concept that has it, sentence, file. */
  private String line(Candidate candidate) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(candidate.count()));
    cells.add(candidate.wording());
    cells.add(candidate.shortForm().orElse(""));
    cells.add(session.messages().of("glossary.kind." + candidate.kind()));
    cells.add(String.join(",", candidate.known()));
    cells.add(candidate.context().strip());
    cells.add(candidate.place());
    return cells.stream().map(Printable::of).reduce((l, r) -> l + "\t" + r).orElse("");
  }

  private static void json(JsonGenerator json, List<Candidate> candidates) throws IOException {
    json.writeArrayFieldStart("candidates");
    for (Candidate candidate : candidates) {
      json.writeStartObject();
      json.writeStringField("term", candidate.wording());
      json.writeStringField("language", candidate.language().tag());
      json.writeStringField("kind", ConceptJson.word(candidate.kind()));
      json.writeNumberField("count", candidate.count());
      if (candidate.shortForm().isPresent()) {
        json.writeStringField("shortForm", candidate.shortForm().get());
      }
      json.writeStringField("context", candidate.context());
      json.writeStringField("file", candidate.place());
      json.writeArrayFieldStart("known");
      for (String concept : candidate.known()) {
        json.writeString(concept);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
