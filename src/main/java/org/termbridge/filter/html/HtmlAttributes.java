package org.termbridge.filter.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Role;
import org.termbridge.filter.scan.MarkupScanner;

/** Which attributes are text for readers, and what they are called. */
public final class HtmlAttributes {

  /**
   * A translatable attribute.
   *
   * @param suffix of the unit's id
   * @param role of the unit
   * @param place for people
   * @param notes for the translator where the role does not say enough
   */
  record Use(String suffix, Role role, String place, List<String> notes) {

    Use(String suffix, Role role, String place) {
      this(suffix, role, place, List.of());
    }

    /** Text that no picture stands behind: only screen readers say it. */
    static Use spoken(String suffix, String place) {
      return new Use(suffix, Role.ALT_TEXT, place, List.of(SPOKEN));
    }
  }

  /** For a text that browsers show beside the pointer. */
  public static final String TOOL_TIP =
      "Tool tip: appears when a reader points at the text or picture.";

  private static final String SPOKEN = "Read aloud by screen readers, and not seen on the page.";

  private static final Map<String, Use> EVERYWHERE =
      Map.of(
          "title", new Use("title", Role.ALT_TEXT, "tool tip", List.of(TOOL_TIP)),
          "placeholder", new Use("placeholder", Role.MESSAGE, "placeholder of a field"),
          "aria-label", Use.spoken("aria-label", "label for screen readers"),
          "aria-description", Use.spoken("aria-description", "description"),
          "aria-roledescription", Use.spoken("aria-role", "label for screen readers"),
          "aria-valuetext", Use.spoken("aria-value", "value for screen readers"),
          "aria-placeholder", new Use("aria-placeholder", Role.MESSAGE, "placeholder of a field"));

  private static final Use ALT = new Use("alt", Role.ALT_TEXT, "alternative text of an image");
  private static final Use SUMMARY = Use.spoken("summary", "summary of a table");
  private static final Use ABBREVIATION = new Use("abbr", Role.CELL, "short form of a cell");
  private static final Use LABEL = new Use("label", Role.MESSAGE, "label");
  private static final Use VALUE = new Use("value", Role.MESSAGE, "button");

  private static final Map<String, String> METAS =
      Map.ofEntries(
          Map.entry("description", "page description"),
          Map.entry("keywords", "page keywords"),
          Map.entry("og:title", "title for sharing"),
          Map.entry("og:description", "description for sharing"),
          Map.entry("og:site_name", "site name for sharing"),
          Map.entry("og:image:alt", "alternative text of the image for sharing"),
          Map.entry("twitter:title", "title for sharing"),
          Map.entry("twitter:description", "description for sharing"),
          Map.entry("twitter:image:alt", "alternative text of the image for sharing"),
          Map.entry("title", "title"),
          Map.entry("abstract", "abstract"),
          Map.entry("subject", "subject"),
          Map.entry("dc.title", "title"),
          Map.entry("dc.description", "description"),
          Map.entry("dc.subject", "subject"),
          Map.entry("dcterms.title", "title"),
          Map.entry("dcterms.description", "description"),
          Map.entry("dcterms.abstract", "abstract"),
          Map.entry("application-name", "name of the site"),
          Map.entry("apple-mobile-web-app-title", "name of the site"));

  private static final Set<String> NOT_FOR_READERS =
      Set.of("link", "style", "script", "html", "head", "meta", "base", "param");
  private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

  private HtmlAttributes() {}

  /** What an attribute of a start tag is for readers; empty if it is for machines. */
  static Optional<Use> use(MarkupScanner tag, String attribute, HtmlSettings settings) {
    String element = tag.name();
    return switch (attribute) {
      case "content" -> element.equals("meta") ? meta(tag, settings) : Optional.empty();
      case "alt" -> Optional.of(ALT);
      case "summary" -> onlyOn("table", element, SUMMARY);
      case "abbr" ->
          onlyOn("th", element, ABBREVIATION).or(() -> onlyOn("td", element, ABBREVIATION));
      case "label" -> Optional.of(LABEL);
      case "standby" -> onlyOn("object", element, LABEL);
      case "value" -> value(tag, settings);
      case "title" -> settings.titles() ? everywhere(element, attribute) : Optional.empty();
      default -> everywhere(element, attribute);
    };
  }

  private static Optional<Use> everywhere(String element, String attribute) {
    return NOT_FOR_READERS.contains(element)
        ? Optional.empty()
        : Optional.ofNullable(EVERYWHERE.get(attribute));
  }

  private static Optional<Use> onlyOn(String element, String found, Use use) {
    return element.equals(found) ? Optional.of(use) : Optional.empty();
  }

  private static Optional<Use> value(MarkupScanner tag, HtmlSettings settings) {
    boolean button =
        tag.name().equals("input") && BUTTONS.contains(tag.value("type").toLowerCase(Locale.ROOT));
    return button && settings.values() ? Optional.of(VALUE) : Optional.empty();
  }

  private static Optional<Use> meta(MarkupScanner tag, HtmlSettings settings) {
    String name = tag.value("name");
    name = name.isEmpty() ? tag.value("property") : name;
    name = name.isEmpty() ? tag.value("http-equiv") : name;
    name = name.strip().toLowerCase(Locale.ROOT);
    String place = METAS.get(name);
    if (place == null || (name.equals("keywords") && !settings.keywords())) {
      return Optional.empty();
    }
    return Optional.of(new Use(name.replaceAll("[^a-z]", "-"), Role.METADATA, place));
  }
}
