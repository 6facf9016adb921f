package org.termbridge.filter.office;

import java.util.Map;

/**
 * The namespaces of office documents under the prefixes that their standards use, whatever prefixes
 * a document uses. Transitional and Strict Office Open XML (ISO/IEC 29500) share one prefix.
 */
final class XmlNames {

  private static final String MS = "http://schemas.microsoft.com/office/";
  private static final String OOXML = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry(OOXML + "wordprocessingml/2006/main", "w"),
          Map.entry(STRICT + "wordprocessingml/main", "w"),
          Map.entry(OOXML + "drawingml/2006/main", "a"),
          Map.entry(STRICT + "drawingml/main", "a"),
          Map.entry(OOXML + "drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
          Map.entry(OOXML + "drawingml/2006/picture", "pic"),
          Map.entry(STRICT + "drawingml/picture", "pic"),
          Map.entry(OOXML + "drawingml/2006/chart", "c"),
          Map.entry(STRICT + "drawingml/chart", "c"),
          Map.entry(OOXML + "drawingml/2006/diagram", "dgm"),
          Map.entry(STRICT + "drawingml/diagram", "dgm"),
          Map.entry(OOXML + "drawingml/2006/chartDrawing", "cdr"),
          Map.entry(STRICT + "drawingml/chartDrawing", "cdr"),
          Map.entry(OOXML + "drawingml/2006/spreadsheetDrawing", "xdr"),
          Map.entry(STRICT + "drawingml/spreadsheetDrawing", "xdr"),
          Map.entry(OOXML + "presentationml/2006/main", "p"),
          Map.entry(STRICT + "presentationml/main", "p"),
          Map.entry(OOXML + "spreadsheetml/2006/main", "x"),
          Map.entry(STRICT + "spreadsheetml/main", "x"),
          Map.entry(OOXML + "officeDocument/2006/relationships", "r"),
          Map.entry(STRICT + "officeDocument/relationships", "r"),
          Map.entry(OOXML + "officeDocument/2006/math", "m"),
          Map.entry(STRICT + "officeDocument/math", "m"),
          Map.entry(OOXML + "package/2006/relationships", "rel"),
          Map.entry(OOXML + "package/2006/metadata/core-properties", "cp"),
          Map.entry(OOXML + "markup-compatibility/2006", "mc"),
          Map.entry(MS + "word/2010/wordprocessingShape", "wps"),
          Map.entry(MS + "word/2010/wordprocessingGroup", "wpg"),
          Map.entry(MS + "word/2010/wordprocessingCanvas", "wpc"),
          Map.entry(MS + "word/2010/wordml", "w14"),
          Map.entry(MS + "word/2006/wordml", "wne"),
          Map.entry(MS + "drawing/2008/diagram", "dsp"),
          Map.entry(MS + "drawing/2014/chartex", "cx"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o"),
          Map.entry(ODF + "office:1.0", "office"),
          Map.entry(ODF + "style:1.0", "style"),
          Map.entry(ODF + "text:1.0", "text"),
          Map.entry(ODF + "table:1.0", "table"),
          Map.entry(ODF + "drawing:1.0", "draw"),
          Map.entry(ODF + "presentation:1.0", "presentation"),
          Map.entry(ODF + "xsl-fo-compatible:1.0", "fo"),
          Map.entry(ODF + "svg-compatible:1.0", "svg"),
          Map.entry(ODF + "chart:1.0", "chart"),
          Map.entry(ODF + "form:1.0", "form"),
          Map.entry(ODF + "meta:1.0", "meta"),
          Map.entry(ODF + "manifest:1.0", "manifest"),
          Map.entry("http://www.w3.org/1999/xlink", "xlink"),
          // As a document of its own; OpenDocument has another namespace for what it took of it.
          Map.entry("http://www.w3.org/2000/svg", "drawn"),
          Map.entry("urn:oasis:names:tc:opendocument:xmlns:container", "ocf"),
          Map.entry("http://www.idpf.org/2007/opf", "opf"),
          Map.entry("http://www.daisy.org/z3986/2005/ncx/", "ncx"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private XmlNames() {}

  /** The prefix that the standard uses for a namespace, or {@code ?} for one that none of ours. */
  static String prefix(String namespace) {
    return PREFIXES.getOrDefault(namespace, "?");
  }
}
