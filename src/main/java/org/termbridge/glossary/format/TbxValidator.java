package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;
import org.termbridge.glossary.TextPlace;
import org.termbridge.glossary.format.TbxDialect.Violation;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Judges a file that was read as TBX by its schema, and by the categories and picklists of its
 * dialect. Of the violations of the schema at one place, the first is told.
 */
final class TbxValidator {

  private static final Set<String> ENTRIES = Set.of("conceptEntry", "termEntry");
  private static final Set<String> LEVELS = Set.of("conceptEntry", "langSec", "termSec");

  /** What a message of the parser has beside its words: a code, namespaces, wildcards. */
  private static final Pattern APPARATUS =
      Pattern.compile("^[a-zA-Z0-9.-]+: |, WC\\[[^\\]]*\\]|WC\\[[^\\]]*\\], |\"[^\"]*\":");

  /** The parser tells the whole of a value, however long. */
  private static final int LONGEST = 300;

  private final XMLStreamReader reader;
  private final Glossary glossary;
  private final boolean isV2;
  private final Picklists picklists;
  private final TbxDialect dialect;
  private final ValidatorHandler schema;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<TextPlace> violated = new HashSet<>();
  private final List<LintFinding> findings = new ArrayList<>();
  private String entry = "";

  /**
   * An element that is not over.
   *
   * @param category that it says, if it says one
   */
  private record Open(String name, Optional<String> category, TextPlace place) {}

  /** The reader stands at the root element. */
  private TbxValidator(XMLStreamReader reader, Glossary glossary) throws SAXException {
    this.reader = reader;
    this.glossary = glossary;
    this.isV2 = reader.getLocalName().equals("martif");
    this.picklists = isV2 ? Picklists.TBX_2008 : Picklists.TBX_BASIC;
    this.dialect = new TbxDialect(attribute("type"), attribute("style").equals("dct"));
    this.schema = TbxSchemas.validator(isV2);
    schema.setErrorHandler(new Violations());
  }

  /**
   * What breaks the rules, in the order of the file.
   *
   * @param glossary that was read from the file
   */
  static List<LintFinding> check(GlossaryInput input, Glossary glossary) throws IOException {
    try (InputStream in = input.open()) {
      XMLStreamReader reader = XmlReading.reader(in);
      while (!reader.isStartElement()) {
        reader.next();
      }
      TbxValidator validator = new TbxValidator(reader, glossary);
      validator.check();
      return validator.findings;
    } catch (XMLStreamException | SAXException e) {
      throw new InputException(Problem.of("E0913", String.valueOf(e.getMessage())), e);
    }
  }

  private void check() throws XMLStreamException, SAXException {
    schema.startDocument();
    int event = reader.getEventType();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
      event = reader.next();
    }
    schema.endDocument();
  }

  private void begin() throws SAXException {
    String name = reader.getLocalName();
    if (ENTRIES.contains(name)) {
      entry = attribute("id");
    }
    Optional<String> category = TbxDialect.category(namespace(), name, attribute("type"));
    if (category.isPresent()) {
      text.setLength(0);
      if (!isV2) {
        dialect.check(category.get(), namespace(), name, level()).forEach(v -> add(v, place()));
      }
    }
    open.push(new Open(name, category, place()));
    schema.startElement(namespace(), name, name, attributes());
  }

  private AttributesImpl attributes() {
    AttributesImpl attributes = new AttributesImpl();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String local = reader.getAttributeLocalName(i);
      String of = Objects.requireNonNullElse(reader.getAttributeNamespace(i), "");
      attributes.addAttribute(of, local, local, "CDATA", reader.getAttributeValue(i));
    }
    return attributes;
  }

  private void end() throws SAXException {
    String name = reader.getLocalName();
    schema.endElement(namespace(), name, name);
    Open element = open.pop();
    element.category().ifPresent(category -> value(category, element.place()));
    if (ENTRIES.contains(name)) {
      entry = "";
    }
  }

  private void characters() throws SAXException {
    char[] characters = reader.getTextCharacters();
    schema.characters(characters, reader.getTextStart(), reader.getTextLength());
    text.append(characters, reader.getTextStart(), reader.getTextLength());
  }

  private void value(String category, TextPlace place) {
    String value = XmlReading.collapsed(text);
    if (!picklists.allows(category, value)) {
      add(Violation.of("tbx-value", value, category, picklists.name()), place);
    }
  }

  private String level() {
    return open.stream().map(Open::name).filter(LEVELS::contains).findFirst().orElse("");
  }

  private void add(Violation violation, TextPlace place) {
    Concept concept = glossary.concept(entry).orElseGet(() -> Concept.of(entry, List.of()));
    String[] arguments =
        violation.arguments().stream()
            .map(argument -> Place.shortened(argument, LONGEST))
            .toArray(String[]::new);
    findings.add(
        LintFinding.of(violation.rule(), LintSeverity.WARNING, concept, arguments)
            .in(Optional.of(place)));
  }

  private TextPlace place() {
    Location location = reader.getLocation();
    return new TextPlace(location.getLineNumber(), location.getColumnNumber());
  }

  private String namespace() {
    return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
  }

  private String attribute(String name) {
    return Objects.requireNonNullElse(reader.getAttributeValue(/* namespaceURI= */ null, name), "");
  }

  /** Takes what violates the schema. */
  private final class Violations implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      // The schema's own affair.
    }

    @Override
    public void error(SAXParseException e) {
      if (violated.add(place())) {
        String words = APPARATUS.matcher(String.valueOf(e.getMessage())).replaceAll("");
        add(Violation.of("tbx-schema", isV2 ? "ISO 30042:2008" : "ISO 30042:2019", words), place());
      }
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
