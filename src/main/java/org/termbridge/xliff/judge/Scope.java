package org.termbridge.xliff.judge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.xliff.xml.Element;

/**
 * What an element of XLIFF 2 inherits from those around it. Grows while the element is read: its
 * own notes and modules come before its units.
 */
public final class Scope {

  private final @Nullable Scope parent;
  private final Element element;
  private final Set<String> leaves = new HashSet<>();
  private final Set<String> sizeData = new HashSet<>();
  private @Nullable String sizeProfile;
  private @Nullable String storageProfile;

  public Scope(@Nullable Scope parent, Element element) {
    this.parent = parent;
    this.element = element;
  }

  public Element element() {
    return element;
  }

  Optional<Scope> parent() {
    return Optional.ofNullable(parent);
  }

  /** The namespace of the core elements. */
  public String core() {
    return root().namespace();
  }

  /** The {@code xliff} element. */
  public Element root() {
    return parent == null ? element : parent.root();
  }

  /** The nearest element of that name around, or the element itself. */
  Optional<Scope> nearest(String name) {
    if (element.name().equals(name) && element.namespace().equals(core())) {
      return Optional.of(this);
    }
    return parent == null ? Optional.empty() : parent.nearest(name);
  }

  /** {@code xml:lang} in force, if anybody says it. */
  public @Nullable String language() {
    String own = element.get(Element.XML, "lang");
    return own != null || parent == null ? own : parent.language();
  }

  /** {@code xml:space} in force. */
  public String space() {
    String own = element.get(Element.XML, "space");
    if (own != null) {
      return own;
    }
    return parent == null ? "default" : parent.space();
  }

  /** What fragment identifiers can point at inside this element, see {@link Fragment#leaf()}. */
  Set<String> leaves() {
    return leaves;
  }

  /** Ids inside {@code slr:data} of this element. */
  public Set<String> sizeData() {
    return sizeData;
  }

  /** Whether {@code slr:data} beside an element around has this id. */
  public boolean hasSizeData(String id) {
    return sizeData.contains(id) || (parent != null && parent.hasSizeData(id));
  }

  public void profiles(@Nullable String general, @Nullable String storage) {
    sizeProfile = general;
    storageProfile = storage;
  }

  /** {@code generalProfile} in force; empty if there is none. */
  public String sizeProfile() {
    if (sizeProfile != null) {
      return sizeProfile;
    }
    return parent == null ? "" : parent.sizeProfile();
  }

  /** {@code storageProfile} in force; empty if there is none. */
  public String storageProfile() {
    if (storageProfile != null) {
      return storageProfile;
    }
    return parent == null ? "" : parent.storageProfile();
  }
}
