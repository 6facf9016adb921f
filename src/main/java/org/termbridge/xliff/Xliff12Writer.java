package org.termbridge.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.termbridge.document.Code;
import org.termbridge.document.Content;
import org.termbridge.document.Part;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.xliff.vocabulary.ProvenanceText;
import org.termbridge.xliff.vocabulary.UnitIds;
import org.termbridge.xliff.write.CodeLayout;
import org.termbridge.xliff.write.Context;
import org.termbridge.xliff.write.Inlines12;
import org.termbridge.xliff.write.TermSheet;
import org.termbridge.xliff.write.TermSheets;
import org.termbridge.xliff.write.UnitWriter;
import org.termbridge.xliff.xml.XmlEmitter;

/**
 * XLIFF 1.2, valid by the strict schema: one {@code file}, one {@code trans-unit} a unit with its
 * text whole in {@code source} and cut into sentences in {@code seg-source}, no targets.
 */
final class Xliff12Writer implements UnitWriter {

  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private static final String UNIT = "      ";
  private static final String IN_UNIT = "        ";

  private final XmlEmitter xml;
  private final TermSheets sheets;

  Xliff12Writer(XmlEmitter xml, TermSheets sheets) {
    this.xml = xml;
    this.sheets = sheets;
  }

  @Override
  public void start(XliffHeader header) throws IOException {
    xml.raw("<xliff").attribute("xmlns", NAMESPACE).attribute("version", "1.2").raw(">\n");
    xml.raw("  <file").attribute("original", header.original());
    xml.attribute("source-language", header.pair().source().tag());
    xml.attribute("target-language", header.pair().target().tag());
    xml.attribute("datatype", datatype(header)).attribute("tool-id", ProvenanceText.OURS);
    xml.raw(">\n    <header>\n");
    if (header.embedded().isPresent()) {
      skeleton(header.embedded().get());
    }
    for (Map.Entry<String, String> entry : ProvenanceText.of(header).entrySet()) {
      xml.raw("      <note").attribute("from", ProvenanceText.OURS + ":" + entry.getKey());
      xml.raw(">").text(entry.getValue()).raw("</note>\n");
    }
    xml.raw("      <tool").attribute("tool-id", ProvenanceText.OURS);
    xml.attribute("tool-name", header.provenance().product()).raw("/>\n");
    xml.raw("    </header>\n    <body>\n");
  }

  @Override
  public void unit(Unit unit, UnitTerms terms) throws IOException {
    List<Text> texts = unit.parts().stream().map(Part::source).toList();
    List<Code> codes = texts.stream().flatMap(text -> text.codes().stream()).toList();
    UnitIds.check(unit, codes);
    TermSheet sheet = sheets.of(unit, terms, codes);
    CodeLayout layout = CodeLayout.of(texts);
    openUnit(unit);
    Inlines12 whole = new Inlines12(xml, layout);
    xml.raw(IN_UNIT).raw("<source>");
    for (Part part : unit.parts()) {
      text(part, sheet, whole);
    }
    xml.raw("</source>\n").raw(IN_UNIT).raw("<seg-source>");
    Inlines12 cut = new Inlines12(xml, layout);
    for (Part part : unit.parts()) {
      part(part, sheet, cut);
    }
    xml.raw("</seg-source>\n").raw(IN_UNIT).raw("<context-group purpose=\"x-tb\">");
    context(UnitIds.SOURCE_HASH, unit.source().hash());
    xml.raw("</context-group>\n");
    for (Context.Remark remark : Context.of(unit, sheet)) {
      xml.raw(IN_UNIT).raw("<note");
      xml.attribute("from", ProvenanceText.OURS + ":" + remark.topic());
      xml.attribute("annotates", "source").raw(">").text(remark.text()).raw("</note>\n");
    }
    xml.raw(UNIT).raw("</trans-unit>\n");
  }

  @Override
  public void end() throws IOException {
    xml.raw("    </body>\n  </file>\n</xliff>\n");
  }

  private void skeleton(Content original) throws IOException {
    xml.raw("      <skl><internal-file form=\"base64\">");
    try (InputStream in = original.open()) {
      xml.base64(in);
    }
    xml.raw("</internal-file></skl>\n");
  }

  private void openUnit(Unit unit) throws IOException {
    xml.raw(UNIT).raw("<trans-unit").attribute("id", unit.id());
    if (!unit.translate()) {
      xml.attribute("translate", "no");
    }
    if (unit.preserveSpace()) {
      xml.attribute("xml:space", "preserve");
    }
    xml.attribute("restype", "x-tb-" + Context.name(unit.role())).raw(">\n");
  }

  private void part(Part part, TermSheet sheet, Inlines12 inlines) throws IOException {
    if (part instanceof Segment segment) {
      xml.raw("<mrk mtype=\"seg\"").attribute("mid", segment.id()).raw(">");
      text(part, sheet, inlines);
      xml.raw("</mrk>");
    } else {
      text(part, sheet, inlines);
    }
  }

  private static void text(Part part, TermSheet sheet, Inlines12 inlines) throws IOException {
    inlines.write(
        part.source(), part instanceof Segment segment ? sheet.marks(segment) : List.of());
  }

  private void context(String type, String value) throws IOException {
    xml.raw("<context").attribute("context-type", "x-tb-" + type).raw(">");
    xml.text(value).raw("</context>");
  }

  /** A value of the strict schema's list where there is one, else {@code x-} and the extension. */
  private static String datatype(XliffHeader header) {
    return switch (header.mediaType()) {
      case "text/html" -> "html";
      case "application/xhtml+xml" -> "xhtml";
      case "text/plain" -> "plaintext";
      case "text/xml", "application/xml" -> "xml";
      case "application/rtf", "text/rtf" -> "rtf";
      case "text/csv" -> "csv";
      case "text/x-gettext-translation" -> "po";
      default -> "x-" + extension(header.original());
    };
  }

  private static String extension(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return extension.matches("[a-z0-9]{1,10}") ? extension : "unknown";
  }
}
