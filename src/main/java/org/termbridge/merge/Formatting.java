package org.termbridge.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;

/**
 * What the codes of a text do to its words, apart from how they are numbered, nested and split:
 * which letters each type of pair covers, and where the standalone codes stand. Two texts with the
 * same words and the same formatting look the same in the document.
 *
 * @param letters the words without white space and marks that nobody sees, which formats may change
 * @param covered by type: the letters inside a pair
 * @param standing one entry a standalone code, in reading order
 */
public record Formatting(String letters, Map<CodeType, BitSet> covered, List<Standing> standing) {

  /**
   * A standalone code.
   *
   * @param before how many letters stand before it
   */
  public record Standing(CodeType type, int before) {}

  private static final int LONGEST = 40;

  public static Formatting of(Text text) {
    return new Reading().of(text);
  }

  /**
   * What one text has and another has not.
   *
   * @param what for people
   * @param isContent whether it is more than looks: an image, a link, the mark of a note
   */
  public record Loss(String what, boolean isContent) {}

  /**
   * The gravest thing that this text has and the other has not; empty if it has all. A pair around
   * all letters may have become the formatting of the whole unit, and a code before or after them
   * may stand beside the unit: both count as kept.
   */
  public Optional<Loss> lostIn(Formatting other) {
    return Stream.concat(lostStanding(other), lostCovers(other))
        .reduce((first, next) -> next.isContent() && !first.isContent() ? next : first);
  }

  private Stream<Loss> lostCovers(Formatting other) {
    return covered.entrySet().stream()
        .map(entry -> lostCover(entry.getKey(), entry.getValue(), other))
        .flatMap(Optional::stream);
  }

  private Optional<Loss> lostCover(CodeType type, BitSet cover, Formatting other) {
    BitSet lost = (BitSet) cover.clone();
    lost.andNot(other.covered.getOrDefault(type, new BitSet()));
    if (lost.isEmpty() || lost.cardinality() == letters.length()) {
      return Optional.empty();
    }
    String what = name(type) + " of \u201c" + excerpt(lost) + "\u201d";
    return Optional.of(new Loss(what, !type.isDeletable()));
  }

  private Stream<Loss> lostStanding(Formatting other) {
    List<Standing> rest = new ArrayList<>(standing);
    other.standing.forEach(rest::remove);
    // Filters leave what stands before and after all words outside the unit.
    rest.removeIf(code -> code.before() == 0 || code.before() == letters.length());
    return rest.stream().map(code -> new Loss(name(code.type()), !code.type().isDeletable()));
  }

  private static String name(CodeType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String excerpt(BitSet lost) {
    int from = lost.nextSetBit(0);
    return letters.substring(from, Math.min(lost.nextClearBit(from), from + LONGEST));
  }

  private static final class Reading {

    private final StringBuilder letters = new StringBuilder();
    private final Map<CodeType, BitSet> covered = new EnumMap<>(CodeType.class);
    private final List<Standing> standing = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();

    Formatting of(Text text) {
      for (Inline inline : text.inlines()) {
        if (inline instanceof Code code) {
          add(code);
        } else {
          inline
              .words()
              .codePoints()
              .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
              .filter(c -> Character.getType(c) != Character.FORMAT)
              .forEach(letters::appendCodePoint);
        }
      }
      return new Formatting(letters.toString(), covered, standing);
    }

    private void add(Code code) {
      switch (code.kind()) {
        case OPEN ->
            open.computeIfAbsent(code.id(), id -> new ArrayDeque<>()).push(letters.length());
        case CLOSE -> close(code);
        case STANDALONE -> standing.add(new Standing(code.type(), letters.length()));
      }
    }

    private void close(Code code) {
      Deque<Integer> starts = open.get(code.id());
      if (starts != null && !starts.isEmpty()) {
        int from = starts.pop();
        if (from < letters.length()) {
          covered.computeIfAbsent(code.type(), type -> new BitSet()).set(from, letters.length());
        }
      }
    }
  }
}
