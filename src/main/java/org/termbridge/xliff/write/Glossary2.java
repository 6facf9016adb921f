package org.termbridge.xliff.write;

import java.io.IOException;
import java.util.List;
import org.termbridge.glossary.Term;
import org.termbridge.xliff.xml.XmlEmitter;

/** The entries of a unit in the glossary module (XLIFF 2.1 section 5.2). */
public final class Glossary2 {

  private static final String STEP = "  ";

  private Glossary2() {}

  /** Writes the element, if there is anything to say. */
  public static void write(XmlEmitter xml, TermSheet sheet, String indent) throws IOException {
    List<TermSheet.Entry> entries = sheet.entries();
    if (entries.isEmpty()) {
      return;
    }
    xml.raw(indent).raw("<gls:glossary>\n");
    for (TermSheet.Entry entry : entries) {
      write(xml, entry, indent + STEP);
    }
    xml.raw(indent).raw("</gls:glossary>\n");
  }

  private static void write(XmlEmitter xml, TermSheet.Entry entry, String indent)
      throws IOException {
    xml.raw(indent).raw("<gls:glossEntry").attribute("id", entry.id());
    xml.attribute("ref", "#" + entry.mark()).raw(">\n");
    term(xml, "gls:term", entry.term(), indent + STEP);
    for (Term translation : entry.renderings().permitted()) {
      term(xml, "gls:translation", translation, indent + STEP);
    }
    if (!entry.concept().definition().isEmpty()) {
      xml.raw(indent).raw(STEP).raw("<gls:definition>").text(entry.concept().definition());
      xml.raw("</gls:definition>\n");
    }
    xml.raw(indent).raw("</gls:glossEntry>\n");
  }

  private static void term(XmlEmitter xml, String element, Term term, String indent)
      throws IOException {
    xml.raw(indent).raw("<").raw(element);
    if (!term.source().isEmpty()) {
      xml.attribute("source", term.source());
    }
    xml.raw(">").text(term.wording()).raw("</").raw(element).raw(">\n");
  }
}
