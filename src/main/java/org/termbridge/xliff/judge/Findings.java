package org.termbridge.xliff.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.termbridge.xliff.XliffProblem;
import org.termbridge.xliff.xml.Element;

/** Collects what is wrong with a file; after a thousand problems nobody reads on. */
public final class Findings {

  private static final int LIMIT = 1000;

  private final Set<XliffProblem> problems = new LinkedHashSet<>();
  private boolean errors;

  public void error(int line, String rule, String message) {
    errors = true;
    add(new XliffProblem(line, rule, true, message));
  }

  public void error(Element element, String rule, String message) {
    error(element.line(), rule, message);
  }

  public void warning(int line, String rule, String message) {
    add(new XliffProblem(line, rule, false, message));
  }

  public void warning(Element element, String rule, String message) {
    warning(element.line(), rule, message);
  }

  public boolean hasErrors() {
    return errors;
  }

  /** All problems in the order of lines; those of the whole file come first. */
  public List<XliffProblem> sorted() {
    List<XliffProblem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(XliffProblem::line));
    return sorted;
  }

  private void add(XliffProblem problem) {
    if (problems.size() < LIMIT || (problem.error() && problems.size() < 2 * LIMIT)) {
      problems.add(problem);
    }
  }
}
