package org.termbridge.filter.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.CodeType;
import org.termbridge.document.Role;

/** What each HTML element is for the filter. */
public final class HtmlElements {

  public enum Shape {
    /** Begins and ends a unit. */
    BLOCK,
    /** Ends a unit and has no content: a rule, a column. */
    RULE,
    /** Inside a unit, a pair of codes. */
    INLINE,
    /** Inside a unit, without content. */
    EMPTY,
    /** Inside a unit, with content that is not for translators. */
    PROTECTED,
    /** A part of a ruby that is not its base text. */
    READING,
    /** The base text of a ruby. */
    BASE
  }

  private static final Map<String, Shape> SHAPES = new HashMap<>();
  private static final Map<String, CodeType> TYPES = new HashMap<>();
  private static final Map<String, Role> CLASS_ROLES =
      Map.of(
          "caption", Role.CAPTION,
          "footnote", Role.FOOTNOTE,
          "slide-title", Role.SLIDE_TITLE,
          "notes", Role.NOTES);

  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    shapes(
        Shape.BLOCK,
        "address article aside audio blockquote body button canvas caption center datalist dd"
            + " details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2"
            + " h3 h4 h5 h6 head header hgroup html iframe label legend li listing main marquee"
            + " menu nav noframes noscript object ol optgroup option p plaintext pre search section"
            + " select summary table text desc foreignobject tbody td template textarea tfoot th thead title tr ul video");
    shapes(Shape.RULE, "base basefont col colgroup frame hr isindex meta");
    shapes(
        Shape.EMPTY, "area bgsound br embed img input keygen link param source track wbr spacer");
    shapes(Shape.PROTECTED, "code samp math script style xmp noembed");
    shapes(Shape.READING, "rt rp rtc");
    shapes(Shape.BASE, "rb rbc");
    types(CodeType.BOLD, "b strong");
    types(CodeType.ITALIC, "i em");
    types(CodeType.UNDERLINE, "u ins");
    types(CodeType.SUBSCRIPT, "sub");
    types(CodeType.SUPERSCRIPT, "sup");
    types(CodeType.QUOTE, "q");
    types(CodeType.LINE_BREAK, "br");
    types(CodeType.IMAGE, "img picture svg");
    types(CodeType.RUBY, "ruby rt rp rtc rb rbc");
    types(
        CodeType.FORMAT,
        "abbr acronym bdi bdo big blink cite data del dfn font kbd mark nobr s small span strike"
            + " time tt var wbr");
    roles(Role.HEADING, "h1 h2 h3 h4 h5 h6");
    roles(Role.CAPTION, "figcaption caption");
    roles(Role.LIST_ITEM, "li dt dd");
    roles(Role.CELL, "td th");
    roles(Role.QUOTATION, "blockquote");
    roles(Role.METADATA, "title");
    roles(Role.HEADER_FOOTER, "footer nav");
    roles(Role.CONTACT, "address");
    roles(Role.MESSAGE, "button option optgroup textarea");
  }

  private static final Set<String> IN_PARAGRAPH =
      Set.of("button", "label", "select", "object", "iframe", "video", "audio", "canvas");

  private HtmlElements() {}

  /** Elements that nobody knows are inline, as in browsers. */
  public static Shape shape(String name) {
    return SHAPES.getOrDefault(name, Shape.INLINE);
  }

  public static boolean isKnown(String name) {
    return SHAPES.containsKey(name) || TYPES.containsKey(name) || name.equals("a");
  }

  public static CodeType type(String name) {
    return TYPES.getOrDefault(name, CodeType.OTHER);
  }

  /** The role that an element gives to the text in it. */
  static Optional<Role> role(String name) {
    return Optional.ofNullable(ROLES.get(name));
  }

  /**
   * The role that a class says, if it says nothing else: our own carriers', and pages' like them.
   */
  public static Optional<Role> roleOfClass(String names) {
    return Optional.ofNullable(CLASS_ROLES.get(names.strip()));
  }

  /** Whether a block may stand inside a paragraph without ending it. */
  static boolean staysInParagraph(String name) {
    return IN_PARAGRAPH.contains(name);
  }

  private static void shapes(Shape shape, String names) {
    for (String name : names.split(" ", -1)) {
      SHAPES.put(name, shape);
    }
  }

  private static void types(CodeType type, String names) {
    for (String name : names.split(" ", -1)) {
      TYPES.put(name, type);
    }
  }

  private static void roles(Role role, String names) {
    for (String name : names.split(" ", -1)) {
      ROLES.put(name, role);
    }
  }
}
