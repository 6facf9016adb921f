package org.termbridge.filter;

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
 */
record HtmlSettings(
    boolean code,
    boolean pre,
    boolean titles,
    boolean keywords,
    boolean values,
    boolean notranslate) {

  static HtmlSettings of(FilterSettings settings) {
    return new HtmlSettings(
        settings.isOn("html.code", /* defaultValue= */ false),
        settings.isOn("html.pre", /* defaultValue= */ true),
        settings.isOn("html.titles", /* defaultValue= */ true),
        settings.isOn("html.keywords", /* defaultValue= */ true),
        settings.isOn("html.values", /* defaultValue= */ true),
        settings.isOn("html.notranslate", /* defaultValue= */ true));
  }
}
