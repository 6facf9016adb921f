package org.termbridge.glossary;

import java.util.List;
import java.util.function.Predicate;
import org.termbridge.document.Problem;

/**
 * What there is to say about a glossary file.
 *
 * @param findings about its concepts and terms, in the order of its lines
 * @param warnings W09..: what was read otherwise than it stands there, or not at all
 */
public record LintReport(List<LintFinding> findings, List<Problem> warnings) {

  public LintReport {
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }

  /** With some of the findings only. */
  public LintReport only(Predicate<LintFinding> wanted) {
    return new LintReport(findings.stream().filter(wanted).toList(), warnings);
  }
}
