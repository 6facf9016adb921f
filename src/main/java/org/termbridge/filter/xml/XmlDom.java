package org.termbridge.filter.xml;

import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.termbridge.filter.markup.MarkupWords;
import org.termbridge.filter.scan.MarkupScanner;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A well-formed document as a tree, for rules that select by XPath. It is built from our own
 * tokens, so that elements have the numbers of {@link XmlRules}, and no parser can open anything.
 */
final class XmlDom {

  private final String source;
  private final Document document;
  private final MarkupWords words;

  private XmlDom(String source, Document document) {
    this.source = source;
    this.document = document;
    this.words = new MarkupWords(source, /* xml= */ true);
  }

  static Document of(String source) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      new XmlDom(source, document).build();
      return document;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK builds documents", e);
    }
  }

  private void build() {
    MarkupScanner scanner =
        new MarkupScanner(source, 0, source.length(), MarkupScanner.Dialect.XML);
    Node current = document;
    while (scanner.next()) {
      switch (scanner.kind()) {
        case START -> {
          Element element = element(scanner, current);
          current.appendChild(element);
          current = scanner.isSelfClosing() ? current : element;
        }
        case END -> current = current.getParentNode();
        case TEXT -> {
          if (current != document) {
            current.appendChild(
                document.createTextNode(words.text(scanner.begin(), scanner.end())));
          }
        }
        case CDATA ->
            current.appendChild(
                document.createTextNode(source.substring(scanner.begin() + 9, scanner.end() - 3)));
        default -> {
          // Comments and instructions are not selected.
        }
      }
    }
  }

  private Element element(MarkupScanner tag, Node parent) {
    Element element =
        document.createElementNS(namespace(tag, parent, "xmlns", tag.name()), tag.name());
    for (MarkupScanner.Attribute attribute : tag.attributes()) {
      String name = attribute.name();
      // A link would make the engine open a file.
      if (!name.endsWith(":href")) {
        String namespace =
            name.equals("xmlns") || name.startsWith("xmlns:")
                ? XMLConstants.XMLNS_ATTRIBUTE_NS_URI
                : namespace(tag, parent, "", name);
        element.setAttributeNS(
            namespace, name, words.text(attribute.valueBegin(), attribute.valueEnd()));
      }
    }
    return element;
  }

  /** The namespace of a name; names without a prefix belong to what {@code plain} declares. */
  private static @Nullable String namespace(
      MarkupScanner tag, Node parent, String plain, String name) {
    int colon = name.indexOf(':');
    if (colon < 0 && plain.isEmpty()) {
      return null;
    }
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    if (prefix.equals("xml")) {
      return XMLConstants.XML_NS_URI;
    }
    Optional<MarkupScanner.Attribute> declared =
        tag.attribute(prefix.isEmpty() ? plain : "xmlns:" + prefix);
    if (declared.isPresent()) {
      String uri = tag.value(declared.get());
      return uri.isEmpty() ? null : uri;
    }
    return parent.lookupNamespaceURI(prefix.isEmpty() ? null : prefix);
  }
}
