package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.glossary.Term;

/**
 * The glossary module of XLIFF 2 (section 5.3 of XLIFF 2.1): read out of any XLIFF 2; written as an
 * XLIFF whose units are the terms. Status, type and concept stand in attributes of our own, which
 * the module allows.
 */
public final class XliffGlossary implements GlossaryFormat {

  private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String MODULE = "urn:oasis:names:tc:xliff:glossary:2.0";
  private static final String OURS = "urn:termbridge:glossary";
  private static final String ROOT = "xliff";

  @Override
  public String id() {
    return "xliff";
  }

  @Override
  public String title() {
    return "XLIFF 2 glossary module";
  }

  @Override
  public String extension() {
    return "xlf";
  }

  @Override
  public boolean isBilingual() {
    return true;
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return XmlReading.root(input)
        .filter(root -> root.name().equals(ROOT) && root.attribute("version").startsWith("2"))
        .isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ false);
    Entries entries = new Entries(glossary);
    XmlReading.read(input, entries);
    if (entries.seen.isEmpty()) {
      throw Place.of(1, 1)
          .error("E0917", XmlReading.root(input).map(XmlReading.Element::name).orElse(""));
    }
    return glossary.reading();
  }

  /** Entries stand in every unit that has their term; each is taken once. */
  private static final class Entries implements XmlReading.Handler {

    private final GlossaryDraft glossary;
    private final Map<String, ConceptDraft> bySource = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String sourceLanguage = "";
    private String targetLanguage = "";
    private Optional<String> id = Optional.empty();
    private Optional<ConceptDraft> concept = Optional.empty();

    Entries(GlossaryDraft glossary) {
      this.glossary = glossary;
    }

    @Override
    public void begin(XmlReading.Element element) {
      if (element.name().equals(ROOT)) {
        sourceLanguage = element.attribute("srcLang");
        targetLanguage = element.attribute("trgLang");
      } else if (isEntry(element)) {
        id = Optional.of(element.attribute("concept")).filter(value -> !value.isEmpty());
        concept = Optional.empty();
      }
    }

    private static boolean isEntry(XmlReading.Element element) {
      return element.namespace().equals(MODULE) && element.name().equals("glossEntry");
    }

    @Override
    public void end(XmlReading.Element element, String text) {
      if (!element.namespace().equals(MODULE)) {
        return;
      }
      switch (element.name()) {
        case "term" -> {
          concept =
              Optional.of(
                  id.map(glossary::concept)
                      .orElseGet(() -> bySource.computeIfAbsent(text, glossary::newConcept)));
          add(element, text, sourceLanguage);
        }
        case "translation" -> add(element, text, targetLanguage);
        case "definition" ->
            concept.ifPresent(of -> of.say(Field.DEFINITION, text, element.place()));
        default -> {}
      }
    }

    private void add(XmlReading.Element element, String text, String language) {
      Place place = element.place();
      if (text.isEmpty() || concept.isEmpty()) {
        glossary.warn(place.problem("W0908"));
        return;
      }
      if (seen.add(concept.get().id() + '\t' + language + '\t' + text)) {
        TermDraft term = new TermDraft(glossary, place);
        term.say(Field.TERM, text, place);
        term.say(Field.SOURCE, element.attribute("source"), place);
        term.say(Field.STATUS, element.attribute("status"), place);
        term.say(Field.TYPE, element.attribute("type"), place);
        concept.get().add(glossary.language(language, place), term);
      }
    }
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    BilingualPairs pairs =
        BilingualPairs.of(
            glossary, options, title(), Set.of(Field.DEFINITION, Field.SOURCE, Field.TYPE));
    XmlWriter xml = new XmlWriter(out);
    xml.begin(
        ROOT,
        "xmlns",
        CORE,
        "xmlns:gls",
        MODULE,
        "xmlns:tb",
        OURS,
        "version",
        "2.0",
        "srcLang",
        pairs.languages().source().tag(),
        "trgLang",
        pairs.languages().target().tag());
    xml.begin("file", "id", "glossary");
    int number = 0;
    for (BilingualPairs.Entry entry : pairs.entries()) {
      number++;
      write(xml, entry, "u" + number);
    }
    xml.finish();
    return pairs.losses().problems();
  }

  private static void write(XmlWriter xml, BilingualPairs.Entry entry, String id)
      throws IOException {
    Concept concept = entry.concept();
    xml.begin("unit", "id", id).begin("gls:glossary");
    for (Term source : entry.sources()) {
      xml.begin("gls:glossEntry", "tb:concept", concept.id());
      term(xml, "gls:term", source);
      for (Term target : entry.targets()) {
        term(xml, "gls:translation", target);
      }
      xml.optional("gls:definition", concept.definition());
      xml.end();
    }
    xml.end().begin("segment");
    xml.text("source", entry.sources().get(0).wording());
    xml.text("target", entry.targets().get(0).wording());
    xml.end().end();
  }

  private static void term(XmlWriter xml, String element, Term term) throws IOException {
    String status = Values.word(term.status());
    String type = Values.word(term.type());
    if (term.source().isEmpty()) {
      xml.text(element, term.wording(), "tb:status", status, "tb:type", type);
    } else {
      String source = term.source();
      xml.text(element, term.wording(), "source", source, "tb:status", status, "tb:type", type);
    }
  }
}
