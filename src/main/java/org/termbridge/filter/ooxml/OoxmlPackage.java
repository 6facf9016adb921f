package org.termbridge.filter.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.office.XmlPart;

/**
 * The parts of an Office Open XML package and how they refer to one another (ISO/IEC 29500-2).
 * Relationship types are known by their last word, which Transitional and Strict share.
 */
public final class OoxmlPackage {

  private final Container container;
  private final Map<String, List<Relation>> relations = new HashMap<>();
  private final Map<String, XmlPart> parts = new HashMap<>();

  /**
   * One part's reference to another part.
   *
   * @param type {@code header}, {@code slide}
   * @param target name of the part, or the address if it is outside the package
   */
  public record Relation(String id, String type, String target, boolean external) {}

  public OoxmlPackage(Container container) {
    this.container = container;
  }

  Container container() {
    return container;
  }

  /**
   * The document's own part.
   *
   * @throws Container.Damaged if the package has none
   */
  public String mainPart() {
    String name =
        first("", "officeDocument")
            .orElseThrow(() -> new Container.Damaged("it does not say which part is the document"));
    if (!container.has(name)) {
      throw new Container.Damaged("its part " + name + " is missing");
    }
    return name;
  }

  /** Parts of this type that a part refers to and that exist, in the order of its references. */
  public List<String> targets(String part, String type) {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .filter(container::has)
        .distinct()
        .toList();
  }

  Optional<String> first(String part, String type) {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .findFirst();
  }

  /** The part that an id in another part means, if it exists. */
  public Optional<String> byId(String part, String id) {
    return relations(part).stream()
        .filter(relation -> relation.id().equals(id) && !relation.external())
        .map(Relation::target)
        .filter(container::has)
        .findFirst();
  }

  /** Parts that others refer to and that do not exist, as far as the walk reaches. */
  List<String> missing(List<String> types) {
    List<String> missing = new ArrayList<>();
    relations.values().stream()
        .flatMap(List::stream)
        .filter(relation -> types.contains(relation.type()) && !relation.external())
        .map(Relation::target)
        .filter(target -> !container.has(target))
        .forEach(missing::add);
    return missing.stream().distinct().sorted().toList();
  }

  boolean isSigned() {
    return relations("").stream().anyMatch(relation -> relation.target().startsWith("_xmlsig"))
        || container.entries().stream()
            .anyMatch(entry -> entry.name().startsWith("_xmlsignatures/"));
  }

  /** A part as XML; parsed once. */
  public XmlPart part(String name) {
    XmlPart known = parts.get(name);
    if (known == null) {
      byte[] bytes =
          container
              .read(name)
              .orElseThrow(() -> new Container.Damaged("its part " + name + " is missing"));
      known = XmlPart.of(name, bytes);
      parts.put(name, known);
    }
    return known;
  }

  /** Forgets a part that is done with, for documents of many parts. */
  public void release(String name) {
    parts.remove(name);
  }

  /** The references of a part; of the package itself for an empty name. */
  public List<Relation> relations(String part) {
    return relations.computeIfAbsent(part, this::readRelations);
  }

  private List<Relation> readRelations(String part) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Optional<byte[]> bytes = container.read(name);
    if (bytes.isEmpty()) {
      return List.of();
    }
    XmlPart xml = XmlPart.of(name, bytes.get());
    List<Relation> result = new ArrayList<>();
    for (int i = 0; i < xml.size(); i++) {
      if (xml.is(i, "rel:Relationship") && xml.opens(i)) {
        result.add(relation(xml, i, folder));
      }
    }
    return result;
  }

  private static Relation relation(XmlPart xml, int i, String folder) {
    String type = xml.attribute(i, "Type").orElse("");
    String target = xml.attribute(i, "Target").orElse("");
    boolean external = xml.attribute(i, "TargetMode").filter("External"::equals).isPresent();
    return new Relation(
        xml.attribute(i, "Id").orElse(""),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolve(folder, target),
        external);
  }

  /** A relative reference to the name of a part. */
  static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    int fragment = path.indexOf('#');
    path = fragment < 0 ? path : path.substring(0, fragment);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : ((path.startsWith("/") ? "" : folder) + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return decoded(String.join("/", steps));
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return java.net.URLDecoder.decode(
          path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
