package org.termbridge.glossary.format;

import java.io.IOException;
import java.util.Map;

/** How the versions and styles of TBX call the same things. */
enum TbxNames {
  DCA("conceptEntry", "langSec", "termSec"),
  DCT("conceptEntry", "langSec", "termSec"),
  V2("termEntry", "langSet", "tig");

  private static final String CORE = "urn:iso:std:iso:30042:ed-2";

  /** The module of each category that we write, for DCT. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "subjectField", "min",
          "administrativeStatus", "min",
          "partOfSpeech", "min",
          "definition", "basic",
          "termType", "basic",
          "source", "basic");

  private final String entry;
  private final String language;
  private final String term;

  TbxNames(String entry, String language, String term) {
    this.entry = entry;
    this.language = language;
    this.term = term;
  }

  String entry() {
    return entry;
  }

  String language() {
    return language;
  }

  String term() {
    return term;
  }

  boolean isV2() {
    return this == V2;
  }

  /** The root element and the header, up to the first entry. */
  void begin(XmlWriter xml, String language) throws IOException {
    switch (this) {
      case DCA ->
          xml.begin(
              "tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", language, "xmlns", CORE);
      case DCT ->
          xml.begin(
              "tbx",
              "type",
              "TBX-Basic",
              "style",
              "dct",
              "xml:lang",
              language,
              "xmlns",
              CORE,
              "xmlns:min",
              TbxDialect.MODULES + "min",
              "xmlns:basic",
              TbxDialect.MODULES + "basic");
      case V2 -> xml.begin("martif", "type", "TBX-Basic", "xml:lang", language);
    }
    xml.begin(isV2() ? "martifHeader" : "tbxHeader").begin("fileDesc");
    xml.begin("sourceDesc").text("p", "Official terms").end().end();
    if (isV2()) {
      xml.begin("encodingDesc").text("p", "TBXBasicXCSV02.xcs", "type", "XCSURI").end();
    }
    xml.end().begin("text").begin("body");
  }

  /** A category with its value; nothing if it has none. */
  void category(XmlWriter xml, String element, String category, String value) throws IOException {
    if (this == DCT) {
      xml.optional(PREFIXES.get(category) + ":" + category, value);
    } else {
      xml.optional(element, value, "type", category);
    }
  }
}
