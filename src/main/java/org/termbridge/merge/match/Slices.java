package org.termbridge.merge.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.merge.words.SourceKey;

/**
 * The original's text cut where the returned unit is cut: both hold the same visible characters, so
 * the count of these says where.
 */
final class Slices {

  /** A character or a code, with the returned segment that its neighbours belong to. */
  private record Token(Inline inline, int segment, boolean visible) {}

  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<ReturnedPart> cut = new ArrayList<>();
  private final List<Integer> ranks = new ArrayList<>();
  private final List<ReturnedPart> extra = new ArrayList<>();

  private Slices(List<ReturnedPart> back, TargetOrder order) {
    int end = 0;
    for (int i = 0; i < back.size(); i++) {
      int length = SourceKey.bare(back.get(i).source().words()).length();
      end += length;
      if (length > 0) {
        cut.add(back.get(i));
        ends.add(end);
        ranks.add(order.ranks().get(i));
      } else if (back.get(i).target().map(target -> !target.isBlank()).orElse(false)) {
        extra.add(back.get(i));
      }
    }
  }

  static Rows of(
      List<Text> sources, List<Text> between, List<ReturnedPart> back, TargetOrder order) {
    Slices slices = new Slices(back, order);
    for (int i = 0; i < sources.size(); i++) {
      slices.add(between.get(i), -1);
      slices.add(sources.get(i), i);
    }
    slices.add(between.get(sources.size()), -1);
    return slices.rows(order);
  }

  private void add(Text text, int segment) {
    for (Inline inline : text.inlines()) {
      if (inline instanceof Code) {
        tokens.add(new Token(inline, segment, /* visible= */ false));
      } else {
        addWords(inline.words(), segment);
      }
    }
  }

  private void addWords(String words, int segment) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      tokens.add(
          new Token(new Words(String.valueOf(c)), segment, segment >= 0 && SourceKey.isVisible(c)));
    }
  }

  private Rows rows(TargetOrder order) {
    List<Text> texts = new ArrayList<>();
    List<Text> gaps = new ArrayList<>();
    List<List<Integer>> segments = new ArrayList<>();
    int start = 0;
    int seen = 0;
    for (int row = 0; row < cut.size(); row++) {
      int first = firstVisible(start);
      int last = first;
      TreeSet<Integer> covered = new TreeSet<>();
      for (int i = first; seen < ends.get(row); i++) {
        if (tokens.get(i).visible()) {
          seen++;
          last = i;
          covered.add(tokens.get(i).segment());
        }
      }
      Text back = cut.get(row).source();
      int from = openingFrom(start, first, leadingCodes(back));
      int to = closingTo(last + 1, trailingCodes(back));
      gaps.add(text(start, from));
      texts.add(text(from, to));
      segments.add(List.copyOf(covered));
      start = to;
    }
    gaps.add(text(start, tokens.size()));
    return new Rows(sorted(texts, segments), gaps, extra, order.invalid(), Set.of());
  }

  private List<Row> sorted(List<Text> texts, List<List<Integer>> segments) {
    List<Row> rows = new ArrayList<>();
    for (int i : new TargetOrder(ranks, false).sequence()) {
      rows.add(Row.of(texts.get(i), cut.get(i), segments.get(i)));
    }
    return rows;
  }

  private int firstVisible(int start) {
    int i = start;
    while (!tokens.get(i).visible()) {
      i++;
    }
    return i;
  }

  /**
   * Codes before the first visible character go with it as far as the tool has them inside.
   *
   * @param codes how many it has there
   */
  private int openingFrom(int start, int first, int codes) {
    int from = first;
    int left = codes;
    for (int i = first - 1; i >= start && left > 0; i--) {
      if (tokens.get(i).inline() instanceof Code code) {
        left--;
        from = code.kind() == CodeKind.CLOSE ? from : i;
      }
    }
    return from;
  }

  /**
   * Codes behind the last visible character go with it as far as the tool has them inside.
   *
   * @param codes how many it has there
   */
  private int closingTo(int end, int codes) {
    int to = end;
    int left = codes;
    for (int i = end; i < tokens.size() && left > 0 && !tokens.get(i).visible(); i++) {
      if (tokens.get(i).inline() instanceof Code code) {
        if (code.kind() == CodeKind.OPEN) {
          return to;
        }
        left--;
        to = i + 1;
      }
    }
    return to;
  }

  /** How many codes the tool has inside the segment, before all that a reader sees. */
  private static int leadingCodes(Text back) {
    int count = 0;
    for (Inline inline : back.inlines()) {
      if (inline instanceof Code) {
        count++;
      } else if (!SourceKey.bare(inline.words()).isEmpty()) {
        return count;
      }
    }
    return count;
  }

  private static int trailingCodes(Text back) {
    List<Inline> reversed = new ArrayList<>(back.inlines());
    Collections.reverse(reversed);
    return leadingCodes(new Text(reversed));
  }

  private Text text(int from, int to) {
    return new Text(tokens.subList(from, to).stream().map(Token::inline).toList());
  }
}
