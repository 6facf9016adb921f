package org.termbridge.document;

import java.util.List;
import java.util.Optional;

/**
 * A translatable block: paragraph, heading, cell, attribute text.
 *
 * @param id stable, derived from the place in the document; an NMTOKEN, unique in the document
 * @param role what the unit is in the release
 * @param parts segments and gaps in reading order; one segment {@code s1} before segmentation
 * @param translate false for text that must stay as it is
 * @param preserveSpace white space counts
 * @param place where it stands, for people: {@code slide 3}, {@code table 2, row "City", column
 *     "Growth"}
 * @param notes what the translator should know, one sentence each
 * @param repeats id of the first unit with the same text, for repeated captions and boilerplate
 */
public record Unit(
    String id,
    Role role,
    List<Part> parts,
    boolean translate,
    boolean preserveSpace,
    Optional<String> place,
    List<String> notes,
    Optional<String> repeats) {

  public Unit {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** An unsegmented translatable unit. */
  public static Unit of(String id, Role role, Text source) {
    return new Unit(
        id,
        role,
        List.of(new Segment("s1", source)),
        /* translate= */ true,
        /* preserveSpace= */ false,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The whole source text: all parts, one after the other. */
  public Text source() {
    return parts.size() == 1
        ? parts.get(0).source()
        : Text.concat(parts.stream().map(Part::source).toList());
  }

  public List<Segment> segments() {
    return parts.stream().filter(Segment.class::isInstance).map(Segment.class::cast).toList();
  }

  public Unit withParts(List<Part> newParts) {
    return new Unit(id, role, newParts, translate, preserveSpace, place, notes, repeats);
  }

  public Unit withRole(Role newRole) {
    return new Unit(id, newRole, parts, translate, preserveSpace, place, notes, repeats);
  }

  public Unit withTranslate(boolean newTranslate) {
    return new Unit(id, role, parts, newTranslate, preserveSpace, place, notes, repeats);
  }

  public Unit withPreserveSpace(boolean newPreserveSpace) {
    return new Unit(id, role, parts, translate, newPreserveSpace, place, notes, repeats);
  }

  public Unit withPlace(String newPlace) {
    return new Unit(
        id, role, parts, translate, preserveSpace, Optional.of(newPlace), notes, repeats);
  }

  public Unit withNotes(List<String> newNotes) {
    return new Unit(id, role, parts, translate, preserveSpace, place, newNotes, repeats);
  }

  public Unit withRepeats(String firstId) {
    return new Unit(id, role, parts, translate, preserveSpace, place, notes, Optional.of(firstId));
  }
}
