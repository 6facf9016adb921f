package org.termbridge.filter.okapi;

import java.util.Optional;
import org.termbridge.document.DamagedCharacter;
import org.termbridge.document.Problem;
import org.termbridge.document.Unit;

/** Counts the damaged characters in the units of a document, whose parts people do not read. */
public final class UnitDamage {

  private long damaged;
  private String firstUnit = "";
  private int firstCharacter;

  public void look(Unit unit) {
    unit.source()
        .words()
        .codePoints()
        .filter(DamagedCharacter::is)
        .forEach(
            c -> {
              if (damaged == 0) {
                firstUnit = unit.id();
                firstCharacter = c;
              }
              damaged++;
            });
  }

  /** W0202 if there is damage. */
  public Optional<Problem> warning() {
    return damaged == 0
        ? Optional.empty()
        : Optional.of(
            Problem.of("W0202", damaged, "U+%04X".formatted(firstCharacter))
                .at("unit " + firstUnit));
  }
}
