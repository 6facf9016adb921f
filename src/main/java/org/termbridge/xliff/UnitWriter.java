package org.termbridge.xliff;

import java.io.IOException;
import org.termbridge.document.Unit;

/** Writes the elements of one family of XLIFF versions. */
interface UnitWriter {

  /** Everything before the first unit. */
  void start(XliffHeader header) throws IOException;

  void unit(Unit unit) throws IOException;

  /** Everything after the last unit. */
  void end() throws IOException;
}
