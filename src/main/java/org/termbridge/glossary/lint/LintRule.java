package org.termbridge.glossary.lint;

import java.util.stream.Stream;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;

/** One kind of mistake. */
@FunctionalInterface
public interface LintRule {

  /** What there is of it, in any order. */
  Stream<LintFinding> check(Glossary glossary);
}
