package org.termbridge.xliff.vocabulary;

import java.util.Map;
import org.termbridge.xliff.xml.Element;

/**
 * Finds what an export wrote down about itself, wherever a tool moved it: metadata of XLIFF 2,
 * notes and contexts of 1.2, property groups of converters.
 */
public final class Ours {

  private static final String NOTE = ProvenanceText.OURS + ":";
  private static final String CATEGORY = "tb:";
  private static final String CONTEXT = "x-tb-";

  private Ours() {}

  /** Adds all entries in this element; what was found before stays. */
  public static void collect(Element element, Map<String, String> entries) {
    collect(element, false, entries);
  }

  private static void collect(Element element, boolean inside, Map<String, String> entries) {
    switch (element.name()) {
      case "note" -> named(element, "from", NOTE, entries);
      case "context" -> named(element, "context-type", CONTEXT, entries);
      case "meta" -> typed(element, "type", inside, entries);
      case "prop" -> typed(element, "prop-type", inside, entries);
      case "source", "target", "seg-source", "alt-trans", "matches" -> {
        // Texts hold nothing of ours, and there are many.
      }
      default -> {
        boolean ours =
            inside
                || ProvenanceText.OURS.equals(element.get("category"))
                || ProvenanceText.OURS.equals(element.get("name"));
        for (Element child : element.elements()) {
          collect(child, ours, entries);
        }
      }
    }
  }

  /** Whether a note is one that the export wrote. */
  public static boolean wrote(Element note) {
    String from = note.get("from");
    String category = note.get("category");
    return (from != null && from.startsWith(NOTE))
        || (category != null && category.startsWith(CATEGORY))
        || TermRemarks.areOurs(note.text());
  }

  private static void named(
      Element element, String attribute, String prefix, Map<String, String> entries) {
    String name = element.get(attribute);
    if (name != null && name.startsWith(prefix)) {
      entries.putIfAbsent(name.substring(prefix.length()), element.text());
    }
  }

  private static void typed(
      Element element, String attribute, boolean inside, Map<String, String> entries) {
    String type = element.get(attribute);
    if (inside && type != null) {
      entries.putIfAbsent(type, element.text());
    }
  }
}
