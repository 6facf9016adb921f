package org.termbridge.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.termbridge.document.Code;
import org.termbridge.document.Text;

/** A unit of XLIFF 2 with its targets filled. */
final class Filled2 {

  private final XmlEmitter xml;
  private final UnaryOperator<Text> translation;
  private final IdentityHashMap<Element, Text> targets = new IdentityHashMap<>();

  Filled2(XmlEmitter xml, UnaryOperator<Text> translation) {
    this.xml = xml;
    this.translation = translation;
  }

  void unit(Element unit, boolean translate) throws IOException {
    if (!Unit12.translate(unit, translate)) {
      XliffFiller.copy(xml, unit);
      return;
    }
    Parsed2 parsed = new Parsed2(unit);
    List<Text> texts = new ArrayList<>();
    for (Element segment : unit.elements("segment")) {
      boolean open =
          segment.first("target").filter(target -> !target.children().isEmpty()).isEmpty();
      if (open && segment.first("source").isPresent()) {
        Text target = translation.apply(parsed.text(segment.first("source").get()));
        targets.put(segment, target);
        texts.add(target);
      }
    }
    List<Code> codes = texts.stream().flatMap(text -> text.codes().stream()).toList();
    Inlines2 inlines =
        new Inlines2(xml, codes, CodeLayout.of(texts), OriginalData.in(parsed.data()));
    XliffFiller.startTag(xml, unit);
    xml.raw(">");
    for (Node child : unit.children()) {
      Text target = child instanceof Element element ? targets.get(element) : null;
      if (target != null && child instanceof Element segment) {
        segment(segment, target, inlines);
      } else {
        XliffFiller.copy(xml, child);
      }
    }
    XliffFiller.endTag(xml, unit);
  }

  private void segment(Element segment, Text target, Inlines2 inlines) throws IOException {
    XliffFiller.startTag(xml, translated(segment));
    xml.raw(">");
    String indent = "";
    for (Node child : segment.children()) {
      if (child instanceof Element element && element.name().equals("target")) {
        continue;
      }
      XliffFiller.copy(xml, child);
      if (child instanceof Element element && element.name().equals("source")) {
        xml.text(indent);
        xml.raw("<target>");
        inlines.write(target);
        xml.raw("</target>");
      }
      indent = child instanceof Chars ? child.text() : "";
    }
    XliffFiller.endTag(xml, segment);
  }

  private static Element translated(Element segment) {
    List<Attribute> attributes = new ArrayList<>(segment.attributes());
    attributes.removeIf(
        attribute -> attribute.namespace().isEmpty() && attribute.name().equals("state"));
    attributes.add(new Attribute("", "", "state", "translated"));
    return segment.with(attributes, segment.children());
  }
}
