package org.termbridge.cli.glossary;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LanguageUse;
import org.termbridge.glossary.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the concepts, one a line: id, subject, and the sanctioned term in each language. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  private final Session session;

  @Mixin final GlossaryOption glossary = new GlossaryOption();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      split = ",",
      descriptionKey = "languages",
      order = 2)
  List<Language> languages = List.of();

  @Option(names = "--subject", paramLabel = "SUBJECT", descriptionKey = "subject", order = 3)
  @Nullable String subject;

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Glossary whole = glossary.load();
    List<Concept> concepts = whole.concepts().stream().filter(this::isWanted).toList();
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "glossary list")) {
        answer.write(json -> ConceptJson.array(json, "concepts", concepts, languages));
      }
    } else {
      List<Language> shown = languages.isEmpty() ? usual(concepts) : languages;
      concepts.forEach(concept -> session.notices().data(line(concept, shown)));
    }
    int terms = concepts.stream().mapToInt(concept -> concept.terms().size()).sum();
    session.notices().note("glossary.listed", concepts.size(), terms);
    return ExitCode.DONE.number();
  }

  /** Where none is named, the one that most concepts have. */
  private static List<Language> usual(List<Concept> concepts) {
    return LanguageUse.of(concepts).first().stream().toList();
  }

  private boolean isWanted(Concept concept) {
    return (subject == null || concept.subject().equalsIgnoreCase(subject.strip()))
        && (languages.isEmpty()
            || languages.stream().anyMatch(language -> !concept.terms(language).isEmpty()));
  }

  private static String line(Concept concept, List<Language> languages) {
    Stream<String> terms =
        languages.stream().map(concept::preferred).map(term -> term.map(Term::wording).orElse(""));
    return Stream.concat(Stream.of(concept.id(), concept.subject()), terms)
        .map(Printable::of)
        .reduce((left, right) -> left + "\t" + right)
        .orElse("");
  }
}
