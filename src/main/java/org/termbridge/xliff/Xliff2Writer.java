package org.termbridge.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.termbridge.xliff.write.Context;
import org.termbridge.xliff.write.Glossary2;
import org.termbridge.xliff.write.Inlines2;
import org.termbridge.xliff.write.OriginalData;
import org.termbridge.xliff.write.TermSheet;
import org.termbridge.xliff.write.TermSheets;
import org.termbridge.xliff.write.UnitWriter;
import org.termbridge.xliff.xml.Namespaces;
import org.termbridge.xliff.xml.XmlEmitter;

/**
 * XLIFF 2.0, 2.1 and 2.2: one {@code file}, no targets.
 *
 * <p>A segment without {@code state} is in its initial state (XLIFF 2.1 section 4.3.1.31). The
 * attribute is not written, because there are tools that put a target in and leave the attribute as
 * it stands: {@code initial} would then deny the translation that is there.
 */
final class Xliff2Writer implements UnitWriter {

  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  private static final String UNIT = "    ";
  private static final String IN_UNIT = "      ";

  private final XmlEmitter xml;
  private final XliffVersion version;
  private final TermSheets sheets;
  private boolean empty = true;

  Xliff2Writer(XmlEmitter xml, XliffVersion version, TermSheets sheets) {
    this.xml = xml;
    this.version = version;
    this.sheets = sheets;
  }

  /** The namespace of the core elements; 2.1 kept that of 2.0. */
  static String namespace(XliffVersion version) {
    return "urn:oasis:names:tc:xliff:document:" + (version == XliffVersion.V2_2 ? "2.2" : "2.0");
  }

  @Override
  public void start(XliffHeader header) throws IOException {
    xml.raw("<xliff").attribute("xmlns", namespace(version)).attribute("xmlns:mda", METADATA);
    if (sheets.areMarked()) {
      xml.attribute("xmlns:gls", Namespaces.GLOSSARY);
    }
    xml.attribute("version", version.text());
    xml.attribute("srcLang", header.pair().source().tag());
    xml.attribute("trgLang", header.pair().target().tag());
    xml.raw(">\n  <file id=\"f1\"").attribute("original", header.original());
    if (header.pair().source().isRightToLeft()) {
      xml.attribute("srcDir", "rtl");
    }
    if (header.pair().target().isRightToLeft()) {
      xml.attribute("trgDir", "rtl");
    }
    xml.raw(">\n");
    if (header.embedded().isPresent()) {
      skeleton(header.embedded().get());
    }
    provenance(ProvenanceText.of(header));
  }

  @Override
  public void unit(Unit unit, UnitTerms terms) throws IOException {
    empty = false;
    List<Text> texts = unit.parts().stream().map(Part::source).toList();
    List<Code> codes = texts.stream().flatMap(text -> text.codes().stream()).toList();
    UnitIds.check(unit, codes);
    OriginalData data = OriginalData.of(codes);
    TermSheet sheet = sheets.of(unit, terms, codes);
    Inlines2 inlines = new Inlines2(xml, codes, sheet.layout(unit), data);
    openUnit(unit);
    sourceHash(unit);
    Glossary2.write(xml, sheet, IN_UNIT);
    notes(Context.of(unit, sheet));
    data.write(xml, IN_UNIT);
    for (Part part : unit.parts()) {
      part(part, sheet, inlines);
    }
    xml.raw(UNIT).raw("</unit>\n");
  }

  @Override
  public void end() throws IOException {
    if (empty) {
      // The schema asks for at least one unit or group.
      xml.raw("    <group id=\"empty\"/>\n");
    }
    xml.raw("  </file>\n</xliff>\n");
  }

  private void skeleton(Content original) throws IOException {
    xml.raw("    <skeleton>");
    try (InputStream in = original.open()) {
      xml.base64(in);
    }
    xml.raw("</skeleton>\n");
  }

  private void provenance(Map<String, String> entries) throws IOException {
    xml.raw("    <mda:metadata>\n      <mda:metaGroup");
    xml.attribute("category", ProvenanceText.OURS).raw(">\n");
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      xml.raw("        ");
      meta(entry.getKey(), entry.getValue());
      xml.raw("\n");
    }
    xml.raw("      </mda:metaGroup>\n    </mda:metadata>\n");
  }

  private void openUnit(Unit unit) throws IOException {
    xml.raw(UNIT).raw("<unit").attribute("id", unit.id());
    if (!Context.canResegment(unit.role())) {
      xml.attribute("canResegment", "no");
    }
    if (!unit.translate()) {
      xml.attribute("translate", "no");
    }
    if (unit.preserveSpace()) {
      xml.attribute("xml:space", "preserve");
    }
    xml.attribute("type", "tb:" + Context.name(unit.role())).raw(">\n");
  }

  private void sourceHash(Unit unit) throws IOException {
    xml.raw(IN_UNIT).raw("<mda:metadata><mda:metaGroup");
    xml.attribute("category", ProvenanceText.OURS).raw(">");
    meta(UnitIds.SOURCE_HASH, unit.source().hash());
    xml.raw("</mda:metaGroup></mda:metadata>\n");
  }

  private void meta(String type, String value) throws IOException {
    xml.raw("<mda:meta").attribute("type", type).raw(">").text(value).raw("</mda:meta>");
  }

  private void notes(List<Context.Remark> remarks) throws IOException {
    if (remarks.isEmpty()) {
      return;
    }
    xml.raw(IN_UNIT).raw("<notes>\n");
    for (Context.Remark remark : remarks) {
      xml.raw(IN_UNIT).raw("  <note").attribute("category", "tb:" + remark.topic()).raw(">");
      xml.text(remark.text()).raw("</note>\n");
    }
    xml.raw(IN_UNIT).raw("</notes>\n");
  }

  private void part(Part part, TermSheet sheet, Inlines2 inlines) throws IOException {
    xml.raw(IN_UNIT);
    if (part instanceof Segment segment) {
      xml.raw("<segment").attribute("id", segment.id()).raw(">\n  ").raw(IN_UNIT);
      xml.raw("<source>");
      inlines.write(part.source(), sheet.marks(segment));
      xml.raw("</source>\n").raw(IN_UNIT).raw("</segment>\n");
    } else {
      xml.raw("<ignorable><source>");
      inlines.write(part.source());
      xml.raw("</source></ignorable>\n");
    }
  }
}
