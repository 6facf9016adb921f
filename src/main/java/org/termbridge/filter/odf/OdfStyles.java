package org.termbridge.filter.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Role;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.XmlPart;

/** What the styles of an OpenDocument tell about its words, paragraphs, sheets and slides. */
final class OdfStyles {

  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+):([\\w-]+)\\s*=\\s*[\"']");

  private final Map<String, Style> styles = new HashMap<>();

  /** Names of layers of drawings that are not shown. */
  private final Set<String> hiddenLayers = new HashSet<>();

  /**
   * One style.
   *
   * @param name as people see it, in lower case
   * @param traits of its words
   * @param isPlain whether it gives its words no look, as editors leave behind
   * @param showsOnSpace whether spaces look different too
   * @param hides whether what has it is not shown, if it says so
   */
  private record Style(
      String name,
      Optional<String> parent,
      List<String> traits,
      boolean isPlain,
      boolean showsOnSpace,
      Optional<Boolean> hides) {}

  /** Adds the styles of a part; names are unique in a family. */
  void add(XmlPart part) {
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "style:style") && part.opens(i)) {
        String family = part.attribute(i, "style:family").orElse("");
        String name = part.attribute(i, "style:name").orElse("");
        styles.put(key(family, name), read(part, i, name));
      } else if (part.is(i, "draw:layer")
          && part.attribute(i, "draw:display").filter("none"::equals).isPresent()) {
        part.attribute(i, "draw:name").ifPresent(hiddenLayers::add);
      }
    }
  }

  /** Whether a shape lies on a layer that is shown neither on screen nor on paper (19.138). */
  boolean isOnHiddenLayer(XmlPart part, int i) {
    return !hiddenLayers.isEmpty()
        && part.attribute(i, "draw:layer").filter(hiddenLayers::contains).isPresent();
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  private static Style read(XmlPart part, int style, String name) {
    List<String> traits = new ArrayList<>();
    int words = part.child(style, "style:text-properties");
    boolean plain = words < 0 || !hasLook(part, words);
    if (!plain) {
      traits(part, words, traits);
    }
    boolean showsOnSpace =
        traits.contains("underline") || traits.contains("strike") || traits.contains("highlight");
    String shown = part.attribute(style, "style:display-name").orElse(name.replace("_20_", " "));
    return new Style(
        shown.toLowerCase(Locale.ROOT),
        part.attribute(style, "style:parent-style-name"),
        traits,
        plain,
        showsOnSpace,
        hides(part, style, words));
  }

  /**
   * What a style says of showing; words shown under a condition (ODF 1.3, part 3, 20.425) count as
   * shown, since nothing in the document tells whether it holds.
   */
  private static Optional<Boolean> hides(XmlPart part, int style, int words) {
    int table = part.child(style, "style:table-properties");
    int page = part.child(style, "style:drawing-page-properties");
    return value(part, words, "text:display")
        .map("none"::equals)
        .or(() -> value(part, table, "table:display").map("false"::equals))
        .or(() -> value(part, page, "presentation:visibility").map("hidden"::equals));
  }

  private static Optional<String> value(XmlPart part, int element, String attribute) {
    return element < 0 ? Optional.empty() : part.attribute(element, attribute);
  }

  private static boolean is(XmlPart part, int element, String attribute, String value) {
    return value(part, element, attribute).filter(value::equals).isPresent();
  }

  /** Languages and marks of editing are no look. */
  private static boolean hasLook(XmlPart part, int properties) {
    Matcher matcher =
        ATTRIBUTE.matcher(part.text().substring(part.start(properties), part.end(properties)));
    while (matcher.find()) {
      String name = matcher.group(2);
      boolean isMark =
          name.matches("(?:language|country|script|rfc-language-tag)(?:-asian|-complex)?")
              || name.endsWith("rsid");
      if (!isMark) {
        return true;
      }
    }
    return false;
  }

  private static void traits(XmlPart part, int properties, List<String> traits) {
    if (is(part, properties, "fo:font-weight", "bold")) {
      traits.add("bold");
    }
    if (is(part, properties, "fo:font-style", "italic")) {
      traits.add("italic");
    }
    if (shows(part, properties, "style:text-underline-style")) {
      traits.add("underline");
    }
    if (shows(part, properties, "style:text-line-through-style")) {
      traits.add("strike");
    }
    part.attribute(properties, "style:text-position")
        .filter(position -> !position.startsWith("0%"))
        .map(position -> position.startsWith("sub") || position.startsWith("-"))
        .ifPresent(low -> traits.add(low ? "subscript" : "superscript"));
    if (shows(part, properties, "fo:background-color")) {
      traits.add("highlight");
    }
    part.attribute(properties, "fo:font-size").ifPresent(size -> traits.add("size " + size));
    part.attribute(properties, "fo:color").ifPresent(colour -> traits.add("colour " + colour));
    part.attribute(properties, "style:font-name").ifPresent(font -> traits.add("font " + font));
  }

  private static boolean shows(XmlPart part, int properties, String attribute) {
    return part.attribute(properties, attribute)
        .filter(value -> !value.equals("none") && !value.equals("transparent"))
        .isPresent();
  }

  /** The look of words in a span of this style, inside another look. */
  Look look(Look outer, String name) {
    Set<String> chain = chain("text", name);
    if (!chain.isEmpty() && chain.stream().allMatch(id -> style("text", id).isPlain())) {
      return outer;
    }
    List<String> traits = new ArrayList<>(outer.traits());
    boolean showsOnSpace = outer.showsOnSpace();
    for (String id : chain) {
      traits.addAll(style("text", id).traits());
      showsOnSpace |= style("text", id).showsOnSpace();
    }
    traits.addAll(styleTrait(name));
    String all = outer.xml().isEmpty() ? name : outer.xml() + OdfRuns.SEPARATOR + name;
    return new Look(all, all, traits.stream().distinct().toList(), showsOnSpace);
  }

  private List<String> styleTrait(String name) {
    return switch (style("text", name).name()) {
      case "strong emphasis" -> List.of("bold");
      case "emphasis" -> List.of("italic");
      default -> List.of();
    };
  }

  /** Whether the style of this family hides what has it, or shows it; the nearest that says so. */
  Optional<Boolean> hides(String family, String name) {
    return chain(family, name).stream()
        .map(id -> style(family, id).hides())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What paragraphs in this style are, if the style or one it is based on tells. */
  Optional<Role> role(String name) {
    return chain("paragraph", name).stream()
        .map(id -> roleOfName(style("paragraph", id).name()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Role> roleOfName(String name) {
    return switch (name) {
      case "title" -> Optional.of(Role.HEADLINE);
      case "subtitle" -> Optional.of(Role.SUB_HEADLINE);
      case "quotations" -> Optional.of(Role.QUOTATION);
      case "caption", "illustration", "figure", "drawing", "table" -> Optional.of(Role.CAPTION);
      default -> Optional.empty();
    };
  }

  private Style style(String family, String name) {
    return styles.getOrDefault(
        key(family, name),
        new Style(
            name.replace("_20_", " ").toLowerCase(Locale.ROOT),
            Optional.empty(),
            List.of(),
            /* isPlain= */ false,
            /* showsOnSpace= */ false,
            /* hides= */ Optional.empty()));
  }

  /** The style and those it is based on. */
  private Set<String> chain(String family, String name) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<String> next = Optional.of(name);
    while (next.isPresent() && chain.add(next.get())) {
      next = style(family, next.get()).parent();
    }
    return chain;
  }
}
