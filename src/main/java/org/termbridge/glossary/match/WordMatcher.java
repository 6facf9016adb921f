package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.termbridge.document.Language;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;

/** Finds terms in writing with spaces between words: a trie over the words of a vocabulary. */
final class WordMatcher implements Matcher {

  private final Vocabulary vocabulary;
  private final IntTrie trie = new IntTrie();
  private final Map<Integer, List<WordPattern>> patterns = new HashMap<>();
  private final BitSet ends = new BitSet();
  private final Homographs homographs;

  WordMatcher(Language language, List<Entry> entries) {
    this.vocabulary = new Vocabulary(Inflection.of(language));
    this.homographs = Homographs.of(language, entries);
    entries.forEach(this::add);
  }

  private void add(Entry entry) {
    Tokens tokens = Tokens.of(entry.term().wording());
    if (tokens.count() == 0) {
      return;
    }
    int node = IntTrie.ROOT;
    for (int i = 0; i < tokens.count(); i++) {
      boolean first = i == 0 && tokens.count() > 1;
      node = trie.grow(node, vocabulary.add(tokens.word(i), first));
    }
    int articles = tokens.count() > 1 && vocabulary.isArticle(tokens.word(0)) ? 1 : 0;
    add(node, new WordPattern(entry, tokens, articles, /* free= */ false));
    if (WordPattern.isFree(entry.term(), tokens)) {
      addWordsMadeOf(tokens, entry);
    }
  }

  private void addWordsMadeOf(Tokens tokens, Entry entry) {
    WordPattern free = new WordPattern(entry, tokens, /* articles= */ 0, /* free= */ true);
    String word = tokens.word(0);
    if (entry.term().isProperNoun()) {
      add(trie.grow(IntTrie.ROOT, vocabulary.addDerived(word)), free);
    }
    add(trie.grow(IntTrie.ROOT, vocabulary.addCompound(word)), free);
  }

  private void add(int node, WordPattern pattern) {
    ends.set(node);
    patterns.computeIfAbsent(node, n -> new ArrayList<>(1)).add(pattern);
  }

  /** What stands at a word: its last word and the terms it may be. */
  private record Found(int last, List<Match> matches, boolean quoted) {}

  @Override
  public List<Occurrence> find(String text, Reading reading) {
    Tokens tokens = Tokens.of(text);
    Walk walk = walk(tokens, reading, /* coordination= */ false);
    List<Occurrence> occurrences = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      List<Found> found = found(tokens, walk.from(at), reading);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      Found longest = found.get(0);
      if (isArticleBeforeLonger(tokens, at, longest, walk, reading)) {
        at++;
        continue;
      }
      if (reading == Reading.LENIENT
          || !homographs.isAnother(tokens, at, longest.last(), longest.matches())) {
        occurrences.add(occurrence(text, tokens, at, longest));
      }
      at = longest.last() + 1;
    }
    return occurrences;
  }

  /** <i>the Belt and Road</i> is a term, but not in <i>the Belt and Road Initiative</i>. */
  private boolean isArticleBeforeLonger(
      Tokens tokens, int at, Found found, Walk walk, Reading reading) {
    if (found.last() == at || !vocabulary.isArticle(tokens.word(at))) {
      return false;
    }
    List<Found> next = found(tokens, walk.from(at + 1), reading);
    return !next.isEmpty() && next.get(0).last() > found.last();
  }

  @Override
  public List<Occurrence> findNested(String text, Reading reading) {
    Tokens tokens = Tokens.of(text);
    Walk walk = walk(tokens, reading, reading == Reading.LENIENT);
    List<Occurrence> occurrences = new ArrayList<>();
    for (int at = 0; at < tokens.count(); at++) {
      for (Found found : found(tokens, walk.from(at), reading)) {
        occurrences.add(occurrence(text, tokens, at, found));
      }
    }
    return occurrences;
  }

  private Walk walk(Tokens tokens, Reading reading, boolean coordination) {
    return new Walk(tokens, vocabulary, trie, ends, reading == Reading.LENIENT, coordination);
  }

  /** The terms that the ways lead to, the longest first. */
  private List<Found> found(Tokens tokens, List<Walk.Hit> hits, Reading reading) {
    if (hits.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Match>> matches = new TreeMap<>(Comparator.reverseOrder());
    boolean quoted = false;
    for (Walk.Hit hit : hits) {
      for (WordPattern pattern : patterns.getOrDefault(hit.node(), List.of())) {
        Optional<Likeness> likeness = likeness(pattern, tokens, hit, reading);
        if (likeness.isPresent()) {
          Entry entry = pattern.entry();
          quoted |= entry.quoted();
          matches
              .computeIfAbsent(hit.last(), last -> new ArrayList<>())
              .add(new Match(entry.concept(), entry.term(), likeness.get()));
        }
      }
    }
    boolean isQuoted = quoted;
    return matches.entrySet().stream()
        .map(e -> new Found(e.getKey(), Resolution.of(e.getValue()), isQuoted))
        .toList();
  }

  private static Optional<Likeness> likeness(
      WordPattern pattern, Tokens tokens, Walk.Hit hit, Reading reading) {
    boolean sure = reading == Reading.LENIENT || hit.likeness() != Likeness.LOOSE;
    return sure
        ? pattern.likeness(tokens, hit.places(), hit.likeness(), reading)
        : Optional.empty();
  }

  private static Occurrence occurrence(String text, Tokens tokens, int first, Found found) {
    Span span = Span.of(text, tokens.start(first), tokens.end(found.last()), found.quoted());
    return new Occurrence(span.start(), span.end(), found.matches());
  }
}
