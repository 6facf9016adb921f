package org.termbridge.check.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.termbridge.check.Check;
import org.termbridge.check.Finding;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.TermFinder;

/**
 * The check {@code terminology}: each concept of the source must be rendered by a permitted term.
 *
 * <p>Presence counts, not number. A deprecated or forbidden rendering is a finding of its own and
 * makes no second one; it counts only where the source has the concept, so that a word which means
 * something else is left alone. A concept without terms in the target language is no finding.
 */
public final class Terminology implements Check<TermEvidence> {

  public static final String ID = "terminology";

  /** What it finds. */
  public static final List<String> KINDS =
      List.of(
          "missing",
          "forbidden",
          "inconsistent",
          "first-mention",
          "wrong-script",
          "wrong-region",
          "source-variant");

  private final Glossary glossary;
  private final boolean firstMention;
  private final Map<Language, TermFinder> finders = new ConcurrentHashMap<>();
  private final Map<Language, Renderings> renderings = new ConcurrentHashMap<>();

  private Terminology(Glossary glossary, boolean firstMention) {
    this.glossary = glossary;
    this.firstMention = firstMention;
  }

  /**
   * The check of a glossary.
   *
   * @param firstMention the first rendering in a document must be the full form
   */
  public static Terminology of(Glossary glossary, boolean firstMention) {
    return new Terminology(glossary, firstMention);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public TermReview open(LanguagePair pair) {
    return new TermReview(
        finders.computeIfAbsent(pair.source(), language -> TermFinder.of(glossary, language)),
        renderings.computeIfAbsent(pair.target(), language -> new Renderings(glossary, language)),
        pair,
        firstMention);
  }

  @Override
  public List<Finding> conclude(List<TermEvidence> documents) {
    Consistency consistency = new Consistency(documents);
    List<Finding> findings = new ArrayList<>();
    for (TermEvidence document : documents) {
      findings.addAll(document.findings());
      findings.addAll(consistency.of(document));
    }
    return findings;
  }
}
