package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.xliff.vocabulary.CodeTypes;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Node;

/**
 * Turns the XLIFF 2 content of one unit into texts. Annotations are left out, their words stay; a
 * copy made with {@code copyOf} is the code that it copies.
 */
public final class Parsed2 {

  private static final String NO = "no";

  private final String namespace;
  private final Map<String, String> data = new HashMap<>();
  private final Map<String, Element> starts = new HashMap<>();

  /**
   * Parser of the texts of one unit.
   *
   * @param unit with all its content
   */
  public Parsed2(Element unit) {
    this.namespace = unit.namespace();
    for (Element originalData : unit.elements("originalData")) {
      for (Element item : originalData.elements("data")) {
        item.optional("id").ifPresent(id -> data.put(id, words(item)));
      }
    }
    collectStarts(unit);
  }

  /** The unit's original markup by id. */
  public Map<String, String> data() {
    return data;
  }

  /** The text of a {@code source} or {@code target}. */
  public Text text(Element content) {
    List<Inline> inlines = new ArrayList<>();
    collect(content, inlines);
    return new Text(inlines);
  }

  /** The words of an element; {@code cp} is decoded, other markup left out. */
  private String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        words.append(inner.is(namespace, "cp") ? character(inner) : words(inner));
      } else {
        words.append(child.text());
      }
    }
    return words.toString();
  }

  private void collectStarts(Element element) {
    for (Element child : element.elements()) {
      if (!child.namespace().equals(namespace)) {
        continue;
      }
      if (child.name().equals("sc")) {
        child.optional("id").ifPresent(id -> starts.putIfAbsent(id, child));
      } else if (child.get("id") != null && child.get("copyOf") != null) {
        starts.putIfAbsent(String.valueOf(child.get("id")), child);
      }
      collectStarts(child);
    }
  }

  private void collect(Element content, List<Inline> inlines) {
    for (Node child : content.children()) {
      if (child instanceof Element element) {
        inline(element, inlines);
      } else if (!child.text().isEmpty()) {
        inlines.add(new Words(child.text()));
      }
    }
  }

  private void inline(Element element, List<Inline> inlines) {
    switch (element.namespace().equals(namespace) ? element.name() : "") {
      case "cp" -> {
        String character = character(element);
        if (!character.isEmpty()) {
          inlines.add(new Words(character));
        }
      }
      case "ph" -> withWords(code(element, element, CodeKind.STANDALONE, ""), element, inlines);
      case "pc" -> {
        inlines.add(code(element, element, CodeKind.OPEN, "Start"));
        collect(element, inlines);
        inlines.add(code(element, element, CodeKind.CLOSE, "End"));
      }
      case "sc" -> withWords(code(element, element, CodeKind.OPEN, ""), element, inlines);
      case "ec" -> withWords(end(element), element, inlines);
      // Annotations, and what a tool put in against the rules: the words count.
      default -> collect(element, inlines);
    }
  }

  /** These are empty; where a tool made one of a pair, the words in it count. */
  private void withWords(Code code, Element element, List<Inline> inlines) {
    inlines.add(code);
    collect(element, inlines);
  }

  private Code end(Element element) {
    String startRef = element.get("startRef");
    Element start = startRef == null ? null : starts.get(startRef);
    if (start != null) {
      return code(start, element, CodeKind.CLOSE, "");
    }
    return code(element, element, CodeKind.CLOSE, "");
  }

  /** The code of which one element tells the id and the rights, the other the markup. */
  private Code code(Element owner, Element shown, CodeKind kind, String suffix) {
    return new Code(
        id(owner),
        kind,
        CodeTypes.typeOf(owner.get("type"), owner.get("subType")),
        data.getOrDefault(value(shown, "dataRef" + suffix), ""),
        value(shown, "disp" + suffix),
        !NO.equals(owner.get("canDelete")),
        !NO.equals(owner.get("canCopy")),
        owner.get("canReorder") == null || "yes".equals(owner.get("canReorder")));
  }

  /** The id of the code itself, or of the one that it copies. */
  private String id(Element element) {
    String own = element.get("id") != null ? value(element, "id") : value(element, "startRef");
    Set<String> seen = new HashSet<>();
    String id = value(element, "copyOf");
    String last = own;
    while (!id.isEmpty() && seen.add(id)) {
      last = id;
      Element copied = starts.get(id);
      id = copied == null ? "" : value(copied, "copyOf");
    }
    return last.isEmpty() ? "?" : last;
  }

  private static String value(Element element, String attribute) {
    @Nullable String value = element.get(attribute);
    return value == null ? "" : value;
  }

  private static String character(Element cp) {
    try {
      int codePoint = Integer.parseInt(value(cp, "hex"), 16);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
