package org.termbridge.intake.coverage;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.termbridge.intake.charset.Places;

/**
 * The text of an XML document that is meant to be translated: what its own ITS rules and attributes
 * exclude is none (ITS 2.0, section 8.1).
 */
final class WitnessXml {

  private static final String ITS = "http://www.w3.org/2005/11/its";

  private final XMLStreamReader reader;
  private final Map<Integer, Boolean> ruled;
  private final List<Passage> passages = new ArrayList<>();
  private final Deque<Boolean> translated = new ArrayDeque<>();
  private int element;

  private WitnessXml(String text) throws XMLStreamException {
    this.ruled = text.contains(ITS) ? ItsTranslate.of(text) : Map.of();
    this.reader = factory().createXMLStreamReader(new StringReader(text));
  }

  /** What was read before an error is witness enough: the filter refuses the document. */
  static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    try {
      WitnessXml witness = new WitnessXml(text.startsWith("\uFEFF") ? text.substring(1) : text);
      while (witness.reader.hasNext()) {
        witness.read(witness.reader.next());
        passages = witness.passages;
      }
    } catch (XMLStreamException e) {
      return passages;
    }
    return passages;
  }

  private void read(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> translated.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (translated.element() && !reader.isWhiteSpace()) {
          int line = reader.getLocation().getLineNumber();
          passages.add(new Passage(Places.line(line), reader.getText()));
        }
      }
      default -> {
        // Comments, instructions, declarations and entities show nothing.
      }
    }
  }

  private void start() {
    boolean inherited = translated.isEmpty() || translated.element();
    boolean own = ruled.getOrDefault(element++, inherited);
    String local = reader.getAttributeValue(ITS, "translate");
    boolean isRule = ITS.equals(reader.getNamespaceURI());
    translated.push(!isRule && (local == null ? own : local.strip().equals("yes")));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
