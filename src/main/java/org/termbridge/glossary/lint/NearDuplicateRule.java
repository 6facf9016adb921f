package org.termbridge.glossary.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.document.Language;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/**
 * Wordings that differ in one letter: a slip of the pen, or a concept that is there twice. Those
 * that may be written are compared; variants that must not differ little from what they are
 * variants of. In Chinese and Japanese another character is another word, so that only one more or
 * less counts.
 */
public final class NearDuplicateRule implements LintRule {

  /** Roman ones stand in no word, but may have the ending of an ordinal. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d+|[一二三四五六七八九十百千]+|(?<!\\p{L})[ivxlc]+(?:er|re|e)?(?!\\p{L})");

  private static final int SHORTEST = 8;
  private static final int SHORTEST_HAN = 6;

  @Override
  public Stream<LintFinding> check(Glossary glossary) {
    Map<Language, List<Entry>> byLanguage =
        glossary.concepts().stream()
            .flatMap(TermRule.Spot::all)
            .filter(spot -> spot.term().status().isPermitted())
            .map(spot -> new Entry(spot, Folding.of(spot.wording())))
            .filter(Entry::isLongEnough)
            .collect(Collectors.groupingBy(entry -> entry.spot().term().language()));
    List<Pair> pairs = byLanguage.values().stream().flatMap(NearDuplicateRule::compare).toList();
    Map<Set<String>, Long> languages =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    Pair::concepts,
                    Collectors.mapping(
                        Pair::language,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));
    return pairs.stream()
        .filter(
            pair ->
                pair.isOneConcept() || isTwice(pair, languages.getOrDefault(pair.concepts(), 0L)))
        .map(NearDuplicateRule::finding);
  }

  /** Of two strings that are one edit apart one half is the same. */
  private static Stream<Pair> compare(List<Entry> entries) {
    Map<String, List<Entry>> halves = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Entry entry : entries) {
      Set<Entry> compared = new HashSet<>();
      for (String half : halves(entry.folded())) {
        List<Entry> same = halves.computeIfAbsent(half, key -> new ArrayList<>());
        for (Entry other : same) {
          if (compared.add(other) && isNear(other, entry)) {
            pairs.add(new Pair(other, entry));
          }
        }
        same.add(entry);
      }
    }
    return pairs.stream();
  }

  private static Set<String> halves(String text) {
    int length = text.length();
    Set<String> halves = new HashSet<>();
    for (int half : new int[] {length / 2, (length - 1) / 2}) {
      halves.add("<" + text.substring(0, half));
      halves.add(">" + text.substring(length - half));
    }
    return halves;
  }

  /**
   * Names of two things may look alike in one language: a thing that is there twice does in most.
   */
  private static boolean isTwice(Pair pair, long near) {
    Set<String> shared = pair.first().languages();
    shared.retainAll(pair.second().languages());
    return near * 2 >= shared.size();
  }

  private static LintFinding finding(Pair pair) {
    Entry first = pair.first();
    return pair.second()
        .spot()
        .finding(
            pair.isOneConcept() ? "near-variant" : "near-duplicate",
            LintSeverity.INFO,
            pair.second().spot().wording(),
            first.spot().wording(),
            first.spot().concept().id());
  }

  private static boolean isNear(Entry one, Entry other) {
    String left = one.folded().length() <= other.folded().length() ? one.folded() : other.folded();
    String right = left.equals(one.folded()) ? other.folded() : one.folded();
    int same = 0;
    while (same < left.length() && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    boolean isLonger = right.length() == left.length() + 1;
    boolean isReplaced = right.length() == left.length() && same < left.length() && !one.isJoined();
    if (!isLonger && !isReplaced) {
      return false;
    }
    boolean isSameBehind =
        left.substring(isReplaced ? same + 1 : same).equals(right.substring(same + 1));
    return isSameBehind && !isNumber(right, same) && !(isReplaced && isNumber(left, same));
  }

  /** Plans and sessions are told apart by their numbers. */
  private static boolean isNumber(String text, int at) {
    return NUMBER.matcher(text).results().anyMatch(n -> n.start() <= at && at < n.end());
  }

  private record Entry(TermRule.Spot spot, String folded) {

    boolean isJoined() {
      return spot.term().language().joinsSentences();
    }

    Set<String> languages() {
      return spot.concept().terms().stream()
          .map(term -> term.language().tag())
          .collect(Collectors.toCollection(HashSet::new));
    }

    boolean isLongEnough() {
      return folded.length() >= (isJoined() ? SHORTEST_HAN : SHORTEST);
    }
  }

  /** Two wordings that are nearly the same. */
  private record Pair(Entry first, Entry second) {

    Set<String> concepts() {
      return Set.copyOf(List.of(first.spot().concept().id(), second.spot().concept().id()));
    }

    boolean isOneConcept() {
      return concepts().size() == 1;
    }

    String language() {
      return first.spot().term().language().tag();
    }
  }
}
