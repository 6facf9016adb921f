package org.termbridge.segment;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ISegments;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.termbridge.document.Language;

/** The rules that come with Okapi, to compare with. */
final class OkapiBundledRules {

  private final ISegmenter segmenter;

  OkapiBundledRules(Language language) {
    SRXDocument srx = new SRXDocument();
    InputStream rules =
        Objects.requireNonNull(
            SRXDocument.class.getResourceAsStream("defaultSegmentation.srx"), "bundled rules");
    srx.loadRules(rules);
    segmenter = srx.compileLanguageRules(LocaleId.fromBCP47(language.tag()), null);
  }

  List<String> sentences(String text) {
    TextContainer container = new TextContainer(text);
    segmenter.computeSegments(container);
    ISegments segments = container.getSegments();
    segments.create(segmenter.getRanges());
    List<String> sentences = new ArrayList<>();
    for (Segment segment : segments) {
      sentences.add(segment.text.getText().strip());
    }
    return sentences;
  }
}
