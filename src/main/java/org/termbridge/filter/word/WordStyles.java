package org.termbridge.filter.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Role;
import org.termbridge.filter.office.XmlPart;

/**
 * What the styles of a word processing document tell about its paragraphs and runs. Built-in styles
 * have the same English names in every language of the application (ISO/IEC 29500-1, 17.7.4.9).
 */
final class WordStyles {

  static final WordStyles NONE = new WordStyles();

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * One style.
   *
   * @param name in lower case
   * @param vanishes whether its text is hidden, if it says so
   * @param isPlain whether it gives its words no look
   * @param decorates whether its spaces look different too
   * @param isList whether its paragraphs are numbered or have bullets
   */
  private record Style(
      String name,
      Optional<String> basedOn,
      Optional<Boolean> vanishes,
      boolean isList,
      boolean isHeading,
      boolean isPlain,
      boolean decorates) {}

  private WordStyles() {}

  static WordStyles of(XmlPart part) {
    WordStyles styles = new WordStyles();
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "w:style") && part.opens(i)) {
        final int style = i;
        part.attribute(i, "w:styleId").ifPresent(id -> styles.styles.put(id, read(part, style)));
        i = part.partner(i);
      }
    }
    return styles;
  }

  private static Style read(XmlPart part, int style) {
    int paragraph = part.child(style, "w:pPr");
    return new Style(
        value(part, part.child(style, "w:name")).orElse("").toLowerCase(Locale.ROOT),
        value(part, part.child(style, "w:basedOn")),
        vanishes(part, part.child(style, "w:rPr")),
        paragraph >= 0 && part.child(paragraph, "w:numPr") >= 0,
        paragraph >= 0 && isOutlined(part, paragraph),
        hasNothing(part, part.child(style, "w:rPr")),
        decorates(part, part.child(style, "w:rPr")));
  }

  private static boolean hasNothing(XmlPart part, int properties) {
    return properties < 0 || part.partner(properties) <= properties + 1;
  }

  private static boolean decorates(XmlPart part, int properties) {
    for (int i = properties + 1; properties >= 0 && i < part.partner(properties); i++) {
      if (WordLooks.showsOnSpace(part.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether spaces in this style look different too. */
  boolean decorates(String styleId) {
    return chain(styleId).stream().anyMatch(id -> style(id).decorates());
  }

  /** Whether a style of runs gives them no look at all, as editors leave behind. */
  boolean isPlain(String styleId) {
    return styles.containsKey(styleId)
        && chain(styleId).stream().allMatch(id -> style(id).isPlain());
  }

  /** Whether paragraph properties put the paragraph into the outline: levels 0 to 8. */
  static boolean isOutlined(XmlPart part, int properties) {
    return value(part, part.child(properties, "w:outlineLvl"))
        .map(level -> !level.equals("9"))
        .orElse(false);
  }

  /** The {@code w:val} of an element, if there is one. */
  static Optional<String> value(XmlPart part, int element) {
    return element < 0 ? Optional.empty() : part.attribute(element, "w:val");
  }

  /** Whether run properties hide the text; empty if they do not say. */
  static Optional<Boolean> vanishes(XmlPart part, int runProperties) {
    int vanish = runProperties < 0 ? -1 : part.child(runProperties, "w:vanish");
    return vanish < 0 ? Optional.empty() : Optional.of(isOn(part, vanish));
  }

  /** Whether a toggle property is on. */
  static boolean isOn(XmlPart part, int toggle) {
    return switch (value(part, toggle).orElse("1")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  /** Whether text in this style is hidden. */
  boolean hides(String styleId) {
    for (String id : chain(styleId)) {
      Optional<Boolean> vanishes = style(id).vanishes();
      if (vanishes.isPresent()) {
        return vanishes.get();
      }
    }
    return false;
  }

  /** The style's name in lower case; its id if the document does not define it. */
  String name(String styleId) {
    Style style = styles.get(styleId);
    return style == null || style.name().isEmpty()
        ? styleId.toLowerCase(Locale.ROOT)
        : style.name();
  }

  /** What paragraphs in this style are, if the style or one it is based on tells. */
  Optional<Role> role(String styleId) {
    boolean isList = false;
    for (String id : chain(styleId)) {
      Optional<Role> role = roleOfName(name(id));
      if (role.isPresent()) {
        return role;
      }
      if (style(id).isHeading()) {
        return Optional.of(Role.HEADING);
      }
      isList |= style(id).isList();
    }
    return isList ? Optional.of(Role.LIST_ITEM) : Optional.empty();
  }

  private static Optional<Role> roleOfName(String name) {
    return switch (name) {
      case "title" -> Optional.of(Role.HEADLINE);
      case "subtitle" -> Optional.of(Role.SUB_HEADLINE);
      case "caption" -> Optional.of(Role.CAPTION);
      case "quote", "intense quote", "intensequote" -> Optional.of(Role.QUOTATION);
      case "footnote text", "endnote text", "footnotetext", "endnotetext" ->
          Optional.of(Role.FOOTNOTE);
      case "header", "footer" -> Optional.of(Role.HEADER_FOOTER);
      case "toc heading", "tocheading" -> Optional.of(Role.HEADING);
      default -> roleOfFamily(name);
    };
  }

  private static Optional<Role> roleOfFamily(String name) {
    if (name.matches("heading ?[1-9]")) {
      return Optional.of(Role.HEADING);
    }
    return name.startsWith("list") && !name.equals("list continue")
        ? Optional.of(Role.LIST_ITEM)
        : Optional.empty();
  }

  /** Whether the style is the highest heading. */
  boolean isFirstHeading(String styleId) {
    return name(styleId).matches("heading ?1");
  }

  private Style style(String id) {
    return styles.getOrDefault(
        id, new Style("", Optional.empty(), Optional.empty(), false, false, true, false));
  }

  /** The style and those it is based on. */
  private Set<String> chain(String styleId) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<String> next = Optional.of(styleId);
    while (next.isPresent() && chain.add(next.get())) {
      next = style(next.get()).basedOn();
    }
    return chain;
  }
}
