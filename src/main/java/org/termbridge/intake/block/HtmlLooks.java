package org.termbridge.intake.block;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Bold and italic words of a page that says so by CSS, inline or in its own style sheet: mailers
 * write nothing else. Afterwards elements say it.
 */
final class HtmlLooks {

  private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]*)\\}");
  private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern WEIGHT = Pattern.compile("(?:^|[;\\s])font-weight\\s*:\\s*([\\w]+)");
  private static final Pattern SLANT = Pattern.compile("(?:^|[;\\s])font-style\\s*:\\s*([\\w]+)");
  private static final int BOLD = 600;

  /** Rules that are looked at: a bound on what a style sheet may cost. */
  private static final int MOST_RULES = 300;

  private HtmlLooks() {}

  static void named(Document page) {
    for (Element sheet : page.select("style")) {
      Matcher rule = RULE.matcher(REMARK.matcher(sheet.data()).replaceAll(""));
      for (int i = 0; i < MOST_RULES && rule.find(); i++) {
        apply(page, rule.group(1).strip(), rule.group(2));
      }
    }
    page.select("[style~=(?i)font-(weight|style)]").forEach(e -> apply(e, e.attr("style")));
  }

  private static void apply(Document page, String selector, String declarations) {
    if (WEIGHT.matcher(declarations).find() || SLANT.matcher(declarations).find()) {
      select(page, selector).forEach(element -> apply(element, declarations));
    }
  }

  private static Elements select(Document page, String selector) {
    try {
      return page.select(selector);
    } catch (SelectorParseException | IllegalArgumentException e) {
      // States and media: of no page that is only read.
      return new Elements();
    }
  }

  private static void apply(Element element, String declarations) {
    String css = declarations.toLowerCase(Locale.ROOT);
    Matcher weight = WEIGHT.matcher(css);
    if (weight.find() && isBold(weight.group(1))) {
      wrap(element, "b");
    }
    Matcher slant = SLANT.matcher(css);
    if (slant.find() && slant.group(1).matches("italic|oblique")) {
      wrap(element, "i");
    }
  }

  private static boolean isBold(String weight) {
    return weight.startsWith("bold")
        || (weight.matches("\\d{1,4}") && Integer.parseInt(weight) >= BOLD);
  }

  /** The words themselves are wrapped, since blocks may not stand in words. */
  private static void wrap(Element element, String name) {
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof TextNode text && !text.isBlank()) {
        text.wrap("<" + name + "></" + name + ">");
      } else if (child instanceof Element inner && !isPlain(inner)) {
        wrap(inner, name);
      }
    }
  }

  private static boolean isPlain(Element element) {
    return element
        .attr("style")
        .toLowerCase(Locale.ROOT)
        .matches(".*font-weight\\s*:\\s*(normal|[1-5]00).*");
  }
}
