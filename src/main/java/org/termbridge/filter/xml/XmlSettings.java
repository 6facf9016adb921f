package org.termbridge.filter.xml;

import java.util.List;
import java.util.Set;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.html.HtmlSettings;

/**
 * What of an XML document is for translators, where the document's own ITS rules do not say. Each
 * line is a decision; the key overrides it.
 *
 * @param attributes {@code xml.attributes} (none): names of attributes with text for readers; in
 *     XML, unlike in HTML, attributes hold data, and ITS takes them so too
 * @param inline {@code xml.inline} (none): names of elements that stand inside a sentence; without
 *     it an element does when there is text beside it
 * @param skip {@code xml.skip} (none): names of elements whose text is for machines
 * @param html how HTML inside CDATA sections is read, as feeds have it
 */
record XmlSettings(
    Set<String> attributes, Set<String> inline, Set<String> skip, HtmlSettings html) {

  static XmlSettings of(FilterSettings settings) {
    return new XmlSettings(
        names(settings.get("xml.attributes", "")),
        names(settings.get("xml.inline", "")),
        names(settings.get("xml.skip", "")),
        HtmlSettings.of(settings));
  }

  private static Set<String> names(String value) {
    return Set.copyOf(List.of(value.strip().split("\\s*,\\s*", -1)));
  }
}
