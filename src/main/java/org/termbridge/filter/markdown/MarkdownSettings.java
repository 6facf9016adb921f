package org.termbridge.filter.markdown;

import java.util.Locale;
import java.util.Set;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.html.HtmlSettings;

/**
 * What of a Markdown document is for translators. Program listings and text in backquotes never
 * are: they must stand as they are. Each line is a decision; the key overrides it.
 *
 * @param titles {@code markdown.titles} (on): readers see the titles of links when they point at
 *     them
 * @param frontMatter {@code markdown.front-matter} (title, subtitle, description, summary, excerpt,
 *     abstract, sidebar_label, linktitle, tagline): the keys whose words site generators show to
 *     readers; the rest drives programs
 * @param html for HTML inside the document, as in HTML files
 */
record MarkdownSettings(boolean titles, Set<String> frontMatter, HtmlSettings html) {

  static MarkdownSettings of(FilterSettings settings) {
    String keys =
        settings.get(
            "markdown.front-matter",
            "title,subtitle,description,summary,excerpt,abstract,sidebar_label,linktitle,tagline");
    return new MarkdownSettings(
        settings.isOn("markdown.titles", /* defaultValue= */ true),
        Set.copyOf(java.util.List.of(keys.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*", -1))),
        HtmlSettings.of(settings));
  }

  /** These settings with hidden elements for translators. */
  MarkdownSettings withHidden() {
    return new MarkdownSettings(titles, frontMatter, html.withHidden());
  }
}
