package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a format can say comes back from it; what it cannot is told. */
class RoundTripTest {

  /** What a format may lack. */
  private enum Lack {
    NOTE,
    SOURCE,
    TYPE,
    PART_OF_SPEECH,
    PROPER_NOUN,
    CASE,
    VALIDITY,
    DEPRECATED
  }

  @TempDir Path folder;

  static Stream<Arguments> formats() {
    return Stream.of(
        lacks("tsv"),
        lacks("csv"),
        lacks("xlsx"),
        lacks("multiterm"),
        lacks("tbx-v2"),
        lacks("tbx", Lack.PROPER_NOUN),
        lacks("tbx-dct", Lack.PROPER_NOUN),
        lacks("phrase", Lack.SOURCE, Lack.VALIDITY),
        lacks("csv-concepts", Lack.NOTE, Lack.SOURCE, Lack.TYPE, Lack.PART_OF_SPEECH, Lack.CASE),
        lacks("xlsx-concepts", Lack.NOTE, Lack.SOURCE, Lack.TYPE, Lack.PART_OF_SPEECH, Lack.CASE),
        lacks(
            "memoq",
            Lack.NOTE,
            Lack.SOURCE,
            Lack.TYPE,
            Lack.PART_OF_SPEECH,
            Lack.VALIDITY,
            Lack.DEPRECATED));
  }

  private static Arguments lacks(String format, Lack... lacks) {
    Set<Lack> all = EnumSet.noneOf(Lack.class);
    all.addAll(List.of(lacks));
    return Arguments.of(format, all);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatAFormatCanSayComesBack(String format, Set<Lack> lacks) throws IOException {
    Path file = GlossaryFiles.file(folder, "in.tsv", GlossaryFiles.EVERYTHING);
    Glossary glossary = GlossaryFile.read(file);

    GlossaryFiles.Written written = written(folder, glossary, format, GlossaryOptions.NONE);

    assertThat(byLanguage(GlossaryFile.read(written.file())))
        .isEqualTo(byLanguage(without(lacks, glossary)));
    assertThat(written.losses().stream().filter(loss -> loss.code().equals("W0911")))
        .hasSize(lacks.size());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theOfficialTermsLoseNoTerm(String format, Set<Lack> lacks) throws IOException {
    Path master = Path.of("glossaries/official-terms.tsv");
    org.junit.jupiter.api.Assumptions.assumeTrue(master.toFile().exists());
    Glossary glossary = GlossaryFile.read(master);

    Path file = written(folder, glossary, format, GlossaryOptions.NONE).file();

    assertThat(wordings(GlossaryFile.read(file))).isEqualTo(wordings(glossary));
  }

  /** Phrase has the synonyms of every language in one row. */
  private static List<Concept> byLanguage(Glossary glossary) {
    return glossary.concepts().stream()
        .map(
            concept ->
                concept.withTerms(
                    concept.terms().stream()
                        .sorted(Comparator.comparing(term -> term.language().tag()))
                        .toList()))
        .toList();
  }

  private static List<String> wordings(Glossary glossary) {
    return glossary.concepts().stream()
        .flatMap(
            concept ->
                concept.terms().stream()
                    .map(
                        term ->
                            concept.id()
                                + term.language()
                                + term.wording()
                                + term.status().isPermitted()))
        .sorted()
        .toList();
  }

  private static Glossary without(Set<Lack> lacks, Glossary glossary) {
    return new Glossary(
        glossary.concepts().stream().map(concept -> without(lacks, concept)).toList());
  }

  private static Concept without(Set<Lack> lacks, Concept concept) {
    return new Concept(
        concept.id(),
        concept.subject(),
        concept.definition(),
        lacks.contains(Lack.VALIDITY) ? Validity.ALWAYS : concept.validity(),
        concept.note(),
        concept.terms().stream().map(term -> without(lacks, term)).toList());
  }

  private static Term without(Set<Lack> lacks, Term term) {
    String noun = term.isProperNoun() && lacks.contains(Lack.PROPER_NOUN) ? "noun" : "";
    boolean isDeprecated = term.status() == TermStatus.DEPRECATED;
    return new Term(
        term.language(),
        term.wording(),
        isDeprecated && lacks.contains(Lack.DEPRECATED) ? TermStatus.FORBIDDEN : term.status(),
        lacks.contains(Lack.TYPE) ? TermType.FULL_FORM : term.type(),
        lacks.contains(Lack.PART_OF_SPEECH) ? "" : noun.isEmpty() ? term.partOfSpeech() : noun,
        lacks.contains(Lack.CASE) ? CaseRule.DEFAULT : term.caseRule(),
        lacks.contains(Lack.NOTE) ? "" : term.note(),
        lacks.contains(Lack.SOURCE) ? "" : term.source());
  }
}
