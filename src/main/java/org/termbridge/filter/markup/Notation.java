package org.termbridge.filter.markup;

import java.util.function.Function;
import org.termbridge.document.Code;
import org.termbridge.document.Text;

/** How words are written in a format at one place of a document. */
@FunctionalInterface
public interface Notation {

  /**
   * A translation in the format.
   *
   * @param codes the markup of a code; empty for a code that the unit does not have
   */
  String write(Text target, Function<Code, String> codes);
}
