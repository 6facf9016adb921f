package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.termbridge.document.Language;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;

/** Finds terms in writing with spaces between words: a trie over the words of a vocabulary. */
final class WordMatcher implements Matcher {

  /** The last word of a way through the trie, where it led, and its least likeness. */
  private record Hit(int last, int node, Likeness likeness) {}

  private final Vocabulary vocabulary;
  private final IntTrie trie = new IntTrie();
  private final Map<Integer, List<WordPattern>> patterns = new HashMap<>();

  WordMatcher(Language language, List<Entry> entries) {
    this.vocabulary = new Vocabulary(Inflection.of(language));
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
    add(node, new WordPattern(entry, tokens, /* free= */ false));
    if (WordPattern.isFree(entry.term(), tokens)) {
      addWordsMadeOf(tokens, entry);
    }
  }

  private void addWordsMadeOf(Tokens tokens, Entry entry) {
    WordPattern free = new WordPattern(entry, tokens, /* free= */ true);
    String word = tokens.word(0);
    if (entry.term().isProperNoun()) {
      add(trie.grow(IntTrie.ROOT, vocabulary.addDerived(word)), free);
    }
    add(trie.grow(IntTrie.ROOT, vocabulary.addCompound(word)), free);
  }

  private void add(int node, WordPattern pattern) {
    patterns.computeIfAbsent(node, n -> new ArrayList<>(1)).add(pattern);
  }

  @Override
  public List<Occurrence> find(String text, Reading reading) {
    Tokens tokens = Tokens.of(text);
    List<Occurrence> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      List<Hit> hits = hits(tokens, at);
      int last = tokens.count();
      List<Match> matches = List.of();
      while (matches.isEmpty() && last >= at) {
        last = longest(hits, last - 1);
        matches = last < at ? List.of() : matches(tokens, at, last, hits, reading);
      }
      if (matches.isEmpty()) {
        at++;
      } else {
        found.add(occurrence(text, tokens, at, last, matches, hits));
        at = last + 1;
      }
    }
    return found;
  }

  @Override
  public List<Occurrence> findNested(String text, Reading reading) {
    Tokens tokens = Tokens.of(text);
    List<Occurrence> found = new ArrayList<>();
    for (int at = 0; at < tokens.count(); at++) {
      List<Hit> hits = hits(tokens, at);
      for (int last = longest(hits, tokens.count()); last >= at; last = longest(hits, last - 1)) {
        List<Match> matches = matches(tokens, at, last, hits, reading);
        if (!matches.isEmpty()) {
          found.add(occurrence(text, tokens, at, last, matches, hits));
        }
      }
    }
    return found;
  }

  /** The greatest last word of a hit that is not behind the limit; -1 if there is none. */
  private static int longest(List<Hit> hits, int limit) {
    int longest = -1;
    for (Hit hit : hits) {
      if (hit.last() <= limit) {
        longest = Math.max(longest, hit.last());
      }
    }
    return longest;
  }

  private List<Hit> hits(Tokens tokens, int at) {
    Vocabulary.Alike alike = vocabulary.alike(tokens.word(at));
    if (alike.words().length == 0) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    walk(tokens, at, IntTrie.ROOT, Likeness.EXACT, hits);
    return hits;
  }

  private void walk(Tokens tokens, int at, int node, Likeness least, List<Hit> hits) {
    if (at == tokens.count()) {
      return;
    }
    Vocabulary.Alike alike = vocabulary.alike(tokens.word(at));
    for (int i = 0; i < alike.words().length; i++) {
      int next = trie.next(node, alike.words()[i]);
      if (next != IntTrie.NONE) {
        Likeness worse = worse(least, alike.likeness()[i]);
        if (patterns.containsKey(next)) {
          hits.add(new Hit(at, next, worse));
        }
        walk(tokens, at + 1, next, worse, hits);
      }
    }
  }

  private static Likeness worse(Likeness one, Likeness other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private List<Match> matches(
      Tokens tokens, int first, int last, List<Hit> hits, Reading reading) {
    List<Match> matches = new ArrayList<>();
    for (Hit hit : hits) {
      boolean sure = reading == Reading.LENIENT || hit.likeness() != Likeness.LOOSE;
      if (hit.last() == last && sure) {
        for (WordPattern pattern : patterns.getOrDefault(hit.node(), List.of())) {
          Entry entry = pattern.entry();
          pattern
              .likeness(tokens, first, hit.likeness(), reading)
              .ifPresent(like -> matches.add(new Match(entry.concept(), entry.term(), like)));
        }
      }
    }
    return Resolution.of(matches);
  }

  private Occurrence occurrence(
      String text, Tokens tokens, int first, int last, List<Match> matches, List<Hit> hits) {
    boolean quoted =
        hits.stream()
            .flatMap(hit -> patterns.getOrDefault(hit.node(), List.of()).stream())
            .anyMatch(pattern -> pattern.entry().quoted());
    Span span = Span.of(text, tokens.start(first), tokens.end(last), quoted);
    return new Occurrence(span.start(), span.end(), matches);
  }
}
