package org.termbridge.xliff;

import java.util.List;

/**
 * The judgement on one file.
 *
 * @param version as the file states it; empty if it is no XLIFF
 * @param problems in the order of lines
 */
public record XliffVerdict(String version, List<XliffProblem> problems) {

  public XliffVerdict {
    problems = List.copyOf(problems);
  }

  /** No errors; warnings may be there. */
  public boolean isValid() {
    return problems.stream().noneMatch(XliffProblem::error);
  }
}
