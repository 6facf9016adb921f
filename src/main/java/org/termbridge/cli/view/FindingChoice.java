package org.termbridge.cli.view;

import java.util.List;
import org.termbridge.check.Checker;
import org.termbridge.check.Finding;
import org.termbridge.document.InputException;

/**
 * Which findings are wanted, by the id of their check, {@code terminology}, or with their kind,
 * {@code terminology/missing}.
 *
 * @param only these; all if empty
 * @param skip not these
 */
public record FindingChoice(List<String> only, List<String> skip) {

  /**
   * @throws InputException E0112 for a word that is no check
   */
  public FindingChoice {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
    only.forEach(FindingChoice::known);
    skip.forEach(FindingChoice::known);
  }

  private static void known(String id) {
    if (!Checker.IDS.contains(id)) {
      throw InputException.of("E0112", id, String.join(", ", Checker.IDS));
    }
  }

  /** It is among them. */
  public boolean wants(Finding finding) {
    return (only.isEmpty() || only.stream().anyMatch(id -> names(id, finding)))
        && skip.stream().noneMatch(id -> names(id, finding));
  }

  private static boolean names(String id, Finding finding) {
    return id.equals(finding.check()) || id.equals(finding.check() + "/" + finding.kind());
  }
}
