package org.termbridge.intake.block;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Problem;

/** The note about page headers and footers that a carrier leaves out. */
public final class RunningHeads {

  private static final int LONGEST = 300;

  private RunningHeads() {}

  /** W0203 with each text once; none if nothing but page numbers was left out. */
  public static Optional<Problem> warning(List<String> heads) {
    Set<String> texts = new LinkedHashSet<>();
    for (String head : heads) {
      String text = head.replaceAll("\\s+", " ").strip();
      if (text.codePoints().anyMatch(Character::isLetter)) {
        texts.add("“" + text.substring(0, Math.min(LONGEST, text.length())) + "”");
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.of("W0203", String.join(", ", texts)));
  }
}
