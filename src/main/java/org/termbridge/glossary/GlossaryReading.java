package org.termbridge.glossary;

import java.util.List;
import org.termbridge.document.Problem;

/**
 * A glossary as a file has it, and what an editor should know about the file.
 *
 * @param glossary its concepts
 * @param warnings W09..: what was read otherwise than it stands there, or not at all, in the order
 *     of the file
 */
public record GlossaryReading(Glossary glossary, List<Problem> warnings) {

  public GlossaryReading {
    warnings = List.copyOf(warnings);
  }
}
