package org.termbridge.filter.html;

import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.scan.MarkupScanner;

/**
 * What of an HTML page is for translators. Each line is a decision; the key overrides it.
 *
 * @param code {@code html.code} (off): text in code and samp is program text, so it is a protected
 *     code inside its sentence
 * @param pre {@code html.pre} (on): old press pages set whole releases as preformatted text, so it
 *     is translated, with its white space; program listings stand in code inside and stay protected
 * @param titles {@code html.titles} (on): readers see title attributes when they point at something
 * @param keywords {@code html.keywords} (on): search engines of the target language read them
 * @param values {@code html.values} (on): the captions of buttons stand in their value attribute
 * @param notranslate {@code html.notranslate} (on): the class {@code notranslate} means {@code
 *     translate="no"}, as web translators take it
 * @param hidden {@code html.hidden} (off): nobody sees an element with the attribute {@code
 *     hidden}, so it is not translated, and a warning counts what stands in such elements. What is
 *     hidden until somebody searches for it is seen, and so are {@code aria-hidden}, which only
 *     screen readers leave out, a {@code template}, which scripts show, and what a style does not
 *     display, as mail programs show it before a message is opened
 */
public record HtmlSettings(
    boolean code,
    boolean pre,
    boolean titles,
    boolean keywords,
    boolean values,
    boolean notranslate,
    boolean hidden) {

  public static HtmlSettings of(FilterSettings settings) {
    return new HtmlSettings(
        settings.isOn("html.code", /* defaultValue= */ false),
        settings.isOn("html.pre", /* defaultValue= */ true),
        settings.isOn("html.titles", /* defaultValue= */ true),
        settings.isOn("html.keywords", /* defaultValue= */ true),
        settings.isOn("html.values", /* defaultValue= */ true),
        settings.isOn("html.notranslate", /* defaultValue= */ true),
        settings.isOn("html.hidden", /* defaultValue= */ false));
  }

  /** These settings with hidden elements for translators. */
  public HtmlSettings withHidden() {
    return new HtmlSettings(code, pre, titles, keywords, values, notranslate, /* hidden= */ true);
  }

  /** Whether a start tag says that its element is not for translators. */
  boolean saysNo(MarkupScanner tag) {
    return tag.value("translate").equalsIgnoreCase("no")
        || (notranslate && HtmlGuards.isNotranslate(tag))
        || (!hidden && isHidden(tag));
  }

  private static boolean isHidden(MarkupScanner tag) {
    return tag.attribute("hidden")
        .filter(attribute -> !tag.value(attribute).equalsIgnoreCase("until-found"))
        .isPresent();
  }
}
