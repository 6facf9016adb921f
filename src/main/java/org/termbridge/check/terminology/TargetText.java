package org.termbridge.check.terminology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.TermFinder;

/** A translation and the terms in it; those inside of others are looked for when they matter. */
final class TargetText {

  private final String text;
  private final TermFinder finder;
  private final List<Occurrence> found;
  private @Nullable List<Occurrence> nested;

  TargetText(String text, TermFinder finder, List<Occurrence> found) {
    this.text = text;
    this.finder = finder;
    this.found = found;
  }

  /** The terms, no two overlapping. */
  List<Occurrence> found() {
    return found;
  }

  /** All terms, those inside of others as well. */
  List<Occurrence> nested() {
    if (nested == null) {
      nested = finder.findNestedRenderings(text);
    }
    return nested;
  }
}
