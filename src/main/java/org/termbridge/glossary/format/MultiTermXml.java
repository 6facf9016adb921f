package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.glossary.Term;

/**
 * MultiTerm's XML: entries with numbers, languages and terms, and fields that each term base names
 * as it likes. Ours are named in English; those of others are understood by the names of {@link
 * Field}.
 */
public final class MultiTermXml implements GlossaryFormat {

  private static final String ROOT = "mtf";
  private static final Properties TAGS = WordList.load("multiterm-languages");

  @Override
  public String id() {
    return "multiterm";
  }

  @Override
  public String title() {
    return "MultiTerm XML";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return XmlReading.root(input).filter(root -> root.name().equals(ROOT)).isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    Optional<XmlReading.Element> root = XmlReading.root(input);
    if (root.isPresent() && !root.get().name().equals(ROOT)) {
      throw root.get().place().error("E0917", root.get().name());
    }
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ false);
    EntryReader entries = new EntryReader(glossary, Picklists.NONE);
    XmlReading.read(input, new Entries(entries));
    entries.finish();
    return glossary.reading();
  }

  private record Entries(EntryReader entries) implements XmlReading.Handler {

    @Override
    public void begin(XmlReading.Element element) {
      switch (element.name()) {
        case "conceptGrp" -> entries.beginEntry();
        case "language" -> entries.language(language(element), element.place());
        case "termGrp" -> entries.beginTerm(element.place());
        default -> {}
      }
    }

    /** The code, or the name of the term base's index where there is none. */
    private static String language(XmlReading.Element element) {
      String code = element.attribute("lang");
      return code.isEmpty() ? element.attribute("type") : code;
    }

    @Override
    public void end(XmlReading.Element element, String text) {
      switch (element.name()) {
        case "conceptGrp" -> entries.endEntry(element.place());
        case "concept" -> entries.id(text);
        case "termGrp" -> entries.endTerm(element.place());
        case "term" -> entries.wording(text, element.place());
        case "descrip", "xref" ->
            entries.category(element.attribute("type"), text, element.place());
        case "note" -> entries.note(text, element.place());
        default -> {}
      }
    }
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    Losses losses = new Losses(title());
    XmlWriter xml = XmlWriter.wide(out);
    xml.begin(ROOT);
    int number = 0;
    for (Concept concept : glossary.concepts()) {
      number++;
      xml.begin("conceptGrp").text("concept", String.valueOf(number));
      new Entry(xml, losses).write(concept);
      xml.end();
    }
    xml.finish();
    return losses.problems();
  }

  /** What one entry says. */
  private record Entry(XmlWriter xml, Losses losses) {

    void write(Concept concept) throws IOException {
      field("Entry ID", concept.id());
      field("Subject", concept.subject());
      field("Definition", concept.definition());
      field("Valid from", concept.validity().from().map(LocalDate::toString).orElse(""));
      field("Valid until", concept.validity().until().map(LocalDate::toString).orElse(""));
      field("Concept note", concept.note());
      Map<Language, List<Term>> byLanguage = new LinkedHashMap<>();
      for (Term term : concept.terms()) {
        byLanguage.computeIfAbsent(term.language(), any -> new ArrayList<>()).add(term);
      }
      for (Map.Entry<Language, List<Term>> entry : byLanguage.entrySet()) {
        Language language = entry.getKey();
        xml.begin("languageGrp");
        xml.empty("language", "type", LanguageNames.english(language), "lang", code(language));
        for (Term term : entry.getValue()) {
          write(term);
        }
        xml.end();
      }
    }

    private static String code(Language language) {
      return TAGS.getProperty(language.tag(), language.tag().toUpperCase(Locale.ROOT));
    }

    private void write(Term term) throws IOException {
      xml.begin("termGrp").text("term", text(term.wording()));
      field("Status", Values.word(term.status()));
      field("Type", Values.word(term.type()));
      field("Part of speech", term.partOfSpeech());
      field("Case", Values.word(term.caseRule()));
      field("Note", term.note());
      field("Source", term.source());
      xml.end();
    }

    private void field(String name, String value) throws IOException {
      if (!value.isEmpty()) {
        xml.begin("descripGrp").text("descrip", text(value), "type", name).end();
      }
    }

    private String text(String value) {
      String line = XmlReading.collapsed(value);
      if (!line.equals(value)) {
        losses.count(Losses.LINE_BREAKS);
      }
      return line;
    }
  }
}
