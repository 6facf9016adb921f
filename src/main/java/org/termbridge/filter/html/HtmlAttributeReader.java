package org.termbridge.filter.html;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.Unit;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.MarkupWords;
import org.termbridge.filter.markup.Notation;
import org.termbridge.filter.markup.Numbering;
import org.termbridge.filter.scan.MarkupScanner;

/** Makes units of the attributes that readers see or hear. */
public final class HtmlAttributeReader {

  private final String source;
  private final HtmlSettings settings;
  private final Numbering numbering;
  private final MarkupWords words;

  public HtmlAttributeReader(String source, HtmlSettings settings, Numbering numbering) {
    this.source = source;
    this.settings = settings;
    this.numbering = numbering;
    this.words = new MarkupWords(source, /* xml= */ false);
  }

  /** Adds the units of a start tag's attributes. */
  public void read(MarkupScanner tag, List<MarkupUnit> units) {
    String element = "";
    for (MarkupScanner.Attribute attribute : tag.attributes()) {
      Optional<HtmlAttributes.Use> use = HtmlAttributes.use(tag, attribute.name(), settings);
      if (use.isPresent() && attribute.valueBegin() >= 0) {
        InlineRun value = new InlineRun(source);
        words.attribute(value, attribute.valueBegin(), attribute.valueEnd());
        if (value.hasVisibleWords()) {
          String suffix = use.get().suffix();
          element = element.isEmpty() ? element(tag.name(), suffix) : element;
          String id = tag.name().equals("meta") ? element : element + "-" + suffix;
          units.add(unit(value, attribute, use.get(), id));
        }
      }
    }
  }

  private String element(String name, String suffix) {
    if (name.equals("meta")) {
      return numbering.named("meta-" + suffix);
    }
    String known = HtmlElements.isKnown(name) ? name : "element";
    return known + "-" + numbering.next("attributes of " + known);
  }

  private MarkupUnit unit(
      InlineRun value, MarkupScanner.Attribute attribute, HtmlAttributes.Use use, String id) {
    InlineRun.Result result = value.finish(/* preserve= */ false);
    Unit unit =
        Unit.of(id, use.role(), result.text()).withPlace(use.place()).withNotes(use.notes());
    Notation notation = new HtmlNotation(value.references(), attribute.quote(), "\n");
    return new MarkupUnit(unit, result.begin(), result.end(), result.codes(), notation);
  }
}
