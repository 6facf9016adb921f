package org.termbridge.xliff.judge;

/** Something that no schema can state about a unit of XLIFF 2. One file, a few related rules. */
@FunctionalInterface
public interface Rule {

  void check(JudgedUnit unit, Findings findings);
}
