package org.termbridge.glossary.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.document.Language;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LanguageUse;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/** Languages that most concepts of the glossary have, and this one has not. */
public final class MissingLanguageRule implements LintRule {

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    List<Language> common = LanguageUse.of(glossary.concepts()).common();
    return glossary.concepts().stream().flatMap(concept -> check(concept, common));
  }

  private static Stream<LintFinding> check(Concept concept, List<Language> common) {
    String missing =
        common.stream()
            .filter(language -> concept.terms(language).isEmpty())
            .map(Language::tag)
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(LintFinding.of("missing-language", LintSeverity.INFO, concept, missing));
  }
}
