package org.termbridge.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.document.Problem;
import org.termbridge.glossary.lint.CharacterRule;
import org.termbridge.glossary.lint.ChineseScriptRule;
import org.termbridge.glossary.lint.DuplicateRule;
import org.termbridge.glossary.lint.HiddenCharacterRule;
import org.termbridge.glossary.lint.IdRule;
import org.termbridge.glossary.lint.LintRule;
import org.termbridge.glossary.lint.MissingLanguageRule;
import org.termbridge.glossary.lint.MixedScriptRule;
import org.termbridge.glossary.lint.NearDuplicateRule;
import org.termbridge.glossary.lint.NormalFormRule;
import org.termbridge.glossary.lint.PairRule;
import org.termbridge.glossary.lint.PreferredRule;
import org.termbridge.glossary.lint.RawCells;
import org.termbridge.glossary.lint.ReasonRule;
import org.termbridge.glossary.lint.SharedWordingRule;
import org.termbridge.glossary.lint.SourceRule;
import org.termbridge.glossary.lint.SpaceRule;
import org.termbridge.glossary.lint.TermPlaces;
import org.termbridge.glossary.lint.TextLines;
import org.termbridge.glossary.lint.ValidityRule;
import org.termbridge.glossary.lint.WidthRule;

/** Looks for what is wrong in a glossary, or may be. */
public final class GlossaryLint {

  private static final TextPlace NOWHERE = new TextPlace(Integer.MAX_VALUE, 0);

  private final List<LintRule> rules;

  private GlossaryLint(List<LintRule> rules) {
    this.rules = rules;
  }

  /**
   * All rules; a new one is one line here and one file in its room.
   *
   * @param today on which concepts must be valid
   */
  public static GlossaryLint on(LocalDate today) {
    return new GlossaryLint(
        List.of(
            new IdRule(),
            new DuplicateRule(),
            new PreferredRule(),
            new SharedWordingRule(),
            new NearDuplicateRule(),
            new MixedScriptRule(),
            new ChineseScriptRule(),
            new WidthRule(),
            new SpaceRule(),
            new HiddenCharacterRule(),
            new CharacterRule(),
            new NormalFormRule(),
            new PairRule(),
            new MissingLanguageRule(),
            new SourceRule(),
            new ReasonRule(),
            new ValidityRule(today)));
  }

  /**
   * The findings about a file, in the order of its lines.
   *
   * @throws org.termbridge.document.InputException E09.. if it is no glossary
   */
  public LintReport check(Path file) throws IOException {
    GlossaryReading reading = GlossaryFile.open(file, GlossaryOptions.NONE);
    List<LintFinding> findings = check(reading.glossary());
    TextLines lines = TextLines.of(file);
    Set<String> ids =
        findings.stream().map(finding -> finding.concept().id()).collect(Collectors.toSet());
    TermPlaces places = new TermPlaces(lines, ids);
    List<LintFinding> all =
        Stream.of(
                ofFormat(file, reading.glossary()),
                findings.stream()
                    .map(finding -> finding.in(places.of(finding.concept(), finding.term())))
                    .toList(),
                RawCells.check(lines, reading.glossary()))
            .flatMap(List::stream)
            .sorted(Comparator.comparing(GlossaryLint::line))
            .toList();
    return new LintReport(all, others(reading.warnings()));
  }

  /** The warnings of values outside of the lists of a format are findings already. */
  private static List<Problem> others(List<Problem> warnings) {
    return warnings.stream().filter(warning -> !warning.code().equals("W0910")).toList();
  }

  private static List<LintFinding> ofFormat(Path file, Glossary glossary) throws IOException {
    GlossaryInput input = GlossaryFile.input(file);
    Optional<GlossaryFormat> format = GlossaryFile.formatOf(input);
    return format.isPresent() ? format.get().lint(input, glossary) : List.of();
  }

  /** The findings about a glossary: concept by concept, the worst first. */
  public List<LintFinding> check(Glossary glossary) {
    Map<String, Integer> order = new HashMap<>();
    glossary.concepts().forEach(concept -> order.put(concept.id(), order.size()));
    return rules.stream()
        .flatMap(rule -> rule.check(glossary))
        .sorted(
            Comparator.comparing((LintFinding finding) -> order.get(finding.concept().id()))
                .thenComparing(LintFinding::severity)
                .thenComparing(finding -> finding.term().orElse(-1)))
        .toList();
  }

  private static int line(LintFinding finding) {
    return finding.place().orElse(NOWHERE).line();
  }
}
