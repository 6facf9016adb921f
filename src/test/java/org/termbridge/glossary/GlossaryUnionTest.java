package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Language;

class GlossaryUnionTest {

  private static Glossary glossary(String id, String... terms) {
    return new Glossary(
        List.of(
            Concept.of(id, java.util.Arrays.stream(terms).map(GlossaryUnionTest::term).toList())));
  }

  private static Term term(String term) {
    String[] words = term.split(":", 2);
    return Term.of(Language.of(words[0]), words[1]);
  }

  @Test
  void aConceptGetsWhatAnotherGlossarySaysOfIt() {
    Glossary union =
        GlossaryUnion.of(
            List.of(
                glossary("c1", "en:bridge", "fr:pont"), glossary("c1", "en:bridge", "de:Brücke")));

    assertThat(union.concepts()).hasSize(1);
    assertThat(union.concepts().get(0).terms())
        .extracting(Term::wording)
        .containsExactly("bridge", "pont", "Brücke");
  }

  @Test
  void oneIdForTwoNotionsIsGivenToTheFirst() {
    Glossary union =
        GlossaryUnion.of(
            List.of(
                glossary("1", "en:bridge"), glossary("1", "en:tide"), glossary("1", "en:tide")));

    assertThat(union.concepts()).extracting(Concept::id).containsExactly("1", "1-2");
  }

  @Test
  void aFingerprintTellsWhatAGlossarySaysAndNotHow() {
    String one = CompiledGlossary.of(glossary("1", "en:bridge")).fingerprint();

    assertThat(CompiledGlossary.of(glossary("1", "en:bridge")).fingerprint()).isEqualTo(one);
    assertThat(CompiledGlossary.of(glossary("1", "en:tide")).fingerprint()).isNotEqualTo(one);
    assertThat(one).matches("[0-9a-f]{16}");
  }

  @Test
  void theOfficialTermsAreInsideTheProgram() {
    assertThat(GlossaryUnion.class.getResource("official-terms.tsv")).isNotNull();
  }
}
