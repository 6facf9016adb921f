package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Role;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.container.ContainerFormat;
import org.termbridge.filter.container.ContainerWalk;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.ooxml.OoxmlExtras;
import org.termbridge.filter.ooxml.OoxmlPackage;

/**
 * Word processing documents of Office Open XML: DOCX, DOCM, DOTX. Settings: {@link WordSettings}.
 *
 * <p>Okapi's filter for them does not say what a code is (a note's mark and a layout hint look the
 * same), what style a paragraph has, or which bytes a paragraph came from, and rewrites each part
 * as a whole. So this one reads and writes the markup in place.
 */
public final class WordFormat implements ContainerFormat {

  private final WordSettings settings;

  public WordFormat(FilterSettings settings) {
    this.settings = WordSettings.of(settings);
  }

  @Override
  public String id() {
    return "wordprocessing";
  }

  @Override
  public ContainerWalk walk() {
    return (container, desk, changed) -> {
      OoxmlPackage document = new OoxmlPackage(container);
      return new Walk(document, desk, changed).run();
    };
  }

  /** One walk through one document. */
  private final class Walk {

    private final OoxmlPackage document;
    private final UnitDesk desk;
    private final Map<String, byte[]> changed;
    private final String main;
    private final OoxmlExtras extras;

    Walk(OoxmlPackage document, UnitDesk desk, Map<String, byte[]> changed) {
      this.document = document;
      this.desk = desk;
      this.changed = changed;
      this.main = document.mainPart();
      this.extras = new OoxmlExtras(document, desk, changed, settings.hidden());
    }

    List<Problem> run() {
      XmlPart body = document.part(main);
      if (body.size() == 0 || !body.is(0, "w:document")) {
        throw new Container.Damaged("its part " + main + " is no text document");
      }
      List<String> texts = texts();
      List<Problem> problems = new ArrayList<>(revisions(texts));
      WordStyles styles = styles();
      WordRoles roles = new WordRoles(styles);
      for (String name : texts) {
        translate(name, styles, roles);
      }
      if (settings.charts()) {
        texts.forEach(name -> extras.chartsAndDiagrams(name, ""));
      }
      if (settings.title()) {
        extras.title();
      }
      followLanguage();
      problems.addAll(extras.warnings(main, List.of("header", "footer", "footnotes", "endnotes")));
      return problems;
    }

    /** The parts with paragraphs, in reading order. */
    private List<String> texts() {
      List<String> names = new ArrayList<>(List.of(main));
      if (settings.headers()) {
        names.addAll(numbered("header"));
        names.addAll(numbered("footer"));
      }
      if (settings.notes()) {
        names.addAll(document.targets(main, "footnotes"));
        names.addAll(document.targets(main, "endnotes"));
      }
      return names;
    }

    private List<String> numbered(String type) {
      return document.targets(main, type).stream()
          .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .toList();
    }

    private void translate(String name, WordStyles styles, WordRoles roles) {
      WordPart.PartPlace where = new WordPart.PartPlace(extras.stem(name), place(name), role(name));
      XmlPart part = document.part(name);
      WordPart walk = new WordPart(part, settings, styles, desk, where, roles);
      walk.translate().ifPresent(text -> changed.put(name, part.encode(text)));
      walk.hidden().forEach(extras::hide);
    }

    private String place(String name) {
      if (name.equals(main)) {
        return "";
      }
      return type(name)
          .map(type -> type.endsWith("notes") ? type.substring(0, type.length() - 1) : type)
          .orElse("");
    }

    private Optional<Role> role(String name) {
      return name.equals(main)
          ? Optional.empty()
          : type(name).map(type -> type.endsWith("notes") ? Role.FOOTNOTE : Role.HEADER_FOOTER);
    }

    private Optional<String> type(String name) {
      return document.relations(main).stream()
          .filter(relation -> relation.target().equals(name))
          .map(OoxmlPackage.Relation::type)
          .findFirst();
    }

    private WordStyles styles() {
      return document.targets(main, "styles").stream()
          .findFirst()
          .map(document::part)
          .map(WordStyles::of)
          .orElse(WordStyles.NONE);
    }

    private List<Problem> revisions(List<String> names) {
      WordRevisions revisions = WordRevisions.NONE;
      for (String name : names) {
        revisions = revisions.and(WordRevisions.in(document.part(name)));
      }
      if (revisions.isNone()) {
        return List.of();
      }
      if (!settings.acceptsTracked()) {
        throw InputException.of("E0310", revisions.arguments());
      }
      return List.of(Problem.of("W0310", revisions.arguments()));
    }

    private void followLanguage() {
      if (changed.isEmpty() || desk.pair().isEmpty()) {
        return;
      }
      LanguagePair pair = desk.pair().get();
      for (String name : document.targets(main, "styles")) {
        WordLanguage.styles(document.part(name), pair)
            .ifPresent(text -> changed.put(name, document.part(name).encode(text)));
      }
      for (String name : document.targets(main, "settings")) {
        WordLanguage.settings(document.part(name), pair)
            .ifPresent(text -> changed.put(name, document.part(name).encode(text)));
      }
    }
  }
}
