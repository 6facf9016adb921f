package org.termbridge.xliff.fill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.termbridge.document.Code;
import org.termbridge.document.Text;
import org.termbridge.xliff.XliffFiller;
import org.termbridge.xliff.read.Parsed2;
import org.termbridge.xliff.read.Unit12;
import org.termbridge.xliff.write.CodeLayout;
import org.termbridge.xliff.write.Inlines2;
import org.termbridge.xliff.write.OriginalData;
import org.termbridge.xliff.xml.Attribute;
import org.termbridge.xliff.xml.Chars;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Node;
import org.termbridge.xliff.xml.XmlEmitter;

/** A unit of XLIFF 2 with its targets filled. */
public final class Filled2 {

  private final XmlEmitter xml;
  private final UnaryOperator<Text> translation;
  private final IdentityHashMap<Element, Text> targets = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Text> skipped = new IdentityHashMap<>();

  public Filled2(XmlEmitter xml, UnaryOperator<Text> translation) {
    this.xml = xml;
    this.translation = translation;
  }

  public void unit(Element unit, boolean translate) throws IOException {
    if (!Unit12.translate(unit, translate)) {
      XliffFiller.copy(xml, unit);
      return;
    }
    Parsed2 parsed = new Parsed2(unit);
    List<Text> texts = new ArrayList<>();
    for (Element part : unit.elements()) {
      if (part.is(unit.namespace(), "segment") || part.is(unit.namespace(), "ignorable")) {
        texts.add(text(part, parsed));
      }
    }
    List<Code> codes = texts.stream().flatMap(text -> text.codes().stream()).toList();
    Inlines2 inlines =
        new Inlines2(xml, codes, CodeLayout.of(texts), OriginalData.in(parsed.data()));
    XliffFiller.startTag(xml, unit);
    xml.raw(">");
    for (Node child : unit.children()) {
      Text target = child instanceof Element element ? targets.get(element) : null;
      if (target != null && child instanceof Element part) {
        part(part, target, inlines);
      } else {
        XliffFiller.copy(xml, child);
        if (child instanceof Element part && skipped.containsKey(part)) {
          inlines.skip(skipped.get(part));
        }
      }
    }
    XliffFiller.endTag(xml, unit);
  }

  /** The target that a part has or gets; one between sentences is filled only for its codes. */
  private Text text(Element part, Parsed2 parsed) {
    Text source = part.first("source").map(parsed::text).orElse(Text.EMPTY);
    Text old = part.first("target").map(parsed::text).orElse(Text.EMPTY);
    boolean segment = part.name().equals("segment");
    if (!old.isEmpty() || part.first("source").isEmpty() || !(segment || hasCodes(source))) {
      skipped.put(part, old);
      return old;
    }
    Text target = segment ? translation.apply(source) : source;
    targets.put(part, target);
    return target;
  }

  private static boolean hasCodes(Text text) {
    return !text.codes().isEmpty();
  }

  private void part(Element segment, Text target, Inlines2 inlines) throws IOException {
    XliffFiller.startTag(xml, segment.name().equals("segment") ? translated(segment) : segment);
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
