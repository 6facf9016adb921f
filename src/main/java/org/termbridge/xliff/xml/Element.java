package org.termbridge.xliff.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a file that is read piece by piece: a unit, a header, or a start tag alone.
 *
 * @param namespace empty if there is none
 * @param prefix as in the file
 * @param name local
 * @param line of the start tag, from 1
 * @param attributes in the order of the file
 * @param declarations namespaces declared here: prefix (empty for the default) to name
 * @param children content; grows while the element is read
 */
public record Element(
    String namespace,
    String prefix,
    String name,
    int line,
    List<Attribute> attributes,
    Map<String, String> declarations,
    List<Node> children)
    implements Node {

  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** As in the file: {@code unit}, {@code mda:meta}. */
  public String qualifiedName() {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }

  /** Whether this is the element of that name in that namespace. */
  public boolean is(String wantedNamespace, String wantedName) {
    return name.equals(wantedName) && namespace.equals(wantedNamespace);
  }

  /** The value of an attribute without prefix. */
  public @Nullable String get(String attribute) {
    return get("", attribute);
  }

  public @Nullable String get(String attributeNamespace, String attribute) {
    for (Attribute candidate : attributes) {
      if (candidate.name().equals(attribute) && candidate.namespace().equals(attributeNamespace)) {
        return candidate.value();
      }
    }
    return null;
  }

  public Optional<String> optional(String attribute) {
    return Optional.ofNullable(get(attribute));
  }

  /** Child elements, characters left out. */
  public List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Child elements of the same namespace with this name. */
  public List<Element> elements(String wantedName) {
    return elements().stream().filter(child -> child.is(namespace, wantedName)).toList();
  }

  /** The first child of the same namespace with this name. */
  public Optional<Element> first(String wantedName) {
    return elements(wantedName).stream().findFirst();
  }

  @Override
  public String text() {
    if (children.size() == 1) {
      return children.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    children.forEach(child -> text.append(child.text()));
    return text.toString();
  }

  /** The same element with other attributes and content. */
  public Element with(List<Attribute> newAttributes, List<Node> newChildren) {
    return new Element(
        namespace,
        prefix,
        name,
        line,
        newAttributes,
        new LinkedHashMap<>(declarations),
        newChildren);
  }
}
