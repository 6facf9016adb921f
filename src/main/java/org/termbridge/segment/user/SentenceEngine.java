package org.termbridge.segment.user;

import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;
import org.termbridge.segment.rule.BreakFinder;

/** Okapi's SRX engine with compiled rules. Has state: belongs to one thread. */
public final class SentenceEngine implements BreakFinder {

  private final SRXSegmenter segmenter;

  private SentenceEngine(SRXSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** An engine for the rules that an SRX document has for a language. */
  public static SentenceEngine of(SRXDocument srx, LocaleId language) {
    SRXSegmenter segmenter = new SRXSegmenter();
    srx.compileLanguageRules(language, segmenter);
    return new SentenceEngine(segmenter);
  }

  @Override
  public List<Integer> breaks(String text) {
    segmenter.computeSegments(text);
    return segmenter.getSplitPositions();
  }
}
