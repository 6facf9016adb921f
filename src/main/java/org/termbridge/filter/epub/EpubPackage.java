package org.termbridge.filter.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * What an EPUB says of itself beside its pages: the title in the package document, and the labels
 * of the older table of contents (EPUB 3.3, section 5; OPF 2.0.1, section 2.4.1).
 */
final class EpubPackage {

  private static final String CONTAINER = "META-INF/container.xml";

  private final Container container;
  private final UnitDesk desk;
  private final Map<String, byte[]> changed;

  EpubPackage(Container container, UnitDesk desk, Map<String, byte[]> changed) {
    this.container = container;
    this.desk = desk;
    this.changed = changed;
  }

  /** macOS packs a shadow of every file: {@code __MACOSX/OPS/._toc.ncx}. It is no text. */
  static boolean isShadow(String name) {
    return name.startsWith("__MACOSX/") || name.matches("(?:.*/)?\\._[^/]*");
  }

  /**
   * The parts that are XHTML pages, in the order of the container: what the package document calls
   * so, and what is named so.
   */
  Set<String> pages() {
    Set<String> called = new HashSet<>();
    for (String name : documents()) {
      XmlPart part = part(name);
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "opf:item") && part.opens(i) && isPage(part, i)) {
          part.attribute(i, "href").flatMap(path -> target(name, path)).ifPresent(called::add);
        }
      }
    }
    Set<String> pages = new LinkedHashSet<>(container.names());
    pages.removeIf(
        name -> isShadow(name) || !(called.contains(name) || name.matches("(?i).*\\.x?html?")));
    return pages;
  }

  private static boolean isPage(XmlPart part, int item) {
    return isOfType(part, item, "application/xhtml+xml");
  }

  private static boolean isOfType(XmlPart part, int item, String type) {
    return part.attribute(item, "media-type").filter(type::equals).isPresent();
  }

  /** Pages that are drawings (EPUB 3.3, section 6.2): items of the spine, not pictures on pages. */
  private Set<String> drawings() {
    Set<String> drawings = new LinkedHashSet<>();
    for (String name : documents()) {
      XmlPart part = part(name);
      Set<String> turned = new HashSet<>();
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "opf:itemref") && part.opens(i)) {
          part.attribute(i, "idref").ifPresent(turned::add);
        }
      }
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "opf:item")
            && part.opens(i)
            && isOfType(part, i, "image/svg+xml")
            && part.attribute(i, "id").filter(turned::contains).isPresent()) {
          part.attribute(i, "href").flatMap(path -> target(name, path)).ifPresent(drawings::add);
        }
      }
    }
    return drawings;
  }

  /** The part that a path in the package document leads to; a path may hold escapes. */
  private Optional<String> target(String document, String path) {
    try {
      URI base = new URI(null, null, "/" + document, null);
      URI link = new URI(path.strip().replace(" ", "%20"));
      if (link.isAbsolute() || link.getAuthority() != null) {
        // It leads out of the book.
        return Optional.empty();
      }
      return Optional.of(base.resolve(link).getPath().substring(1)).filter(container::has);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Shows titles and labels at the desk. */
  void walk() {
    for (String name : documents()) {
      titles(part(name));
    }
    for (String name : container.names()) {
      if (name.matches("(?i).*\\.ncx") && !isShadow(name)) {
        labels(part(name));
      }
    }
    drawings().forEach(name -> drawing(part(name)));
  }

  /** Lets the package documents say the target language, once anything has changed. */
  void followLanguage() {
    Optional<LanguagePair> pair = desk.pair().filter(any -> !changed.isEmpty());
    if (pair.isEmpty()) {
      return;
    }
    for (String name : documents()) {
      byte[] now = changed.get(name);
      XmlPart part = now == null ? part(name) : XmlPart.of(name, now, /* mayHaveDoctype= */ true);
      Edits edits = new Edits(part.text());
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "dc:language") && part.partner(i) > i && says(part, i, pair.get())) {
          replace(part, edits, i, pair.get().target().tag());
        } else if (part.is(i, "opf:spine") && part.opens(i)) {
          turnPages(part, edits, i, pair.get());
        }
      }
      change(part, edits);
    }
  }

  /** Where the pages turn (EPUB 3.3, section 5.7.1); vertical text turns to the left as well. */
  private static void turnPages(XmlPart part, Edits edits, int spine, LanguagePair pair) {
    if (pair.source().isRightToLeft() == pair.target().isRightToLeft()) {
      return;
    }
    String direction = pair.target().isRightToLeft() ? "rtl" : "ltr";
    Optional<String> old = part.attribute(spine, "page-progression-direction");
    if (old.isPresent()) {
      int[] span = part.attributeSpan(spine, "page-progression-direction");
      edits.replace(span[0], span[1], direction);
    } else if (part.tag(0).equals("opf:package")
        && part.attribute(0, "version").filter(version -> version.startsWith("3")).isPresent()) {
      int name = part.start(spine) + part.own("opf:spine").length() + 1;
      edits.insert(name, " page-progression-direction=\"" + direction + "\"");
    }
  }

  private static boolean says(XmlPart part, int element, LanguagePair pair) {
    String primary = part.words(element).strip().split("[-_]", 2)[0];
    return primary.equalsIgnoreCase(pair.source().primary());
  }

  private List<String> documents() {
    List<String> names = new ArrayList<>();
    if (container.has(CONTAINER)) {
      XmlPart part = part(CONTAINER);
      for (int i = 0; i < part.size(); i++) {
        if (part.is(i, "ocf:rootfile") && part.opens(i)) {
          part.attribute(i, "full-path").filter(container::has).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private XmlPart part(String name) {
    return XmlPart.of(name, container.read(name).orElseThrow(), /* mayHaveDoctype= */ true);
  }

  private void titles(XmlPart part) {
    Edits edits = new Edits(part.text());
    int number = 0;
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "dc:title") && part.opens(i)) {
        number++;
        ask(part, edits, i, "package.title" + (number == 1 ? "" : "-" + number), "book title");
      }
    }
    change(part, edits);
  }

  private void labels(XmlPart part) {
    Edits edits = new Edits(part.text());
    int number = 0;
    for (int i = 0; i < part.size(); i++) {
      if (part.is(i, "ncx:text") && part.opens(i)) {
        number++;
        ask(part, edits, i, "ncx." + number, "table of contents");
      }
    }
    change(part, edits);
  }

  /** The words of a drawing, each stretch that has a place of its own. */
  private void drawing(XmlPart part) {
    Edits edits = new Edits(part.text());
    String name = part.name().substring(part.name().lastIndexOf('/') + 1);
    String id = part.name().replaceFirst("\\.[^.]+$", "").replaceAll("[^A-Za-z0-9]+", "-");
    int number = 0;
    for (int i = 0; i < part.size(); i++) {
      boolean isText = part.is(i, "drawn:text") || part.is(i, "drawn:tspan");
      boolean isLabel = part.is(i, "drawn:title") || part.is(i, "drawn:desc");
      if ((isText || isLabel) && part.opens(i) && isLeaf(part, i)) {
        number++;
        Role role = isText ? Role.BODY : Role.ALT_TEXT;
        ask(part, edits, i, role, "drawing." + id + "." + number, name);
      }
    }
    change(part, edits);
  }

  private static boolean isLeaf(XmlPart part, int i) {
    return part.partner(i) > i
        && part.element(i).indexOf('<', 1) == part.element(i).lastIndexOf('<');
  }

  private void ask(XmlPart part, Edits edits, int element, String id, String place) {
    ask(part, edits, element, Role.METADATA, id, place);
  }

  private void ask(XmlPart part, Edits edits, int element, Role role, String id, String place) {
    Text text = Text.of(part.words(element).strip());
    if (text.isBlank()) {
      return;
    }
    Unit unit = Unit.of(id, role, text).withPreserveSpace(true).withPlace(place);
    desk.ask(unit)
        .ifPresent(target -> replace(part, edits, element, XmlText.escape(target.words())));
  }

  private static void replace(XmlPart part, Edits edits, int element, String content) {
    edits.replace(part.end(element), part.start(part.partner(element)), content);
  }

  private void change(XmlPart part, Edits edits) {
    if (!edits.isEmpty()) {
      changed.put(part.name(), part.encode(edits.text()));
    }
  }
}
