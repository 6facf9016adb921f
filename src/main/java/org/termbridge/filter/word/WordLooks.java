package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.XmlPart;

/**
 * Run properties of WordprocessingML to looks. Language, proofing and revision marks are no part of
 * a look, so runs that differ only in them are one.
 */
final class WordLooks {

  private final XmlPart part;
  private final WordStyles styles;
  private final Map<String, RunLook> known = new HashMap<>();

  /**
   * A run's look and what else its properties say.
   *
   * @param hidden whether the text is hidden; empty if neither the run nor its style says
   * @param hasLanguage whether the run says its language
   */
  record RunLook(Look look, Optional<Boolean> hidden, boolean hasLanguage) {}

  WordLooks(XmlPart part, WordStyles styles) {
    this.part = part;
    this.styles = styles;
  }

  /** The look that an {@code w:rPr} gives; -1 for none. */
  RunLook of(int properties) {
    return properties < 0
        ? new RunLook(Look.PLAIN, Optional.empty(), /* hasLanguage= */ false)
        : known.computeIfAbsent(part.element(properties), any -> read(properties));
  }

  private boolean isOn(int properties, String toggle) {
    int child = part.child(properties, toggle);
    return child >= 0 && WordStyles.isOn(part, child);
  }

  private RunLook read(int properties) {
    StringBuilder xml = new StringBuilder();
    StringBuilder key = new StringBuilder();
    boolean isComplex = isOn(properties, "w:rtl") || isOn(properties, "w:cs");
    List<String> traits = new ArrayList<>();
    boolean hasLanguage = false;
    boolean showsOnSpace = false;
    Optional<Boolean> hidden = Optional.empty();
    int last = part.partner(properties);
    for (int i = part.firstChild(properties); i < last; i = part.partner(i) + 1) {
      String name = part.tag(i);
      switch (name) {
        case "w:noProof", "w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {}
        case "w:lang" -> hasLanguage = true;
        case "w:rStyle" -> {
          if (!WordStyles.value(part, i).map(styles::isPlain).orElse(false)) {
            xml.append(part.element(i));
            key.append(part.element(i));
            WordStyles.value(part, i).map(this::styleTrait).ifPresent(traits::add);
            showsOnSpace |= WordStyles.value(part, i).filter(styles::decorates).isPresent();
            hidden = hiddenByStyle(i);
          }
        }
        case "w:rFonts" -> {
          String fonts = fonts(i, traits);
          xml.append(fonts);
          key.append(fonts);
        }
        default -> {
          xml.append(part.element(i));
          String counting = counting(name, isComplex);
          if (!counting.isEmpty()) {
            key.append(part.element(i).replaceFirst(part.own(name), part.own(counting)));
            trait(i, counting).ifPresent(traits::add);
          }
          showsOnSpace |= showsOnSpace(name);
        }
      }
    }
    Optional<Boolean> own = WordStyles.vanishes(part, properties);
    return new RunLook(
        new Look(key.toString(), xml.toString(), traits, showsOnSpace),
        own.isPresent() ? own : hidden,
        hasLanguage);
  }

  /**
   * The property that counts, since bold, italic and size have doubles for words in complex scripts
   * (ISO/IEC 29500-1, 17.3.2.30); empty if it does not count for these words. The direction is no
   * look: it follows the language.
   */
  private static String counting(String property, boolean isComplex) {
    return switch (property) {
      case "w:b", "w:i", "w:sz" -> isComplex ? "" : property;
      case "w:bCs" -> isComplex ? "w:b" : "";
      case "w:iCs" -> isComplex ? "w:i" : "";
      case "w:szCs" -> isComplex ? "w:sz" : "";
      case "w:rtl", "w:cs" -> "";
      default -> property;
    };
  }

  private Optional<Boolean> hiddenByStyle(int runStyle) {
    return WordStyles.value(part, runStyle).filter(styles::hides).map(style -> true);
  }

  /** Fonts without the hint, which chooses a font for single characters while typing. */
  private String fonts(int fonts, List<String> traits) {
    int[] hint = part.attributeSpan(fonts, "w:hint");
    String element = part.element(fonts);
    if (hint.length > 0) {
      int start = part.text().lastIndexOf(part.own("w:hint"), hint[0]) - part.start(fonts);
      element =
          element.substring(0, start).stripTrailing()
              + element.substring(hint[1] + 1 - part.start(fonts));
      if (!element.contains("=")) {
        return "";
      }
    }
    part.attribute(fonts, "w:ascii").ifPresent(font -> traits.add("font " + font));
    return element;
  }

  private Optional<String> trait(int property, String name) {
    Optional<String> value = WordStyles.value(part, property);
    if (!WordStyles.isOn(part, property)) {
      return Optional.empty();
    }
    return switch (name) {
      case "w:b" -> Optional.of("bold");
      case "w:i" -> Optional.of("italic");
      case "w:u" -> Optional.of("underline");
      case "w:strike", "w:dstrike" -> Optional.of("strike");
      case "w:caps" -> Optional.of("capitals");
      case "w:smallCaps" -> Optional.of("small capitals");
      case "w:vertAlign" -> value.filter(align -> !align.equals("baseline"));
      case "w:color" -> value.map(colour -> "colour " + colour);
      case "w:highlight" -> value.map(colour -> "highlight " + colour);
      case "w:sz" -> value.map(WordLooks::points);
      default -> Optional.of(name.substring(name.indexOf(':') + 1));
    };
  }

  private String styleTrait(String styleId) {
    String name = styles.name(styleId);
    return switch (name) {
      case "strong" -> "bold";
      case "emphasis" -> "italic";
      default -> "style " + name;
    };
  }

  private static String points(String halfPoints) {
    if (!halfPoints.matches("\\d{1,4}")) {
      return "size";
    }
    int size = Integer.parseInt(halfPoints);
    return "size " + size / 2 + (size % 2 == 0 ? "" : ".5");
  }

  static boolean showsOnSpace(String property) {
    return switch (property) {
      case "w:u", "w:strike", "w:dstrike", "w:highlight", "w:shd", "w:bdr", "w:em" -> true;
      default -> false;
    };
  }
}
