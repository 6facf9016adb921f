package org.termbridge.glossary.format;

import java.util.Set;

/**
 * Reads TBX of 2008 and of 2019, categories as attributes (DCA) or as elements (DCT), whatever the
 * dialect.
 */
final class TbxHandler implements XmlReading.Handler {

  /** Elements whose category their attribute {@code type} names. */
  private static final Set<String> CATEGORIES =
      Set.of("termNote", "descrip", "admin", "descripNote", "adminNote", "ref", "xref");

  /** Layout, history and the header. */
  private static final Set<String> PASSED =
      Set.of("transacGrp", "transac", "transacNote", "date", "termGrp", "termNoteGrp", "adminGrp");

  private final EntryReader entries;
  private boolean isInEntry;
  private boolean isInDescription;

  TbxHandler(EntryReader entries) {
    this.entries = entries;
  }

  @Override
  public void begin(XmlReading.Element element) {
    switch (element.name()) {
      case "conceptEntry", "termEntry" -> {
        isInEntry = true;
        entries.beginEntry();
        entries.id(element.attribute("id"));
      }
      case "langSec", "langSet" -> entries.language(element.attribute("lang"), element.place());
      case "termSec", "tig", "ntig" -> entries.beginTerm(element.place());
      case "descripGrp" -> isInDescription = true;
      default -> {}
    }
  }

  @Override
  public void end(XmlReading.Element element, String text) {
    if (!isInEntry) {
      return;
    }
    switch (element.name()) {
      case "conceptEntry", "termEntry" -> {
        isInEntry = false;
        entries.endEntry(element.place());
      }
      case "termSec", "tig", "ntig" -> entries.endTerm(element.place());
      case "descripGrp" -> isInDescription = false;
      case "term" -> entries.wording(text, element.place());
      case "note" -> entries.note(text, element.place());
      case "langSec", "langSet" -> {}
      default -> category(element, text);
    }
  }

  private void category(XmlReading.Element element, String text) {
    boolean isModule = element.namespace().startsWith(TbxDialect.MODULES);
    if (isModule || CATEGORIES.contains(element.name())) {
      String name = isModule ? element.name() : element.attribute("type");
      boolean isOfDescription = isInDescription && name.equals("source");
      if (isOfDescription) {
        entries.unread("source of a definition or context");
      } else {
        entries.category(name, text, element.place());
      }
    } else if (!PASSED.contains(element.name())) {
      entries.unread(element.name());
    }
  }
}
