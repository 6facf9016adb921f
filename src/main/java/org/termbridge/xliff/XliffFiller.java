package org.termbridge.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.document.InputException;
import org.termbridge.document.Text;
import org.termbridge.xliff.fill.Filled12;
import org.termbridge.xliff.fill.Filled2;
import org.termbridge.xliff.read.Unit12;
import org.termbridge.xliff.xml.Attribute;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Node;
import org.termbridge.xliff.xml.XmlCursor;
import org.termbridge.xliff.xml.XmlEmitter;

/** Fills the targets of an XLIFF from its sources, as a translation tool would. */
public final class XliffFiller {

  /** Written without an end tag when they hold nothing; the writers do the same. */
  private static final Set<String> WITHOUT_CONTENT =
      Set.of("ph", "sc", "ec", "sm", "em", "cp", "x", "bx", "ex", "it", "tool", "group");

  private final XmlCursor cursor;
  private final XmlEmitter xml;
  private final UnaryOperator<Text> translation;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Boolean> translate = new ArrayDeque<>();
  private boolean pending;

  private XliffFiller(XmlCursor cursor, XmlEmitter xml, UnaryOperator<Text> translation) {
    this.cursor = cursor;
    this.xml = xml;
    this.translation = translation;
    translate.push(true);
  }

  /**
   * Copies the file with a target for every segment that may be translated and has none; the state
   * becomes {@code translated}. Everything else stays as it is. The stream is closed.
   *
   * @param xliff any version that we write
   * @param translation gives the target of a segment's source; codes keep their ids
   * @throws InputException as {@link XliffReader#read} does
   */
  public static void fill(Path xliff, UnaryOperator<Text> translation, OutputStream out)
      throws IOException {
    try (XmlCursor cursor = XmlCursor.open(xliff);
        XmlEmitter xml = new XmlEmitter(out)) {
      new XliffFiller(cursor, xml, translation).run();
    } catch (InputException e) {
      throw e.in(xliff.toString());
    }
  }

  private void run() throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    int event = cursor.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        default -> characters();
      }
      event = cursor.next();
    }
    xml.raw("\n");
  }

  private void start() throws IOException {
    flushStart();
    switch (cursor.name()) {
      case "unit" -> new Filled2(xml, translation).unit(cursor.tree(), translate.element());
      case "trans-unit" -> new Filled12(xml, translation).unit(cursor.tree(), translate.element());
      default -> {
        Element tag = cursor.tag();
        open.push(tag);
        translate.push(Unit12.translate(tag, translate.element()));
        startTag(xml, tag);
        pending = true;
      }
    }
  }

  private void end() throws IOException {
    translate.pop();
    Element tag = open.pop();
    if (pending && WITHOUT_CONTENT.contains(tag.name())) {
      xml.raw("/>");
      pending = false;
    } else {
      flushStart();
      endTag(xml, tag);
    }
  }

  private void characters() throws IOException {
    flushStart();
    if (!open.isEmpty()) {
      xml.text(cursor.characters());
    }
  }

  private void flushStart() throws IOException {
    if (pending) {
      xml.raw(">");
      pending = false;
    }
  }

  /** A start tag without its last bracket. */
  public static void startTag(XmlEmitter xml, Element element) throws IOException {
    xml.raw("<").raw(element.qualifiedName());
    for (Map.Entry<String, String> declaration : element.declarations().entrySet()) {
      xml.attribute(
          declaration.getKey().isEmpty() ? "xmlns" : "xmlns:" + declaration.getKey(),
          declaration.getValue());
    }
    for (Attribute attribute : element.attributes()) {
      xml.attribute(attribute.qualifiedName(), attribute.value());
    }
  }

  public static void endTag(XmlEmitter xml, Element element) throws IOException {
    xml.raw("</").raw(element.qualifiedName()).raw(">");
  }

  /** A node as it is. */
  public static void copy(XmlEmitter xml, Node node) throws IOException {
    if (node instanceof Element element) {
      startTag(xml, element);
      if (element.children().isEmpty() && WITHOUT_CONTENT.contains(element.name())) {
        xml.raw("/>");
        return;
      }
      xml.raw(">");
      for (Node child : element.children()) {
        copy(xml, child);
      }
      endTag(xml, element);
    } else {
      xml.text(node.text());
    }
  }
}
