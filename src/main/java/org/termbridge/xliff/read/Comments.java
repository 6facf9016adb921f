package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.termbridge.xliff.vocabulary.Ours;
import org.termbridge.xliff.vocabulary.TermRemarks;
import org.termbridge.xliff.xml.Element;

/**
 * Finds what people wrote beside the text: notes, comments on words (XLIFF 2.0, section 4.7.3.1.3),
 * the comments that Trados and memoQ keep in elements of their own, and entries of a glossary.
 * Matches are no comments, and what the export wrote itself is none.
 */
final class Comments {

  /** Ids that the export gives its entries. */
  private static final String OUR_ENTRY = "g[1-9][0-9]*";

  private final String remarks;
  private final List<String> comments;

  private Comments(String remarks, List<String> comments) {
    this.remarks = remarks;
    this.comments = comments;
  }

  /** All comments in a unit, in the order of the file. */
  static List<String> in(Element unit) {
    List<String> comments = new ArrayList<>();
    new Comments(remarks(unit), comments).inside(unit);
    return comments;
  }

  /** Adds all comments in an element outside the units. */
  static void collect(Element element, List<String> comments) {
    new Comments("", comments).collect(element);
  }

  private void collect(Element element) {
    switch (element.name().toLowerCase(Locale.ROOT)) {
      case "note" -> {
        if (!Ours.wrote(element)) {
          add(element.text());
        }
      }
      case "comment" -> add(element.text());
      case "glossentry" -> {
        if (!isOurs(element)) {
          add(String.join(" = ", words(element)));
        }
      }
      case "matches", "alt-trans" -> {
        // Proposals, with notes of their own.
      }
      default -> inside(element);
    }
  }

  /** The same of what stands in the element. */
  private void inside(Element element) {
    if (element.name().equals("mrk") && "comment".equals(element.get("type"))) {
      element.optional("value").ifPresent(this::add);
    }
    element.elements().forEach(this::collect);
  }

  private void add(String comment) {
    if (!comment.isBlank()) {
      comments.add(comment);
    }
  }

  /** Term and translations of {@code gls:glossEntry}: {@code bridge = Br\u00fccke}. */
  private static List<String> words(Element entry) {
    return entry.elements().stream()
        .filter(child -> child.name().equals("term") || child.name().equals("translation"))
        .map(child -> child.text().strip())
        .toList();
  }

  /**
   * Whether the export wrote an entry and nobody changed it: its translation is the one that the
   * note on the terms has, if the note is still there.
   */
  private boolean isOurs(Element entry) {
    List<String> words = words(entry);
    return Objects.requireNonNullElse(entry.get("id"), "").matches(OUR_ENTRY)
        && entry.get("ref") != null
        && (words.size() < 2 || remarks.isEmpty() || TermRemarks.say(remarks, words.get(1)));
  }

  private static String remarks(Element unit) {
    StringBuilder remarks = new StringBuilder();
    for (Element child : unit.elements()) {
      if (child.name().equals("note") && TermRemarks.areOurs(child.text())) {
        remarks.append(child.text()).append('\n');
      } else if (child.name().equals("notes")) {
        remarks.append(remarks(child));
      }
    }
    return remarks.toString();
  }
}
