package org.termbridge.glossary.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/**
 * Ids of concepts stand in XML as ids and references: NCName (Namespaces in XML 1.0, section 3).
 */
public final class IdRule implements LintRule {

  private static final Pattern NC_NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}._\u00B7-]*");

  static boolean isId(String id) {
    return NC_NAME.matcher(id).matches();
  }

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    return glossary.concepts().stream()
        .filter(concept -> !isId(concept.id()))
        .map(concept -> LintFinding.of("invalid-id", LintSeverity.ERROR, concept, concept.id()));
  }
}
