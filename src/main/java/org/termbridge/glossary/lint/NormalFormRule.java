package org.termbridge.glossary.lint;

import com.ibm.icu.text.Normalizer2;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Letters and accents apart, which look like one: NFC (Unicode Standard Annex 15) joins them. */
public final class NormalFormRule implements TermRule {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  @Override
  public Stream<LintFinding> check(Spot spot) {
    return NFC.isNormalized(spot.wording())
        ? Stream.empty()
        : Stream.of(
            spot.finding(
                "not-nfc", LintSeverity.WARNING, spot.wording(), NFC.normalize(spot.wording())));
  }
}
