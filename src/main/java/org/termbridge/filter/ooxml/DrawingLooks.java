package org.termbridge.filter.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.XmlPart;

/**
 * Run properties of DrawingML to looks (ISO/IEC 29500-1, 21.1.2.3.9). Language and marks of editing
 * are no part of a look.
 */
final class DrawingLooks {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private final XmlPart part;
  private final Map<String, RunLook> known = new HashMap<>();

  /** A run's look, and whether the run says its language. */
  record RunLook(Look look, boolean hasLanguage) {}

  DrawingLooks(XmlPart part) {
    this.part = part;
  }

  /** The look that an {@code a:rPr} gives; -1 for none. */
  RunLook of(int properties) {
    return properties < 0
        ? new RunLook(Look.PLAIN, /* hasLanguage= */ false)
        : known.computeIfAbsent(part.element(properties), any -> read(properties));
  }

  private RunLook read(int properties) {
    String tag = part.text().substring(part.start(properties), part.end(properties));
    StringBuilder attributes = new StringBuilder();
    List<String> traits = new ArrayList<>();
    boolean hasLanguage = false;
    boolean showsOnSpace = false;
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      String name = matcher.group(1);
      String value = matcher.group(2).substring(1, matcher.group(2).length() - 1);
      switch (name) {
        case "lang" -> hasLanguage = true;
        case "altLang", "dirty", "err", "noProof", "smtClean", "smtId", "bmk" -> {}
        default -> {
          attributes.append(' ').append(matcher.group());
          trait(name, value).ifPresent(traits::add);
          showsOnSpace |= name.equals("u") || name.equals("strike") || name.equals("highlight");
        }
      }
    }
    String inner = inner(properties, traits);
    String xml = attributes + ">" + inner;
    return new RunLook(
        new Look(xml.equals(">") ? "" : xml, xml, traits, showsOnSpace), hasLanguage);
  }

  private String inner(int properties, List<String> traits) {
    if (part.partner(properties) == properties) {
      return "";
    }
    StringBuilder inner = new StringBuilder();
    for (int i = properties + 1; i < part.partner(properties); i = part.partner(i) + 1) {
      inner.append(part.element(i));
      childTrait(i).ifPresent(traits::add);
    }
    return inner.toString();
  }

  private Optional<String> childTrait(int child) {
    return switch (part.tag(child)) {
      case "a:hlinkClick" -> Optional.of("link");
      case "a:latin" -> part.attribute(child, "typeface").map(font -> "font " + font);
      case "a:solidFill", "a:gradFill", "a:pattFill", "a:noFill" -> Optional.of("colour");
      case "a:highlight" -> Optional.of("highlight");
      case "a:effectLst", "a:ln" -> Optional.of("effect");
      default -> Optional.empty();
    };
  }

  private static Optional<String> trait(String name, String value) {
    boolean on = !value.equals("0") && !value.equals("false") && !value.startsWith("no");
    return switch (name) {
      case "b" -> Optional.of("bold").filter(any -> on);
      case "i" -> Optional.of("italic").filter(any -> on);
      case "u" -> Optional.of("underline").filter(any -> on);
      case "strike" -> Optional.of("strike").filter(any -> on);
      case "cap" -> Optional.of("capitals").filter(any -> on);
      case "sz" -> Optional.of("size " + value.replaceFirst("00$", ""));
      case "baseline" ->
          Optional.of(value.startsWith("-") ? "subscript" : "superscript").filter(any -> on);
      default -> Optional.empty();
    };
  }
}
