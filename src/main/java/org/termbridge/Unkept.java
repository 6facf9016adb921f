package org.termbridge;

import java.util.LinkedHashMap;
import java.util.Map;

/** Some units of a written document do not read as planned: they can be left untranslated. */
final class Unkept extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> units;

  /**
   * @param units what became of each, in the order of the document
   */
  Unkept(Map<String, String> units) {
    super(String.join("; ", units.values()));
    this.units = new LinkedHashMap<>(units);
  }

  Map<String, String> units() {
    return units;
  }

  /** What became of the first. */
  String first() {
    return units.values().iterator().next();
  }
}
