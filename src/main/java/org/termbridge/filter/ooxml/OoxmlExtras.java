package org.termbridge.filter.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Problem;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/** What text documents, presentations and workbooks have in common beside their main parts. */
public final class OoxmlExtras {

  private final OoxmlPackage document;
  private final UnitDesk desk;
  private final Map<String, byte[]> changed;
  private final Map<String, String> stems = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final boolean keepsHidden;
  private final Set<String> hidden = new LinkedHashSet<>();

  /**
   * @param keepsHidden whether hidden shapes are for translators too
   */
  public OoxmlExtras(
      OoxmlPackage document, UnitDesk desk, Map<String, byte[]> changed, boolean keepsHidden) {
    this.document = document;
    this.keepsHidden = keepsHidden;
    this.desk = desk;
    this.changed = changed;
  }

  /** Start of the ids of a part's units: the part's file name, made unique. */
  public String stem(String part) {
    return stems.computeIfAbsent(part, this::newStem);
  }

  private String newStem(String part) {
    String file = part.substring(part.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9_-]", "_");
    String unique = stem;
    for (int i = 2; !used.add(unique); i++) {
      unique = stem + "-" + i;
    }
    return unique;
  }

  /** Walks one part of DrawingML. */
  public void drawing(String name, DrawingPart.Kind kind, String place, boolean altText) {
    if (!done.add(name)) {
      return;
    }
    XmlPart part = document.part(name);
    DrawingPart drawing =
        new DrawingPart(part, kind, desk, stem(name), place, altText, keepsHidden);
    drawing.translate().ifPresent(text -> changed.put(name, part.encode(text)));
    if (drawing.hidesWords()) {
      hide("shapes of " + place);
    }
    // What only a hidden shape shows is hidden, too.
    drawing.hiddenParts().forEach(id -> document.byId(name, id).ifPresent(done::add));
    document.release(name);
  }

  /** Notes something that was passed over because it is hidden, for the warning. */
  public void hide(String what) {
    hidden.add(what);
  }

  /** The charts and diagrams that a part shows. */
  public void chartsAndDiagrams(String owner, String place) {
    for (String type : List.of("chart", "chartEx")) {
      for (String chart : document.targets(owner, type)) {
        chart(chart, DrawingPart.Kind.CHART, in(place, "chart"));
      }
    }
    diagrams(owner, in(place, "diagram"));
  }

  /** One chart, with the shapes that people drew over it. */
  public void chart(String chart, DrawingPart.Kind kind, String place) {
    boolean remembersItself = kind == DrawingPart.Kind.CHART;
    if (remembersItself) {
      desk.remember();
    }
    drawing(chart, kind, place, /* altText= */ false);
    if (remembersItself) {
      desk.forget();
    }
    for (String shapes : document.targets(chart, "chartUserShapes")) {
      drawing(shapes, DrawingPart.Kind.DRAWING, place, /* altText= */ true);
    }
  }

  /** The diagrams that a part shows: their words, then the pictures that repeat them. */
  public void diagrams(String owner, String place) {
    List<String> shown =
        document.targets(owner, "diagramData").stream()
            .filter(data -> !done.contains(data))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    desk.remember();
    for (String data : shown) {
      drawing(data, DrawingPart.Kind.DIAGRAM, place, /* altText= */ false);
    }
    for (String picture : document.targets(owner, "diagramDrawing")) {
      drawing(picture, DrawingPart.Kind.DIAGRAM_PICTURE, place, /* altText= */ false);
    }
    desk.forget();
  }

  private static String in(String place, String what) {
    return place.isEmpty() ? what : place + ", " + what;
  }

  /** The document's title among its properties. */
  public void title() {
    Optional<String> name = document.targets("", "core-properties").stream().findFirst();
    if (name.isEmpty()) {
      return;
    }
    XmlPart part = document.part(name.get());
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "dc:title") && part.partner(i) > i) {
        title(name.get(), part, i);
      }
    }
  }

  private void title(String name, XmlPart part, int title) {
    Text text = Text.of(part.words(title));
    if (text.isBlank()) {
      return;
    }
    Unit unit =
        Unit.of(stem(name) + ".title", Role.METADATA, text)
            .withPreserveSpace(true)
            .withPlace("document title");
    Edits edits = new Edits(part.text());
    desk.ask(unit)
        .ifPresent(
            target -> {
              edits.replace(
                  part.end(title), part.start(part.partner(title)), XmlText.escape(target.words()));
              changed.put(name, part.encode(edits.text()));
            });
  }

  /**
   * What people should know about the document.
   *
   * @param textTypes relationships of the main part whose parts hold text
   */
  public List<Problem> warnings(String main, List<String> textTypes) {
    List<Problem> problems = new ArrayList<>();
    if (document.isSigned()) {
      problems.add(Problem.of("W0311"));
    }
    int imported = document.targets(main, "aFChunk").size();
    if (imported > 0) {
      problems.add(Problem.of("W0312", imported));
    }
    int embedded = document.targets(main, "package").size();
    if (embedded > 0) {
      problems.add(Problem.of("W0313", embedded));
    }
    for (String missing : document.missing(textTypes)) {
      problems.add(Problem.of("W0314", missing));
    }
    if (!hidden.isEmpty()) {
      problems.add(Problem.of("W0315", String.join(", ", hidden)));
    }
    return problems;
  }
}
