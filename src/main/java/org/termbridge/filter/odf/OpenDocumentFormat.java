package org.termbridge.filter.odf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.container.ContainerFormat;
import org.termbridge.filter.container.ContainerWalk;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.Headline;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;
import org.termbridge.filter.word.WordRevisions;

/**
 * OpenDocument: ODT, ODS, ODP. Settings: {@link OdfSettings}. Okapi's filter for them rewrites each
 * part as a whole, forgets tabs and spaces, and lets language and direction stay; so this one reads
 * and writes the markup in place.
 */
public final class OpenDocumentFormat implements ContainerFormat {

  private static final String BODY = "content.xml";
  private static final Pattern CHART = Pattern.compile("<[^<>/\\s]+:chart\\b");

  private final OdfSettings settings;

  public OpenDocumentFormat(FilterSettings settings) {
    this.settings = OdfSettings.of(settings);
  }

  @Override
  public String id() {
    return "opendocument";
  }

  @Override
  public ContainerWalk walk() {
    return (container, desk, changed) -> new Walk(container, desk, changed).run();
  }

  /** One walk through one document. */
  private final class Walk {

    private final Container container;
    private final UnitDesk desk;
    private final Map<String, byte[]> changed;
    private final OdfStyles styles = new OdfStyles();
    private final Headline headline = new Headline();
    private final List<OdfPart> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Walk(Container container, UnitDesk desk, Map<String, byte[]> changed) {
      this.container = container;
      this.desk = desk;
      this.changed = changed;
    }

    List<Problem> run() {
      XmlPart body =
          part(BODY).orElseThrow(() -> new Container.Damaged("its part " + BODY + " is missing"));
      Optional<XmlPart> common = part("styles.xml");
      common.ifPresent(styles::add);
      styles.add(body);
      revisions(body);
      if (container.has("META-INF/documentsignatures.xml")) {
        problems.add(Problem.of("W0311"));
      }
      desk.remember();
      text(body, "content");
      if (settings.charts()) {
        charts();
      }
      common.ifPresent(part -> text(part, "styles"));
      desk.forget();
      Optional<XmlPart> properties = part("meta.xml");
      if (settings.title()) {
        properties.ifPresent(this::title);
      }
      followLanguage();
      List<String> hidden =
          parts.stream().flatMap(part -> part.hidden().stream()).distinct().toList();
      if (!hidden.isEmpty()) {
        problems.add(Problem.of("W0315", String.join(", ", hidden)));
      }
      return problems;
    }

    private Optional<XmlPart> part(String name) {
      return container.read(name).map(bytes -> XmlPart.of(name, bytes));
    }

    private void text(XmlPart part, String stem) {
      parts.add(new OdfPart(part, settings, styles, desk, stem, headline).translate());
    }

    /** Objects inside the document that are charts; other objects are documents of their own. */
    private void charts() {
      int number = 0;
      for (String name : container.names()) {
        if (name.endsWith("/" + BODY)) {
          number++;
          byte[] bytes = container.read(name).orElseThrow();
          if (isChart(bytes)) {
            text(XmlPart.of(name, bytes), "chart" + number);
          }
        }
      }
    }

    /** Before it is parsed: OpenOffice wrote formulas with a DOCTYPE. */
    private static boolean isChart(byte[] bytes) {
      return CHART.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }

    private void revisions(XmlPart body) {
      int insertions = 0;
      int deletions = 0;
      for (int i = 0; i < body.size(); i++) {
        if (body.opens(i) && body.is(i, "text:insertion")) {
          insertions++;
        } else if (body.opens(i) && body.is(i, "text:deletion")) {
          deletions++;
        }
      }
      Object[] counts = new WordRevisions(insertions, deletions, 0).arguments();
      if (insertions + deletions == 0) {
        return;
      }
      if (!settings.acceptsTracked()) {
        throw InputException.of("E0310", counts);
      }
      problems.add(Problem.of("W0310", counts));
    }

    private void title(XmlPart part) {
      Edits edits = new Edits(part.text());
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "dc:title") && part.opens(i) && !part.words(i).isBlank()) {
          int from = part.end(i);
          int to = part.start(part.partner(i));
          Unit unit =
              Unit.of("meta.title", Role.METADATA, Text.of(part.words(i)))
                  .withPreserveSpace(true)
                  .withPlace("document title");
          desk.ask(unit).ifPresent(text -> edits.replace(from, to, XmlText.escape(text.words())));
        }
      }
      change(part, edits);
    }

    private void followLanguage() {
      boolean isChanged = !changed.isEmpty() || parts.stream().anyMatch(p -> !p.edits().isEmpty());
      if (isChanged && desk.pair().isPresent()) {
        LanguagePair pair = desk.pair().get();
        parts.forEach(part -> OdfLanguage.follow(part.part(), part.edits(), pair));
        part("meta.xml").ifPresent(part -> propertiesFollow(part, pair));
      }
      parts.forEach(part -> change(part.part(), part.edits()));
    }

    private void propertiesFollow(XmlPart original, LanguagePair pair) {
      byte[] now = changed.get(original.name());
      XmlPart part = now == null ? original : XmlPart.of(original.name(), now);
      Edits edits = new Edits(part.text());
      OdfLanguage.properties(part, edits, pair);
      change(part, edits);
    }

    private void change(XmlPart part, Edits edits) {
      if (!edits.isEmpty()) {
        changed.put(part.name(), part.encode(edits.text()));
      }
    }
  }
}
