package org.termbridge.cli.glossary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.termbridge.GlossaryChoice;
import org.termbridge.batch.Batch;
import org.termbridge.cli.ExitCode;
import org.termbridge.cli.Session;
import org.termbridge.cli.console.Printable;
import org.termbridge.cli.view.Answer;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryDiff;
import org.termbridge.glossary.GlossaryDiff.ConceptChange;
import org.termbridge.glossary.GlossaryDiff.FieldChange;
import org.termbridge.glossary.GlossaryDiff.TermChange;
import org.termbridge.glossary.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what changed from one glossary to the next, concept by concept and field by field. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old-glossary")
  Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new-glossary")
  Path young = Path.of("");

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    GlossaryDiff diff = GlossaryDiff.of(read(old), read(young));
    if (session.shared().isJson()) {
      try (Answer answer = new Answer(session.console(), "glossary diff")) {
        answer.write(json -> json(json, diff));
      }
    } else {
      ConceptText text = new ConceptText(session.messages());
      diff.removed().forEach(concept -> print("- " + ConceptText.title(concept)));
      diff.added().forEach(concept -> print("+ " + ConceptText.title(concept)));
      diff.changed().forEach(change -> print(change, text));
    }
    session
        .notices()
        .note("glossary.diff", diff.added().size(), diff.removed().size(), diff.changed().size());
    return (diff.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
  }

  private static Glossary read(Path path) {
    if (!Files.isDirectory(path)) {
      Batch.refuseUnreadable(path);
    }
    return GlossaryChoice.load(List.of(path));
  }

  private void print(ConceptChange change, ConceptText text) {
    print("~ " + ConceptText.title(change.concept()));
    change.fields().forEach(field -> print("    ~ " + line(field)));
    change.removed().forEach(term -> print("    - " + line(term, text)));
    change.added().forEach(term -> print("    + " + line(term, text)));
    for (TermChange term : change.changed()) {
      for (FieldChange field : term.fields()) {
        print("    ~ " + term.language() + " \"" + term.wording() + "\" " + line(field));
      }
    }
  }

  private static String line(Term term, ConceptText text) {
    return term.language() + " \"" + term.wording() + "\" " + text.judgement(term);
  }

  private static String line(FieldChange field) {
    return field.field() + ": \"" + field.old() + "\" -> \"" + field.young() + "\"";
  }

  private void print(String line) {
    session.notices().data(Printable.of(line));
  }

  private static void json(JsonGenerator json, GlossaryDiff diff) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("added", diff.added().size());
    json.writeNumberField("removed", diff.removed().size());
    json.writeNumberField("changed", diff.changed().size());
    json.writeEndObject();
    ConceptJson.array(json, "added", diff.added(), List.of());
    ConceptJson.array(json, "removed", diff.removed(), List.of());
    json.writeArrayFieldStart("changed");
    for (ConceptChange change : diff.changed()) {
      json.writeStartObject();
      json.writeStringField("id", change.concept().id());
      fields(json, change.fields());
      ConceptJson.terms(json, "added", change.added());
      ConceptJson.terms(json, "removed", change.removed());
      json.writeArrayFieldStart("changed");
      for (TermChange term : change.changed()) {
        json.writeStartObject();
        json.writeStringField("language", term.language().tag());
        json.writeStringField("term", term.wording());
        fields(json, term.fields());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fields(JsonGenerator json, List<FieldChange> fields) throws IOException {
    json.writeArrayFieldStart("fields");
    for (FieldChange field : fields) {
      json.writeStartObject();
      json.writeStringField("field", field.field());
      json.writeStringField("old", field.old());
      json.writeStringField("new", field.young());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
