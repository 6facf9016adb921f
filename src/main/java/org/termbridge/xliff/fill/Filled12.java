package org.termbridge.xliff.fill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.termbridge.document.Text;
import org.termbridge.xliff.XliffFiller;
import org.termbridge.xliff.read.Parsed12;
import org.termbridge.xliff.read.Parsed12.Stretch;
import org.termbridge.xliff.read.Unit12;
import org.termbridge.xliff.write.CodeLayout;
import org.termbridge.xliff.write.Inlines12;
import org.termbridge.xliff.xml.Chars;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Node;
import org.termbridge.xliff.xml.XmlEmitter;

/** A unit of XLIFF 1.2 with its target filled. */
public final class Filled12 {

  private final XmlEmitter xml;
  private final UnaryOperator<Text> translation;

  public Filled12(XmlEmitter xml, UnaryOperator<Text> translation) {
    this.xml = xml;
    this.translation = translation;
  }

  public void unit(Element unit, boolean translate) throws IOException {
    Optional<Element> last = unit.first("seg-source").or(() -> unit.first("source"));
    boolean done = unit.first("target").filter(target -> !target.children().isEmpty()).isPresent();
    if (done || last.isEmpty() || !Unit12.translate(unit, translate)) {
      XliffFiller.copy(xml, unit);
      return;
    }
    XliffFiller.startTag(xml, unit);
    xml.raw(">");
    String indent = "";
    for (Node child : unit.children()) {
      if (child instanceof Element element && element.name().equals("target")) {
        continue;
      }
      XliffFiller.copy(xml, child);
      if (child == last.get()) {
        xml.text(indent);
        target(Parsed12.stretches(last.get()));
      }
      indent = child instanceof Chars ? child.text() : "";
    }
    XliffFiller.endTag(xml, unit);
  }

  private void target(List<Stretch> sources) throws IOException {
    boolean cut = sources.stream().anyMatch(Stretch::segment);
    List<Text> texts = new ArrayList<>();
    for (Stretch source : sources) {
      texts.add(source.segment() || !cut ? translation.apply(source.text()) : source.text());
    }
    Inlines12 inlines = new Inlines12(xml, CodeLayout.of(texts));
    xml.raw("<target state=\"translated\">");
    for (int i = 0; i < texts.size(); i++) {
      Optional<String> mid = sources.get(i).mid();
      if (mid.isPresent()) {
        xml.raw("<mrk mtype=\"seg\"").attribute("mid", mid.get()).raw(">");
      }
      inlines.write(texts.get(i));
      if (mid.isPresent()) {
        xml.raw("</mrk>");
      }
    }
    xml.raw("</target>");
  }
}
