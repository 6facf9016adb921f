package org.termbridge.xliff.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.xliff.judge.Fragment.Malformed;
import org.termbridge.xliff.xml.Attribute;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/**
 * Follows fragment identifiers. What points into another unit, group or file is kept until
 * everything has been seen.
 */
public final class References {

  /**
   * A reference to somewhere else.
   *
   * @param line of the element that has it
   * @param text as written
   * @param place see {@link #place}
   * @param leaf inside that place; empty for the place itself
   */
  public record Open(int line, String text, String place, Optional<String> leaf) {}

  private final Findings findings;
  private final List<Open> open = new ArrayList<>();

  public References(Findings findings) {
    this.findings = findings;
  }

  /** What could not be followed yet. */
  public List<Open> open() {
    return open;
  }

  /** The name of a file, or of a unit ({@code u=}) or group ({@code g=}) in it. */
  static String place(String file, String inside) {
    return "f=" + file + (inside.isEmpty() ? "" : "/" + inside);
  }

  /** Checks the references of a unit's marks and modules. */
  public void check(JudgedUnit unit) {
    for (List<Step> steps : List.of(unit.source(), unit.target())) {
      for (Step step : steps) {
        boolean mark = step.kind() == Step.Kind.MRK_START || step.kind() == Step.Kind.SM;
        if (mark && step.real()) {
          mark(step.element(), unit.scope());
        }
      }
    }
  }

  private void mark(Element mark, Scope scope) {
    String ref = mark.get("ref");
    boolean comment = "comment".equals(mark.get("type"));
    if (comment && (ref == null) == (mark.get("value") == null)) {
      findings.error(mark, "comment", "a comment has either a value or a ref to a note");
    }
    if (ref != null) {
      follow(mark, ref, scope);
      if (comment && !isOwnNote(ref, scope)) {
        findings.error(mark, "comment", "a comment's ref points at a note of its own unit");
      }
    }
    for (Attribute attribute : mark.attributes()) {
      if (attribute.namespace().equals(Namespaces.ITS)
          && (attribute.name().equals("locQualityIssuesRef")
              || attribute.name().equals("provenanceRecordsRef"))) {
        follow(mark, attribute.value(), scope);
      }
    }
  }

  /** Follows a reference; an address outside the document is nobody's business here. */
  public void follow(Element at, String reference, Scope scope) {
    if (!reference.startsWith("#")) {
      return;
    }
    try {
      Fragment fragment = Fragment.parse(reference.substring(1));
      if (!resolves(at, reference, fragment, scope)) {
        findings.error(at, "reference", "\"" + reference + "\" points at nothing");
      }
    } catch (Malformed e) {
      findings.error(at, "fragment-syntax", "\"" + reference + "\": " + e.reason());
    }
  }

  private boolean resolves(Element at, String text, Fragment fragment, Scope scope) {
    String file = scope.nearest("file").map(References::id).orElse("");
    if (fragment.absolute() && fragment.file().isEmpty()) {
      return false;
    }
    String wanted = fragment.file().orElse(file);
    Optional<String> inside =
        fragment.unit().map(id -> "u=" + id).or(() -> fragment.group().map(id -> "g=" + id));
    if (inside.isEmpty() && fragment.file().isEmpty()) {
      return scope.leaves().contains(fragment.leaf().orElse(""));
    }
    String place = place(wanted, inside.orElse(""));
    if (wanted.equals(file) && inside.isPresent() && isHere(inside.get(), scope)) {
      return fragment.leaf().isEmpty() || scope.leaves().contains(fragment.leaf().get());
    }
    open.add(new Open(at.line(), text, place, fragment.leaf()));
    return true;
  }

  private static boolean isHere(String inside, Scope scope) {
    return inside.equals("u=" + id(scope)) && scope.element().name().equals("unit");
  }

  private static boolean isOwnNote(String reference, Scope scope) {
    try {
      Fragment fragment = Fragment.parse(reference.replaceFirst("^#", ""));
      boolean here =
          fragment.unit().isPresent()
              ? fragment.unit().get().equals(id(scope))
              : fragment.file().isEmpty() && fragment.group().isEmpty();
      return reference.startsWith("#") && here && fragment.leaf().orElse("").startsWith("n=");
    } catch (Malformed e) {
      return true;
    }
  }

  private static String id(Scope scope) {
    return scope.element().optional("id").orElse("");
  }
}
