package org.termbridge.check.terminology;

import java.util.List;
import org.termbridge.check.Finding;
import org.termbridge.check.SegmentPair;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Occurrence;

/**
 * What one document shows.
 *
 * @param pair its languages
 * @param findings of its segments
 * @param uses permitted renderings, in the order of the text
 */
public record TermEvidence(LanguagePair pair, List<Finding> findings, List<Use> uses) {

  public TermEvidence {
    findings = List.copyOf(findings);
    uses = List.copyOf(uses);
  }

  /**
   * A concept and its rendering in one segment.
   *
   * @param segment where
   * @param concept what
   * @param source where the source has it
   * @param target where the translation has it
   * @param family which of the permitted renderings it is, by the wording of its full form
   */
  public record Use(
      SegmentPair segment,
      Concept concept,
      Occurrence source,
      Occurrence target,
      Families.Family family) {}
}
