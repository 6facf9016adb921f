package org.termbridge.intake.coverage;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The global translate rules of a document (ITS 2.0, section 8.1.3), without any of the filters'
 * code.
 */
final class ItsTranslate {

  private static final String ITS = "http://www.w3.org/2005/11/its";

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<Integer, Boolean> translated = new HashMap<>();

  private ItsTranslate() {}

  /**
   * What the rules say of elements.
   *
   * @return by the number of the element in document order, of those that a rule selects
   */
  static Map<Integer, Boolean> of(String text) {
    ItsTranslate rules = new ItsTranslate();
    try {
      Document document = builder().parse(new InputSource(new StringReader(text)));
      NodeList elements = document.getElementsByTagNameNS("*", "*");
      for (int i = 0; i < elements.getLength(); i++) {
        rules.numbers.put(elements.item(i), i);
      }
      for (Element rule : elements(document.getElementsByTagNameNS(ITS, "translateRule"))) {
        rules.apply(rule, document);
      }
    } catch (ParserConfigurationException | SAXException | IOException e) {
      // The filter refuses what is not well formed, with a place.
      return Map.of();
    }
    return rules.translated;
  }

  private void apply(Element rule, Document document) {
    XPath path = XPathFactory.newDefaultInstance().newXPath();
    path.setNamespaceContext(new Prefixes(rule));
    boolean isTranslated = rule.getAttribute("translate").strip().equals("yes");
    try {
      Object found = path.evaluate(rule.getAttribute("selector"), document, XPathConstants.NODESET);
      for (Element selected : elements((NodeList) found)) {
        translated.put(numbers.getOrDefault(selected, -1), isTranslated);
      }
    } catch (XPathExpressionException e) {
      // The filter refuses such a rule, with its text.
      return;
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setExpandEntityReferences(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder;
  }

  /** Prefixes as they stand where the rule stands. */
  private record Prefixes(Element rule) implements NamespaceContext {

    @Override
    public String getNamespaceURI(String prefix) {
      String uri = rule.lookupNamespaceURI(prefix);
      return uri == null ? XMLConstants.NULL_NS_URI : uri;
    }

    @Override
    public String getPrefix(String uri) {
      return rule.lookupPrefix(uri);
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.of(getPrefix(uri)).iterator();
    }
  }
}
