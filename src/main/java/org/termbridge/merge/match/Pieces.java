package org.termbridge.merge.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Code;
import org.termbridge.document.Inline;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.merge.words.SourceKey;

/**
 * Units that a tool made of a unit's sentences: memoQ and converters to 1.2 write one trans-unit a
 * sentence. They follow each other, and their sources together are the unit's.
 */
final class Pieces {

  private final List<Translation> open;
  private final List<String> keys = new ArrayList<>();
  private final Map<Character, List<Integer>> byFirst = new HashMap<>();

  /**
   * @param open units that are nobody's, in the order of the file
   */
  Pieces(Collection<Translation> open) {
    this.open = List.copyOf(open);
    for (int i = 0; i < this.open.size(); i++) {
      String key = SourceKey.of(this.open.get(i).source());
      keys.add(key);
      if (!key.isEmpty()) {
        byFirst.computeIfAbsent(key.charAt(0), unused -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Takes the pieces of a unit; empty if there are none. */
  List<Translation> take(Unit unit) {
    String key = SourceKey.of(unit.source());
    List<Integer> starts = key.isEmpty() ? null : byFirst.get(key.charAt(0));
    if (starts == null) {
      return List.of();
    }
    for (int start : starts) {
      int end = endOf(key, start);
      if (end > start) {
        starts.removeIf(index -> index >= start && index < end);
        return take(start, end);
      }
    }
    return List.of();
  }

  private List<Translation> take(int start, int end) {
    for (int i = start; i < end; i++) {
      keys.set(i, "");
    }
    return open.subList(start, end);
  }

  /** The end of the run of pieces from a start on that together are the key; 0 if none is. */
  private int endOf(String key, int start) {
    int length = 0;
    int i = start;
    while (i < open.size() && length < key.length()) {
      String piece = keys.get(i);
      if (piece.isEmpty() || !key.startsWith(piece, length)) {
        return 0;
      }
      length += piece.length();
      i++;
    }
    return length == key.length() ? i : 0;
  }

  /** The pieces as the unit that they were: their segments one after the other. */
  static Translation joined(Unit unit, List<Translation> pieces) {
    boolean ours = marks(sourceOf(pieces)).equals(marks(unit.source()));
    List<ReturnedPart> parts = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String prefix = ours ? "" : i + ":";
      pieces.get(i).parts().forEach(part -> parts.add(asPart(part, prefix)));
      comments.addAll(pieces.get(i).comments());
    }
    return new Translation(
        unit.id(), pieces.get(0).line(), parts, /* translate= */ true, Optional.empty(), comments);
  }

  private static Text sourceOf(List<Translation> pieces) {
    return Text.concat(pieces.stream().map(Translation::source).toList());
  }

  private static List<String> marks(Text text) {
    return text.codes().stream().map(Code::marked).toList();
  }

  /** Segment ids and positions count within a piece and say nothing here. */
  private static ReturnedPart asPart(ReturnedPart part, String prefix) {
    return part.withId(Optional.empty())
        .withTexts(
            prefixed(part.source(), prefix), part.target().map(target -> prefixed(target, prefix)));
  }

  /** Codes that are counted from 1 in each piece get ids that are one piece's only. */
  private static Text prefixed(Text text, String prefix) {
    if (prefix.isEmpty()) {
      return text;
    }
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(inline instanceof Code code ? code.withId(prefix + code.id()) : inline);
    }
    return new Text(inlines);
  }
}
