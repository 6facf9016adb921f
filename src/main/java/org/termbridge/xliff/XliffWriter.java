package org.termbridge.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.termbridge.document.Unit;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.xliff.write.Context;
import org.termbridge.xliff.write.TermSheets;
import org.termbridge.xliff.write.UnitWriter;
import org.termbridge.xliff.xml.XmlEmitter;

/** Writes one document's units as XLIFF, one after the other; the bytes are deterministic. */
public final class XliffWriter implements AutoCloseable {

  private final XmlEmitter xml;
  private final UnitWriter writer;

  private XliffWriter(XmlEmitter xml, UnitWriter writer) {
    this.xml = xml;
    this.writer = writer;
  }

  /** Starts a file that says nothing of terms; the stream is closed with the writer. */
  public static XliffWriter open(OutputStream out, XliffVersion version, XliffHeader header)
      throws IOException {
    return open(out, version, header, TermMarking.NONE);
  }

  /** Starts a file that shows terms; the stream is closed with the writer. */
  public static XliffWriter open(
      OutputStream out, XliffVersion version, XliffHeader header, TermMarking marking)
      throws IOException {
    XmlEmitter xml = new XmlEmitter(out);
    TermSheets sheets = new TermSheets(header.pair(), marking);
    UnitWriter writer =
        switch (version) {
          case V1_2 -> new Xliff12Writer(xml, sheets);
          case V2_0, V2_1, V2_2 -> new Xliff2Writer(xml, version, sheets);
        };
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.start(header);
    return new XliffWriter(xml, writer);
  }

  /**
   * Writes a segmented unit.
   *
   * @throws IllegalArgumentException if two codes, or a code and a segment, have the same id
   */
  public void write(Unit unit) throws IOException {
    write(unit, UnitTerms.NONE);
  }

  /**
   * Writes a segmented unit with what there is to say of its terms.
   *
   * @throws IllegalArgumentException if two codes, or a code and a segment, have the same id
   */
  public void write(Unit unit, UnitTerms terms) throws IOException {
    writer.unit(unit, terms);
  }

  /** All remarks for translators that the XLIFF of these units holds. */
  public static Set<String> remarks(List<Unit> units) {
    return units.stream()
        .flatMap(unit -> Context.of(unit).stream())
        .map(Context.Remark::text)
        .collect(Collectors.toSet());
  }

  @Override
  public void close() throws IOException {
    try (xml) {
      writer.end();
    }
  }
}
