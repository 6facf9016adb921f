package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Translation;
import org.termbridge.xliff.xml.Element;

/**
 * The units of a group, which are the sentences of one unit if their ids say so: {@code s1} alone,
 * or the group's id, a separator and {@code s1}.
 */
final class FlatGroup {

  private final String id;
  private final boolean translate;
  private final List<Translation> units = new ArrayList<>();

  FlatGroup(Element group, boolean translate) {
    this.id = group.optional("id").orElse("");
    this.translate = translate;
  }

  void add(Translation unit) {
    units.add(unit);
  }

  /** Gives the builder what was gathered: one joined unit, or the units as they are. */
  void flushTo(BilingualBuilder builder) {
    if (isFlat()) {
      builder.add(joined());
    } else {
      units.forEach(builder::add);
    }
    units.clear();
  }

  private boolean isFlat() {
    return !id.isEmpty()
        && !units.isEmpty()
        && units.stream().allMatch(unit -> segment(unit).isPresent() && unit.parts().size() == 1);
  }

  private Optional<String> segment(Translation unit) {
    String own = unit.unit();
    String rest =
        own.startsWith(id) ? own.substring(id.length()).replaceFirst("^[-._:/]", "") : own;
    boolean cut = own.startsWith(id) && rest.length() < own.length() - id.length();
    return rest.matches("s[0-9]+") && (cut || rest.equals(own))
        ? Optional.of(rest)
        : Optional.empty();
  }

  private Translation joined() {
    List<ReturnedPart> parts = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    Optional<String> hash = Optional.empty();
    for (Translation unit : units) {
      ReturnedPart part = unit.parts().get(0);
      parts.add(part.withId(segment(unit)));
      comments.addAll(unit.comments());
      hash = hash.or(unit::recordedHash);
    }
    return new Translation(id, units.get(0).line(), parts, translate, hash, comments);
  }
}
