package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.Language;
import org.termbridge.glossary.GlossarySearch;
import org.termbridge.glossary.GlossarySearch.Found;
import org.termbridge.glossary.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Looks words up: what concept they are, what may be written for it, what must not, who says so.
 */
@Command(name = "find")
final class FindCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
  List<String> words = List.of();

  @Mixin final GlossaryOption glossary = new GlossaryOption();

  @Option(names = "--from", paramLabel = "LANG", order = 2)
  @Nullable Language from;

  @Option(names = "--to", paramLabel = "LANG", split = ",", order = 3)
  List<Language> to = List.of();

  FindCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    List<Found> found = GlossarySearch.find(glossary.load(), text, Optional.ofNullable(from));
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "glossary find")) {
        answer.write(json -> json.writeStringField("words", text));
        answer.write(json -> json(json, found));
      }
    } else {
      found.forEach(this::print);
    }
    session.notices().note("glossary.found", found.size());
    return ExitCode.DONE.number();
  }

  private void print(Found hit) {
    ConceptText view = new ConceptText(session.messages());
    view.lines(hit.concept(), to).forEach(session.notices()::data);
    String language = hit.term().map(Term::language).map(Language::tag).orElse("");
    String wording = hit.term().map(Term::wording).orElse("");
    String way = session.messages().of("glossary.way." + hit.way(), hit.text(), wording, language);
    String judgement = hit.term().map(term -> "  " + view.judgement(term)).orElse("");
    session.notices().data("  = " + Printable.of(way + judgement));
  }

  private void json(JsonGenerator json, List<Found> found) throws IOException {
    json.writeArrayFieldStart("found");
    for (Found hit : found) {
      json.writeStartObject();
      ConceptJson.fields(json, hit.concept());
      json.writeStringField("way", ConceptJson.word(hit.way()));
      json.writeStringField("text", hit.text());
      if (hit.term().isPresent()) {
        json.writeFieldName("match");
        ConceptJson.term(json, hit.term().get());
      }
      ConceptJson.terms(json, "terms", ConceptText.terms(hit.concept(), to));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
