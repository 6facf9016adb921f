package org.termbridge.filter.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.filter.office.RunPiece.Hold;

/**
 * A paragraph's pieces with what is not for translators put before and after the words.
 *
 * @param before pieces that stay before the text
 * @param words the text
 * @param after pieces that stay after the text
 */
record PieceOrder(List<RunPiece> before, List<RunPiece> words, List<RunPiece> after) {

  static PieceOrder of(List<RunPiece> pieces) {
    List<RunPiece> before = new ArrayList<>();
    List<RunPiece> words = new ArrayList<>();
    List<RunPiece> last = new ArrayList<>();
    for (RunPiece piece : pieces) {
      Hold hold = piece instanceof RunPiece.Solo solo ? solo.hold() : Hold.WORDS;
      switch (hold) {
        case START -> before.add(piece);
        case END -> last.add(piece);
        case WORDS, EDGE -> words.add(piece);
      }
    }
    List<RunPiece> joined = joined(withQuietSpaces(joined(withBases(words))));
    List<RunPiece> after = new ArrayList<>();
    trim(joined, before, after);
    Collections.reverse(after);
    after.addAll(last);
    return new PieceOrder(before, joined, after);
  }

  /** Pairs of runs without words become what they mean; other such runs go. */
  private static List<RunPiece> withBases(List<RunPiece> pieces) {
    List<RunPiece> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof RunPiece.Chars chars) || !chars.words().isEmpty()) {
        result.add(pieces.get(i));
      } else if (i + 1 < pieces.size() && pieces.get(i + 1).equals(chars)) {
        result.add(new RunPiece.Base(chars.look()));
        i++;
      }
    }
    return result;
  }

  /** Moves pieces from both edges out, as long as they may go. */
  private static void trim(List<RunPiece> words, List<RunPiece> before, List<RunPiece> after) {
    boolean moved = true;
    while (moved && !words.isEmpty()) {
      moved = false;
      while (!words.isEmpty() && mayLeave(words.get(0))) {
        before.add(words.remove(0));
        moved = true;
      }
      while (!words.isEmpty() && mayLeave(words.get(words.size() - 1))) {
        after.add(words.remove(words.size() - 1));
        moved = true;
      }
      if (isOneElement(words)) {
        before.add(words.remove(0));
        after.add(words.remove(words.size() - 1));
        moved = true;
      }
    }
  }

  private static boolean mayLeave(RunPiece piece) {
    return piece instanceof RunPiece.Solo solo && solo.hold() == Hold.EDGE;
  }

  private static boolean isOneElement(List<RunPiece> words) {
    return words.size() > 1
        && words.get(0) instanceof RunPiece.Open open
        && words.get(words.size() - 1) instanceof RunPiece.Close close
        && open.key() == close.key();
  }

  /** A space between two words looks like the words, if nobody can see the difference. */
  private static List<RunPiece> withQuietSpaces(List<RunPiece> pieces) {
    List<RunPiece> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      RunPiece piece = pieces.get(i);
      if (piece instanceof RunPiece.Chars chars && chars.words().isBlank()) {
        Optional<Look> neighbour =
            lookOf(result, result.size() - 1).or(new NextLook(pieces, i + 1));
        boolean quiet =
            !chars.look().showsOnSpace()
                && neighbour.map(look -> !look.showsOnSpace()).orElse(false);
        result.add(quiet ? new RunPiece.Chars(chars.words(), neighbour.orElseThrow()) : piece);
      } else {
        result.add(piece);
      }
    }
    return result;
  }

  private record NextLook(List<RunPiece> pieces, int at)
      implements java.util.function.Supplier<Optional<Look>> {
    @Override
    public Optional<Look> get() {
      return lookOf(pieces, at);
    }
  }

  private static Optional<Look> lookOf(List<RunPiece> pieces, int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at) instanceof RunPiece.Chars chars
        ? Optional.of(chars.look())
        : Optional.empty();
  }

  private static List<RunPiece> joined(List<RunPiece> pieces) {
    List<RunPiece> result = new ArrayList<>(pieces.size());
    int start = 0;
    while (start < pieces.size()) {
      RunPiece piece = pieces.get(start);
      int end = start + 1;
      if (piece instanceof RunPiece.Chars first) {
        StringBuilder words = new StringBuilder(first.words());
        while (end < pieces.size()
            && pieces.get(end) instanceof RunPiece.Chars next
            && next.look().equals(first.look())) {
          words.append(next.words());
          end++;
        }
        piece = new RunPiece.Chars(words.toString(), first.look());
      }
      result.add(piece);
      start = end;
    }
    return result;
  }

  /**
   * The look that most characters have, from a place to the end of the element it is in, or the one
   * that the element names as its own. What inner elements hold does not count.
   */
  static Optional<Look> mainLook(List<RunPiece> words, int from) {
    Map<Look, Integer> lengths = new LinkedHashMap<>();
    int depth = 0;
    for (int i = from; i < words.size() && depth >= 0; i++) {
      RunPiece piece = words.get(i);
      if (piece instanceof RunPiece.Open) {
        depth++;
      } else if (piece instanceof RunPiece.Close) {
        depth--;
      } else if (depth == 0 && piece instanceof RunPiece.Base named) {
        return Optional.of(named.look());
      } else if (depth == 0 && piece instanceof RunPiece.Chars chars) {
        lengths.merge(chars.look(), chars.words().strip().length(), Integer::sum);
      }
    }
    Optional<Look> main = Optional.empty();
    int longest = -1;
    for (Map.Entry<Look, Integer> entry : lengths.entrySet()) {
      if (entry.getValue() > longest) {
        longest = entry.getValue();
        main = Optional.of(entry.getKey());
      }
    }
    return main;
  }

  /** The last piece of a stretch that looks the same: words, and codes between such words. */
  static int lastInLook(List<RunPiece> words, int first, Look look) {
    int last = first;
    for (int i = first + 1; i < words.size(); i++) {
      RunPiece piece = words.get(i);
      if (piece instanceof RunPiece.Chars chars && chars.look().equals(look)) {
        last = i;
      } else if (!(piece instanceof RunPiece.Solo)) {
        return last;
      }
    }
    return last;
  }
}
