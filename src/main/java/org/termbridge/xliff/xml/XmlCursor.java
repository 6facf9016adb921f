package org.termbridge.xliff.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * Steps through an XML file without trusting it: a DOCTYPE is refused, nothing is ever fetched, and
 * nesting has a limit. The encoding is that of the byte-order mark or the declaration.
 */
public final class XmlCursor implements AutoCloseable {

  /** Deeper than any tool nests; far from what would exhaust the stack. */
  private static final int MAX_DEPTH = 500;

  /** "...#AttributePrefixUnbound?unit&pgs:switch&pgs", "...#ElementPrefixUnbound?pgs&pgs:unit". */
  private static final Pattern UNBOUND =
      Pattern.compile("PrefixUnbound\\?(?:[^&]*&)?([^&:]*:[^&]*)");

  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;
  private int line = 1;

  private XmlCursor(InputStream in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /**
   * A cursor before the root element.
   *
   * @throws InputException E0506 if the file cannot be read, E0501 if its XML declaration is broken
   */
  public static XmlCursor open(Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      try {
        return new XmlCursor(in, factory().createXMLStreamReader(XmlEncoding.reader(in)));
      } catch (XMLStreamException e) {
        in.close();
        throw placed(e, 1);
      } catch (InputException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw new InputException(Problem.of("E0506", reason(e)), e);
    }
  }

  /**
   * Steps to the next start or end tag, or to characters; comments and processing instructions are
   * left out.
   *
   * @return the event, see {@link XMLStreamConstants}: START_ELEMENT, END_ELEMENT, CHARACTERS or
   *     END_DOCUMENT
   * @throws InputException E0501 if the file is not well formed, E0503 if it has a DOCTYPE
   */
  public int next() {
    while (true) {
      int event = step();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw new InputException(Problem.of("E0507", MAX_DEPTH).at("line " + line));
          }
          return event;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return event;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return XMLStreamConstants.CHARACTERS;
        }
        case XMLStreamConstants.DTD ->
            throw new InputException(Problem.of("E0503").at("line " + line));
        case XMLStreamConstants.END_DOCUMENT -> {
          return event;
        }
        default -> {
          // Comments and processing instructions say nothing about a translation.
        }
      }
    }
  }

  /** Line of the current tag's first character, from 1. */
  int line() {
    return line;
  }

  /** The current characters. */
  public String characters() {
    return reader.getText();
  }

  /** Local name of the current tag. */
  public String name() {
    return reader.getLocalName();
  }

  /** The current start tag, without content. */
  public Element tag() {
    List<Attribute> attributes = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(
          new Attribute(
              plain(reader.getAttributeNamespace(i)),
              plain(reader.getAttributePrefix(i)),
              reader.getAttributeLocalName(i),
              reader.getAttributeValue(i)));
    }
    Map<String, String> declarations =
        reader.getNamespaceCount() == 0 ? Map.of() : new LinkedHashMap<>();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      declarations.put(plain(reader.getNamespacePrefix(i)), plain(reader.getNamespaceURI(i)));
    }
    return new Element(
        plain(reader.getNamespaceURI()),
        plain(reader.getPrefix()),
        reader.getLocalName(),
        line,
        attributes,
        declarations,
        new ArrayList<>());
  }

  /** The current element with all its content; the cursor stands on its end tag afterwards. */
  public Element tree() {
    Element element = tag();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS -> text.append(characters());
        case XMLStreamConstants.START_ELEMENT -> {
          flush(text, element);
          element.children().add(tree());
        }
        default -> {
          flush(text, element);
          return element;
        }
      }
    }
  }

  /** Leaves out the current element; the cursor stands on its end tag afterwards. */
  public void skip() {
    int start = depth;
    while (depth >= start) {
      next();
    }
  }

  @Override
  public void close() {
    try (in) {
      reader.close();
    } catch (IOException | XMLStreamException e) {
      // Everything that was wanted has been read.
    }
  }

  private int step() {
    try {
      // An event begins where the one before it ended; the parser knows ends only.
      line = Math.max(1, reader.getLocation().getLineNumber());
      return reader.next();
    } catch (XMLStreamException e) {
      throw placed(e, line);
    }
  }

  private static void flush(StringBuilder text, Element element) {
    if (!text.isEmpty()) {
      element.children().add(new Chars(text.toString()));
      text.setLength(0);
    }
  }

  /** The error with its place; where the parser tells none, the line that was read last. */
  private static InputException placed(XMLStreamException e, int line) {
    InputException broken = notWellFormed(e);
    return broken.problem().place().isPresent()
        ? broken
        : new InputException(broken.problem().at("line " + line), e);
  }

  private static InputException notWellFormed(XMLStreamException e) {
    if (e.getNestedException() instanceof CharacterCodingException) {
      return new InputException(Problem.of("E0501", "bytes that the encoding does not know"), e);
    }
    String message = String.valueOf(e.getMessage());
    // The parser writes "ParseError at [row,col]:[3,7]\nMessage: the fact".
    int fact = message.indexOf("Message: ");
    Problem problem =
        Problem.of(
            "E0501", plainly(fact < 0 ? message : message.substring(fact + "Message: ".length())));
    return new InputException(
        e.getLocation() == null
            ? problem
            : problem.at(
                "line "
                    + e.getLocation().getLineNumber()
                    + ", column "
                    + e.getLocation().getColumnNumber()),
        e);
  }

  /** The parser forgets to put its words to one kind of mistake. */
  private static String plainly(String message) {
    Matcher unbound = UNBOUND.matcher(message);
    return unbound.find()
        ? "the prefix of \"" + unbound.group(1) + "\" is bound to no namespace"
        : message;
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : String.valueOf(e.getMessage());
  }

  private static String plain(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Without a DOCTYPE there is no entity to expand, so length is no threat.
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
    return factory;
  }
}
