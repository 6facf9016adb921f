package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.xliff.vocabulary.CodeTypes;
import org.termbridge.xliff.write.Inlines12;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Node;

/**
 * Turns XLIFF 1.2 content into texts, cut at {@code mrk mtype="seg"}. Other marks are left out,
 * their words stay.
 */
public final class Parsed12 {

  /**
   * A stretch between two borders.
   *
   * @param mid of a segment mark; empty for what stands outside
   * @param segment whether it is inside a segment mark
   * @param text of the stretch
   */
  public record Stretch(Optional<String> mid, boolean segment, Text text) {}

  private final String namespace;
  private final List<Stretch> stretches = new ArrayList<>();
  private List<Inline> inlines = new ArrayList<>();
  private boolean inSegment;

  private Parsed12(String namespace) {
    this.namespace = namespace;
  }

  /**
   * The stretches of a {@code source}, {@code seg-source} or {@code target}; never an empty gap.
   */
  public static List<Stretch> stretches(Element content) {
    Parsed12 parsed = new Parsed12(content.namespace());
    parsed.collect(content);
    parsed.endGap();
    return parsed.stretches;
  }

  /** The whole text. */
  public static Text text(Element content) {
    return Text.concat(stretches(content).stream().map(Stretch::text).toList());
  }

  private void endGap() {
    if (!inlines.isEmpty()) {
      stretches.add(new Stretch(Optional.empty(), false, new Text(inlines)));
      inlines = new ArrayList<>();
    }
  }

  private void collect(Element content) {
    for (Node child : content.children()) {
      if (child instanceof Element element) {
        inline(element);
      } else if (!child.text().isEmpty()) {
        inlines.add(new Words(child.text()));
      }
    }
  }

  private void inline(Element element) {
    switch (element.namespace().equals(namespace) ? element.name() : "") {
      case "g" -> {
        inlines.add(code(element, CodeKind.OPEN));
        collect(element);
        inlines.add(code(element, CodeKind.CLOSE));
      }
      case "x" -> standalone(element);
      case "ph" -> inlines.add(code(element, CodeKind.STANDALONE));
      case "bx" -> withWords(code(element, CodeKind.OPEN), element);
      case "ex" -> withWords(code(element, CodeKind.CLOSE), element);
      case "bpt" -> inlines.add(code(element, CodeKind.OPEN));
      case "ept" -> inlines.add(code(element, CodeKind.CLOSE));
      case "it" ->
          inlines.add(
              code(element, "close".equals(element.get("pos")) ? CodeKind.CLOSE : CodeKind.OPEN));
      case "mrk" -> mark(element);
      // What a tool put in against the rules: the words count.
      default -> collect(element);
    }
  }

  private void mark(Element element) {
    if ("x-sdl-deleted".equals(element.get("mtype"))) {
      // What a reviser took out while changes were tracked.
      return;
    }
    if (!"seg".equals(element.get("mtype")) || inSegment) {
      collect(element);
      return;
    }
    endGap();
    inSegment = true;
    collect(element);
    inSegment = false;
    stretches.add(new Stretch(element.optional("mid"), true, new Text(inlines)));
    inlines = new ArrayList<>();
  }

  private void standalone(Element element) {
    String ctype = element.get("ctype");
    if (ctype != null && ctype.matches(Inlines12.CHARACTER_TYPE + "[0-9A-F]{4}")) {
      int character = Integer.parseInt(ctype.substring(Inlines12.CHARACTER_TYPE.length()), 16);
      inlines.add(new Words(String.valueOf((char) character)));
    } else {
      withWords(code(element, CodeKind.STANDALONE), element);
    }
  }

  /** These are empty, unlike those that hold markup; where a tool filled one, the words count. */
  private void withWords(Code code, Element element) {
    inlines.add(code);
    collect(element);
  }

  private static Code code(Element element, CodeKind kind) {
    CodeType type = CodeTypes.typeOfCtype(element.get("ctype"));
    return new Code(
        id(element, kind),
        kind,
        type,
        element.text(),
        kind == CodeKind.STANDALONE ? element.optional("equiv-text").orElse("") : "",
        type.isDeletable(),
        !"no".equals(element.get("clone")) && type.isCopyable(),
        /* canReorder= */ true);
  }

  /** Halves that stand apart are tied by {@code rid} where they have one. */
  private static String id(Element element, CodeKind kind) {
    @Nullable String rid = kind == CodeKind.STANDALONE ? null : element.get("rid");
    @Nullable String id = rid == null ? element.get("id") : rid;
    return id == null || id.isEmpty() ? "?" : id;
  }
}
