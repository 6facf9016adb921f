package org.termbridge.xliff.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/**
 * A unit of XLIFF 2 laid out for the rules. A {@code match} with its own source and target is laid
 * out the same way.
 *
 * @param element the unit or match
 * @param scope what the elements around it say
 * @param parts its segments and ignorables in the order of the file; for a match, itself
 * @param source all tags of all sources
 * @param target all tags of all targets in the order that the targets will have; where there is no
 *     target, those of the source
 */
public record JudgedUnit(
    Element element, Scope scope, List<Element> parts, List<Step> source, List<Step> target) {

  public static JudgedUnit of(Element unit, Scope around) {
    List<Element> parts =
        unit.elements().stream()
            .filter(child -> child.namespace().equals(unit.namespace()))
            .filter(child -> child.name().equals("segment") || child.name().equals("ignorable"))
            .toList();
    return of(unit, new Scope(around, unit), parts);
  }

  private static JudgedUnit of(Element element, Scope scope, List<Element> parts) {
    List<Step> source = new ArrayList<>();
    Map<Integer, List<Step>> targets = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Element> from = child(parts.get(i), "source", scope);
      Optional<Element> to = child(parts.get(i), "target", scope);
      if (from.isPresent()) {
        source.addAll(Step.of(from.get(), i, true));
      }
      List<Step> steps =
          to.or(() -> from).isEmpty()
              ? List.of()
              : Step.of(to.or(() -> from).get(), i, to.isPresent());
      targets.put(i, steps);
    }
    List<Step> target = new ArrayList<>();
    for (int i : sequence(parts, scope)) {
      target.addAll(targets.getOrDefault(i, List.of()));
    }
    return new JudgedUnit(element, scope, parts, source, target);
  }

  /** A match as a unit of one segment. */
  public static JudgedUnit ofMatch(Element match, Scope around) {
    return of(match, new Scope(around, match), List.of(match));
  }

  /** Whether this is a match, whose id is a matter of the list that it is in. */
  public boolean isMatch() {
    return element.namespace().equals(Namespaces.MATCHES);
  }

  /** The part's source, if it has one. */
  public Optional<Element> source(Element part) {
    return child(part, "source", scope);
  }

  /** The part's target, if it has one. */
  public Optional<Element> target(Element part) {
    return child(part, "target", scope);
  }

  /** Place of a part's target among all parts, from 1: {@code order} or where the part stands. */
  public int order(int part) {
    return order(parts, part, scope);
  }

  private static int order(List<Element> parts, int part, Scope scope) {
    return child(parts.get(part), "target", scope)
        .flatMap(target -> target.optional("order"))
        .filter(order -> order.matches("[0-9]{1,8}"))
        .map(Integer::valueOf)
        .orElse(part + 1);
  }

  private static List<Integer> sequence(List<Element> parts, Scope scope) {
    List<Integer> sequence = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      sequence.add(i);
    }
    sequence.sort(java.util.Comparator.comparingInt(i -> order(parts, i, scope)));
    return sequence;
  }

  private static Optional<Element> child(Element part, String name, Scope scope) {
    return part.elements().stream().filter(child -> child.is(scope.core(), name)).findFirst();
  }
}
