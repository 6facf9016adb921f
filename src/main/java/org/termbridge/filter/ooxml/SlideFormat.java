package org.termbridge.filter.ooxml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.document.Problem;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.container.ContainerFormat;
import org.termbridge.filter.container.ContainerWalk;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.XmlPart;

/**
 * Presentations of Office Open XML: PPTX, PPTM. Slides come in the order of the show, each followed
 * by its charts, diagrams and speaker notes. Of the layouts and masters that slides use, what shows
 * on the slides comes last; prompts in placeholders show nowhere and stay. Comments are for
 * colleagues and stay.
 *
 * <p>Settings for users: {@code pptx.notes} (on: the speaker says them), {@code pptx.charts} (on:
 * the audience sees charts and diagrams), {@code pptx.alttext} (on: screen readers speak it),
 * {@code pptx.title} (on: viewers show it), {@code pptx.masters} (on: the office's name on every
 * slide is a text like others), {@code pptx.hidden} (off: nobody sees hidden slides and shapes).
 */
public final class SlideFormat implements ContainerFormat {

  private final boolean notes;
  private final boolean charts;
  private final boolean altText;
  private final boolean title;
  private final boolean hidden;
  private final boolean masters;

  public SlideFormat(FilterSettings settings) {
    notes = settings.isOn("pptx.notes", true);
    charts = settings.isOn("pptx.charts", true);
    altText = settings.isOn("pptx.alttext", true);
    title = settings.isOn("pptx.title", true);
    hidden = settings.isOn("pptx.hidden", false);
    masters = settings.isOn("pptx.masters", true);
  }

  @Override
  public String id() {
    return "presentation";
  }

  @Override
  public ContainerWalk walk() {
    return (container, desk, changed) -> new Walk(new OoxmlPackage(container), desk, changed).run();
  }

  /** One walk through one presentation. */
  private final class Walk {

    private final OoxmlPackage document;
    private final OoxmlExtras extras;
    private final String main;
    private final UnitDesk desk;
    private final Set<String> layouts = new LinkedHashSet<>();

    Walk(OoxmlPackage document, UnitDesk desk, Map<String, byte[]> changed) {
      this.document = document;
      this.desk = desk;
      this.extras = new OoxmlExtras(document, desk, changed, hidden);
      this.main = document.mainPart();
    }

    List<Problem> run() {
      XmlPart presentation = document.part(main);
      if (presentation.size() == 0 || !presentation.is(0, "p:presentation")) {
        throw new Container.Damaged("its part " + main + " is no presentation");
      }
      List<String> slides = slides(presentation);
      for (int i = 0; i < slides.size(); i++) {
        slide(slides.get(i), "slide " + (i + 1));
      }
      if (masters) {
        designs();
      }
      if (title) {
        extras.title();
      }
      return extras.warnings(main, List.of("slide"));
    }

    private List<String> slides(XmlPart presentation) {
      List<String> slides = new ArrayList<>();
      for (int i = 0; i < presentation.size(); i++) {
        if (presentation.is(i, "p:sldId") && presentation.opens(i)) {
          presentation
              .attribute(i, "r:id")
              .flatMap(id -> document.byId(main, id))
              .ifPresent(slides::add);
        }
      }
      return slides;
    }

    /** Layouts and masters often show the same words. */
    private void designs() {
      Set<String> designs = new LinkedHashSet<>();
      for (String layout : layouts) {
        designs.addAll(document.targets(layout, "slideMaster"));
      }
      desk.remember();
      for (String master : designs) {
        extras.drawing(master, DrawingPart.Kind.MASTER, "slide master", altText);
      }
      for (String layout : layouts) {
        extras.drawing(layout, DrawingPart.Kind.MASTER, "slide layout", altText);
      }
      desk.forget();
    }

    private void slide(String name, String place) {
      XmlPart part = document.part(name);
      boolean isHidden =
          part.size() > 0
              && part.attribute(0, "show")
                  .filter(show -> show.equals("0") || show.equals("false"))
                  .isPresent();
      if (isHidden && !hidden) {
        extras.hide(place);
        document.release(name);
        return;
      }
      layouts.addAll(document.targets(name, "slideLayout"));
      extras.drawing(name, DrawingPart.Kind.SLIDE, place, altText);
      if (charts) {
        extras.chartsAndDiagrams(name, place);
      }
      if (notes) {
        for (String notesPart : document.targets(name, "notesSlide")) {
          extras.drawing(notesPart, DrawingPart.Kind.NOTES, place + ", notes", altText);
        }
      }
    }
  }
}
