package org.termbridge.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.termbridge.document.Text;
import org.termbridge.xliff.Parsed12.Stretch;

/** A unit of XLIFF 1.2 with its target filled. */
final class Filled12 {

  private final XmlEmitter xml;
  private final UnaryOperator<Text> translation;

  Filled12(XmlEmitter xml, UnaryOperator<Text> translation) {
    this.xml = xml;
    this.translation = translation;
  }

  void unit(Element unit, boolean translate) throws IOException {
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
