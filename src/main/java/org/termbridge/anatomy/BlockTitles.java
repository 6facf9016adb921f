package org.termbridge.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.termbridge.document.Role;

/**
 * Titles such as {@code Contact} and {@code About us} open a block only if the block follows: the
 * menu of a web page, a form and a table of contents have the same words. Holds back at most a few
 * lines; a title that nothing proves loses its evidence.
 */
final class BlockTitles implements Consumer<Line> {

  /** A name, a rank, an office and a street may stand between the title and the first number. */
  private static final int NEAR = 6;

  /** Longer lines are no part of an address. */
  private static final int ADDRESS_WEIGHT = 100;

  private static final int ITEM_WEIGHT = 30;

  private final Consumer<Line> next;
  private final List<Line> held = new ArrayList<>();

  BlockTitles(Consumer<Line> next) {
    this.next = next;
  }

  @Override
  public void accept(Line line) {
    held.add(line);
    settle(/* isLast= */ false);
  }

  /** Hands over what was held back. */
  void close() {
    settle(/* isLast= */ true);
  }

  private void settle(boolean isLast) {
    while (!held.isEmpty()) {
      Line first = held.get(0);
      Verdict verdict = isTitle(first) ? verdict(first) : Verdict.PROVED;
      if (verdict == Verdict.OPEN && !isLast) {
        return;
      }
      held.remove(0);
      next.accept(verdict == Verdict.PROVED ? first : first.withoutEvidence());
    }
  }

  private static boolean isTitle(Line line) {
    return (line.evidence() == Evidence.CONTACT || line.evidence() == Evidence.BOILERPLATE)
        && RoleRules.isBareTitle(line.text());
  }

  private Verdict verdict(Line title) {
    boolean isContact = title.evidence() == Evidence.CONTACT;
    int looked = 0;
    for (Line line : held.subList(1, held.size())) {
      if (line.role() == Role.ALT_TEXT) {
        continue;
      }
      Verdict verdict = isContact ? contact(line) : boilerplate(line);
      if (verdict != Verdict.OPEN || ++looked == NEAR) {
        return verdict == Verdict.PROVED ? verdict : Verdict.REFUTED;
      }
    }
    return Verdict.OPEN;
  }

  private static Verdict contact(Line line) {
    if (RoleRules.hasAddress(line.text())
        || (line.evidence() == Evidence.CONTACT && !RoleRules.isBareTitle(line.text()))) {
      return Verdict.PROVED;
    }
    boolean isAddress = line.weight() <= ADDRESS_WEIGHT && !line.endsAsSentence();
    return isAddress ? Verdict.OPEN : Verdict.REFUTED;
  }

  private static Verdict boilerplate(Line line) {
    boolean isText = line.role() == Role.BODY || line.role() == Role.LIST_ITEM;
    boolean isNumbered = ListMarker.number(line.text()) > 0;
    boolean isItem = line.role() == Role.LIST_ITEM && line.weight() >= ITEM_WEIGHT;
    return isText && (isNumbered || isItem || line.isParagraph())
        ? Verdict.PROVED
        : Verdict.REFUTED;
  }

  private enum Verdict {
    OPEN,
    PROVED,
    REFUTED
  }
}
