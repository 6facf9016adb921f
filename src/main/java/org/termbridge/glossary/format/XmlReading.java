package org.termbridge.glossary.format;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.glossary.GlossaryInput;

/**
 * Reads an XML file element by element. Document types are passed over: nothing is fetched, no
 * entity of theirs is known.
 */
final class XmlReading {

  private static final WstxInputFactory FACTORY = factory();

  /** Glossaries are flat; deeper nesting is an attack. */
  private static final int DEEPEST = 100;

  /** Markup inside a text that holds another format's codes. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut", "cp");

  /** Markup inside a text; the text of the others counts. */
  private static final Set<String> INSIDE_TEXT =
      Stream.concat(CODES.stream(), Stream.of("hi", "foreign", "pc", "mrk", "sc", "ec", "sm", "em"))
          .collect(Collectors.toUnmodifiableSet());

  private final XMLStreamReader reader;
  private final Handler handler;
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int codes;

  /** Takes elements in the order of the file. */
  interface Handler {

    default void begin(Element element) {}

    /**
     * An element is over.
     *
     * @param text its text, white space collapsed; only that behind its last child element
     */
    void end(Element element, String text);
  }

  /** An element without its content. */
  record Element(String name, String namespace, Map<String, String> attributes, Place place) {

    /** By local name; empty if it is not there. */
    String attribute(String name) {
      return attributes.getOrDefault(name, "");
    }
  }

  private XmlReading(XMLStreamReader reader, Handler handler) {
    this.reader = reader;
    this.handler = handler;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // A lazy parser throws what it finds late, and not as an error of XML.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, DelimitedText.LONGEST_CELL);
    return factory;
  }

  /** A reader of a file from its first byte; document types are passed over. */
  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** The root element; nothing if the file does not begin as XML does. */
  static Optional<Element> root(GlossaryInput input) {
    if (!beginsAsXml(input.head())) {
      return Optional.empty();
    }
    try (InputStream in = input.open()) {
      XMLStreamReader reader = reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return Optional.of(element(reader));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException | IOException e) {
      return Optional.empty();
    }
  }

  /** The first byte that is of no byte-order mark, no blank and no NUL is an angle bracket. */
  private static boolean beginsAsXml(byte[] head) {
    for (byte any : head) {
      int value = any & 0xFF;
      boolean isPassed = value <= ' ' || value == 0xEF || value == 0xBB || value >= 0xFE;
      if (!isPassed && value != 0xBF) {
        return value == '<';
      }
    }
    return false;
  }

  /**
   * Reads a file to its end.
   *
   * @throws InputException E0912 for a text without end, E0913 if it is not well-formed, E0914 for
   *     an entity that a document type would have to declare
   */
  static void read(GlossaryInput input, Handler handler) throws IOException {
    try (InputStream in = input.open()) {
      XMLStreamReader reader = reader(in);
      try {
        new XmlReading(reader, handler).read();
      } catch (XMLStreamException e) {
        throw broken(e, reader.getLocation());
      }
    } catch (XMLStreamException e) {
      throw broken(e, /* last= */ null);
    }
  }

  /**
   * @param last where the parser stood; it does not say so of itself where the bytes are no text
   */
  private static InputException broken(XMLStreamException e, @Nullable Location last) {
    String message = String.valueOf(e.getMessage());
    int position = message.indexOf("\n at [");
    String reason = (position < 0 ? message : message.substring(0, position)).replace('\n', ' ');
    Location location = e.getLocation() == null ? last : e.getLocation();
    Problem problem =
        location == null ? Problem.of("E0913", reason) : place(location).problem("E0913", reason);
    return new InputException(problem, e);
  }

  private static Place place(Location location) {
    return Place.of(location.getLineNumber(), location.getColumnNumber());
  }

  private void read() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append();
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw place(reader.getLocation()).error("E0914", reader.getLocalName());
        default -> {}
      }
    }
  }

  private void begin() {
    String name = reader.getLocalName();
    if (INSIDE_TEXT.contains(name)) {
      codes += CODES.contains(name) ? 1 : 0;
    } else {
      text.setLength(0);
      Element element = element(reader);
      open.push(element);
      handler.begin(element);
    }
  }

  private void end() {
    String name = reader.getLocalName();
    if (INSIDE_TEXT.contains(name)) {
      codes -= CODES.contains(name) ? 1 : 0;
    } else {
      handler.end(open.pop(), collapsed(text));
      text.setLength(0);
    }
  }

  private void append() {
    if (codes > 0) {
      return;
    }
    if (text.length() + reader.getTextLength() > DelimitedText.LONGEST_CELL) {
      throw place(reader.getLocation()).error("E0912", DelimitedText.LONGEST_CELL);
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static Element element(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    Map<String, String> attributes = count == 1 ? only(reader) : all(reader, count);
    String namespace = reader.getNamespaceURI();
    Location location = reader.getLocation();
    int line = location.getLineNumber();
    int column = location.getColumnNumber();
    return new Element(
        reader.getLocalName(),
        namespace == null ? "" : namespace,
        attributes,
        Place.of(line, column));
  }

  private static Map<String, String> only(XMLStreamReader reader) {
    return Map.of(reader.getAttributeLocalName(0), reader.getAttributeValue(0));
  }

  private static Map<String, String> all(XMLStreamReader reader, int count) {
    Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** One space where there are any, none at the ends: white space in XML is layout. */
  static String collapsed(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean isPending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        isPending = out.length() > 0;
      } else {
        if (isPending) {
          out.append(' ');
          isPending = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
