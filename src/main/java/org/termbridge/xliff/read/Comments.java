package org.termbridge.xliff.read;

import java.util.List;
import java.util.Locale;
import org.termbridge.xliff.vocabulary.Ours;
import org.termbridge.xliff.xml.Element;

/**
 * Finds what people wrote beside the text: notes, comments on words (XLIFF 2.0, section 4.7.3.1.3),
 * the comments that Trados and memoQ keep in elements of their own, and entries of a glossary.
 * Matches are no comments, and what the export wrote itself is none.
 */
final class Comments {

  private Comments() {}

  /** Adds all comments in this element, in the order of the file. */
  static void collect(Element element, List<String> comments) {
    switch (element.name().toLowerCase(Locale.ROOT)) {
      case "note" -> {
        if (!Ours.wrote(element)) {
          add(element.text(), comments);
        }
      }
      case "comment" -> add(element.text(), comments);
      case "glossentry" -> add(entry(element), comments);
      case "matches", "alt-trans" -> {
        // Proposals, with notes of their own.
      }
      default -> inside(element, comments);
    }
  }

  /** The same of what stands in the element. */
  static void inside(Element element, List<String> comments) {
    if (element.name().equals("mrk") && "comment".equals(element.get("type"))) {
      element.optional("value").ifPresent(value -> add(value, comments));
    }
    element.elements().forEach(child -> collect(child, comments));
  }

  private static void add(String comment, List<String> comments) {
    if (!comment.isBlank()) {
      comments.add(comment);
    }
  }

  /** {@code bridge = Br\u00fccke}: term and translations of {@code gls:glossEntry}. */
  private static String entry(Element entry) {
    List<String> words =
        entry.elements().stream()
            .filter(child -> child.name().equals("term") || child.name().equals("translation"))
            .map(child -> child.text().strip())
            .toList();
    return String.join(" = ", words);
  }
}
