package org.termbridge.xliff.write;

import java.io.IOException;
import org.termbridge.document.Unit;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.xliff.XliffHeader;

/** Writes the elements of one family of XLIFF versions. */
public interface UnitWriter {

  /** Everything before the first unit. */
  void start(XliffHeader header) throws IOException;

  /**
   * A unit.
   *
   * @param terms in its source
   */
  void unit(Unit unit, UnitTerms terms) throws IOException;

  /** Everything after the last unit. */
  void end() throws IOException;
}
