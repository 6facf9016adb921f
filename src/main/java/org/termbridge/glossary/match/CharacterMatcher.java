package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.termbridge.document.Language;
import org.termbridge.glossary.Likeness;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Occurrence;

/** Finds terms in writing without spaces between words: a trie over characters. */
final class CharacterMatcher implements Matcher {

  private final Language language;
  private final IntTrie trie = new IntTrie();
  private final Map<Integer, List<Entry>> terms = new HashMap<>();
  private final BitSet ends = new BitSet();
  private final ForeignBodies foreign;

  CharacterMatcher(Language language, List<Entry> entries) {
    this.language = language;
    this.foreign = new ForeignBodies(language, entries);
    entries.forEach(this::add);
  }

  private void add(Entry entry) {
    Characters characters = Characters.of(entry.term().wording());
    if (characters.count() == 0) {
      return;
    }
    int node = IntTrie.ROOT;
    for (int i = 0; i < characters.count(); i++) {
      node = trie.grow(node, characters.letter(i));
    }
    ends.set(node);
    terms.computeIfAbsent(node, n -> new ArrayList<>(1)).add(entry);
  }

  @Override
  public List<Occurrence> find(String text, Reading reading) {
    return find(text, reading, /* nested= */ false);
  }

  @Override
  public List<Occurrence> findNested(String text, Reading reading) {
    return find(text, reading, /* nested= */ true);
  }

  private List<Occurrence> find(String text, Reading reading, boolean nested) {
    Characters characters = Characters.of(text);
    Edges edges = Edges.of(language, characters, reading);
    List<Occurrence> found = new ArrayList<>();
    int at = 0;
    while (at < characters.count()) {
      List<Occurrence> here = from(at, characters, edges, reading);
      if (here.isEmpty()) {
        at++;
      } else if (nested) {
        found.addAll(here);
        at++;
      } else {
        Occurrence longest = here.get(here.size() - 1);
        if (reading == Reading.LENIENT
            || !foreign.isAnother(text, longest.start(), longest.matches())) {
          found.add(longest);
        }
        at = behind(characters, at, longest.end());
      }
    }
    return found;
  }

  private static int behind(Characters characters, int from, int end) {
    int at = from;
    while (at < characters.count() && characters.start(at) < end) {
      at++;
    }
    return at;
  }

  /** What begins at the character, the longest last. */
  private List<Occurrence> from(int at, Characters characters, Edges edges, Reading reading) {
    List<Occurrence> found = new ArrayList<>(1);
    int node = IntTrie.ROOT;
    for (int last = at; last < characters.count(); last++) {
      node = trie.next(node, characters.letter(last));
      if (node == IntTrie.NONE) {
        break;
      }
      if (ends.get(node) && edges.surround(at, last)) {
        List<Entry> ending = terms.getOrDefault(node, List.of());
        List<Match> matches =
            matches(characters, at, last, edges.suited(ending, at, last), reading);
        if (!matches.isEmpty()) {
          boolean quoted = ending.stream().anyMatch(Entry::quoted);
          Span span =
              Span.of(characters.text(), characters.start(at), characters.end(last), quoted);
          found.add(new Occurrence(span.start(), span.end(), matches));
        }
      }
    }
    return found;
  }

  private static List<Match> matches(
      Characters characters, int first, int last, List<Entry> entries, Reading reading) {
    String found = letters(characters.text(), characters.start(first), characters.end(last));
    List<Match> matches = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      String wording = letters(entry.term().wording(), 0, entry.term().wording().length());
      if (CaseTest.of(entry.term(), 0, 1, reading).accepts(wording, found)) {
        Likeness likeness = wording.equals(found) ? Likeness.EXACT : Likeness.FOLDED;
        matches.add(new Match(entry.concept(), entry.term(), likeness));
      }
    }
    return Resolution.of(matches);
  }

  /** With capitals, without what does not count. */
  private static String letters(String text, int start, int end) {
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!Folding.isJoint(text.charAt(i)) && !Folding.isComma(text.charAt(i))) {
        letters.append(Folding.base(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
