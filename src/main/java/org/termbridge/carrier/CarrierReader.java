package org.termbridge.carrier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/** Reads a carrier into blocks. Elements that a carrier does not have are passed through. */
final class CarrierReader {

  /** The blocks of one body, item or cell, and the text that is open in it. */
  private static final class Flow {
    final List<CarrierBlock> blocks = new ArrayList<>();
    final List<CarrierRun> runs = new ArrayList<>();
    int level;
    String role = "";

    void end() {
      CarrierBlock.Text text = new CarrierBlock.Text(level, role, CarrierRuns.tidy(runs));
      if (!text.plain().isBlank()) {
        blocks.add(text);
      }
      runs.clear();
      level = 0;
      role = "";
    }
  }

  /** A list or table that is open. */
  private static final class Structure {
    final List<List<CarrierBlock>> items = new ArrayList<>();
    final List<List<CarrierBlock.Cell>> rows = new ArrayList<>();
  }

  private final Deque<Flow> flows = new ArrayDeque<>();
  private final Deque<Structure> structures = new ArrayDeque<>();
  private final Deque<Emphasis> emphasis = new ArrayDeque<>();
  private final StringBuilder title = new StringBuilder();
  private Optional<Language> language = Optional.empty();
  private @Nullable String link;
  private boolean isInTitle;
  private boolean isInBody;

  private CarrierReader() {
    flows.push(new Flow());
  }

  /**
   * Reads a carrier.
   *
   * @throws InputException E0801 if it is not well-formed XML
   */
  static CarrierDocument read(Content carrier) throws IOException {
    try (InputStream in = carrier.open()) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      CarrierReader reader = new CarrierReader();
      while (xml.hasNext()) {
        reader.event(xml.next(), xml);
      }
      reader.flow().end();
      return new CarrierDocument(
          reader.title.toString().strip(), reader.language, reader.flow().blocks);
    } catch (XMLStreamException e) {
      throw new InputException(Problem.of("E0801", String.valueOf(e.getMessage())), e);
    }
  }

  /** Nothing outside the file is read, and its document type is not looked at. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void event(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
      default -> {}
    }
  }

  private void characters(String text) {
    if (isInTitle) {
      title.append(text);
    } else if (isInBody) {
      add(text.replaceAll("[ \\t\\r\\n]+", " "));
    }
  }

  private void add(String text) {
    Set<Emphasis> looks = emphasis.isEmpty() ? Set.of() : EnumSet.copyOf(emphasis);
    flow().runs.add(new CarrierRun(text, looks, Optional.ofNullable(link)));
  }

  private void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "html" -> language = language(xml);
      case "title" -> isInTitle = true;
      case "body" -> isInBody = true;
      case "br" -> add("\n");
      case "a" -> link = xml.getAttributeValue(null, "href");
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flow().end();
        flow().level = name.length() == 2 ? name.charAt(1) - '0' : 0;
        flow().role = Optional.ofNullable(xml.getAttributeValue(null, "class")).orElse("");
      }
      case "ul", "ol", "table" -> {
        flow().end();
        structures.push(new Structure());
      }
      case "tr" -> structures.element().rows.add(new ArrayList<>());
      case "li", "td", "th" -> flows.push(new Flow());
      default -> emphasis(name).ifPresent(emphasis::push);
    }
  }

  private void end(String name) {
    switch (name) {
      case "title" -> isInTitle = false;
      case "a" -> link = null;
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> flow().end();
      case "ul", "ol" ->
          addBlock(new CarrierBlock.Items(name.equals("ol"), structures.pop().items));
      case "table" -> addBlock(new CarrierBlock.Table(structures.pop().rows));
      case "li" -> structures.element().items.add(endFlow());
      case "td", "th" -> {
        List<List<CarrierBlock.Cell>> rows = structures.element().rows;
        rows.get(rows.size() - 1).add(new CarrierBlock.Cell(name.equals("th"), endFlow()));
      }
      default -> emphasis(name).ifPresent(emphasis::removeFirstOccurrence);
    }
  }

  private Flow flow() {
    return flows.element();
  }

  private void addBlock(CarrierBlock block) {
    flow().end();
    flow().blocks.add(block);
  }

  private List<CarrierBlock> endFlow() {
    Flow flow = flows.pop();
    flow.end();
    return flow.blocks;
  }

  private static Optional<Emphasis> emphasis(String name) {
    return switch (name) {
      case "b", "i", "u", "sub", "sup" ->
          Optional.of(Emphasis.valueOf(name.toUpperCase(Locale.ROOT)));
      default -> Optional.empty();
    };
  }

  private static Optional<Language> language(XMLStreamReader xml) {
    String tag = xml.getAttributeValue(null, "lang");
    try {
      return Optional.ofNullable(tag).map(Language::of);
    } catch (InputException e) {
      return Optional.empty();
    }
  }
}
