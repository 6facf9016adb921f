package org.termbridge.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.termbridge.document.Language;
import org.termbridge.glossary.candidate.Finders;
import org.termbridge.glossary.candidate.Hit;
import org.termbridge.glossary.candidate.Sentence;
import org.termbridge.glossary.candidate.Vocabulary;

/**
 * Collects what a glossary may want from texts in one language: names, acronyms with what they
 * stand for, words between quotation marks. The texts are read first, since whether a capital
 * begins a name or a sentence is told by the other sentences. Not shared by threads.
 */
public final class TermCandidates {

  private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+");

  private final Language language;
  private final TermFinder known;
  private final Map<String, List<String>> sentences = new LinkedHashMap<>();
  private final Vocabulary vocabulary = new Vocabulary();

  private TermCandidates(Glossary glossary, Language language) {
    this.language = language;
    this.known = TermFinder.of(glossary, language);
  }

  /** Nothing read yet. */
  public static TermCandidates of(Glossary glossary, Language language) {
    return new TermCandidates(glossary, language);
  }

  /**
   * Reads a sentence.
   *
   * @param place where it is: the file
   */
  public void read(String sentence, String place) {
    sentences.computeIfAbsent(place, key -> new ArrayList<>()).add(sentence);
    vocabulary.read(sentence);
  }

  /** The candidates, the most frequent first, then in the order of the texts. */
  public List<Candidate> found() {
    Finders finders = Finders.of(language, vocabulary);
    Map<String, Candidate> found = new LinkedHashMap<>();
    sentences.forEach(
        (place, all) ->
            all.forEach(
                sentence ->
                    finders
                        .find(new Sentence(sentence, spans(sentence)))
                        .forEach(hit -> add(found, hit, sentence, place))));
    return explained(found.values()).stream()
        .sorted(Comparator.comparing(candidate -> -candidate.count()))
        .toList();
  }

  private List<Sentence.Span> spans(String sentence) {
    return known.find(sentence).stream()
        .map(found -> new Sentence.Span(found.start(), found.end()))
        .toList();
  }

  private void add(Map<String, Candidate> found, Hit hit, String sentence, String place) {
    String key = ARTICLE.matcher(hit.wording()).replaceFirst("").toLowerCase(Locale.ROOT);
    found.merge(
        key,
        new Candidate(
            hit.wording(),
            language,
            hit.kind(),
            /* count= */ 1,
            hit.shortForm(),
            sentence,
            place,
            known(hit.wording())),
        TermCandidates::joined);
  }

  private static Candidate joined(Candidate first, Candidate later) {
    return new Candidate(
        first.wording(),
        first.language(),
        first.kind(),
        first.count() + 1,
        first.shortForm().or(later::shortForm),
        first.context(),
        first.place(),
        first.known());
  }

  /** Short forms that a text explains are told with what they stand for, and not again. */
  private static List<Candidate> explained(Collection<Candidate> found) {
    Set<String> explained =
        found.stream()
            .map(Candidate::shortForm)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return found.stream().filter(candidate -> !explained.contains(candidate.wording())).toList();
  }

  /** The concepts that a candidate is a term of, as a whole. */
  private List<String> known(String wording) {
    String bare = ARTICLE.matcher(wording).replaceFirst("");
    int length = bare.length();
    return known.find(bare).stream()
        .filter(found -> found.start() == 0 && found.end() == length)
        .flatMap(found -> found.matches().stream())
        .map(match -> match.concept().id())
        .distinct()
        .toList();
  }
}
