package org.termbridge.merge.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.merge.words.SourceKey;

/**
 * The original's codes by what a tool made of them: other ids, or other kinds, such as a standalone
 * code for each half of a pair. Their sequence in the source tells which is which.
 */
public final class RenumberedCodes {

  /** The tool left all codes as they were, or nobody can tell what it did. */
  public static final RenumberedCodes NONE = new RenumberedCodes(Map.of());

  /** A code as the tool has it. */
  private record Key(CodeKind kind, String id) {

    static Key of(Code code) {
      return new Key(code.kind(), code.id());
    }
  }

  private final Map<Key, Code> ours;

  private RenumberedCodes(Map<Key, Code> ours) {
    this.ours = ours;
  }

  /**
   * Compares the original's source with the returned one. A tool that cuts a unit into sentences
   * leaves out what stands between them: then the words before a code tell where it belongs.
   *
   * @return {@link #NONE} if nobody can tell, or a code of the tool's stands for two of the
   *     original's
   */
  public static RenumberedCodes of(Text source, Text returned) {
    List<Code> codes = source.codes();
    List<Code> theirs = returned.codes();
    if (codes.size() == theirs.size()) {
      return of(codes, theirs);
    }
    Map<Integer, List<Code>> places = places(source);
    List<Code> same = new ArrayList<>();
    for (Map.Entry<Integer, List<Code>> place : places(returned).entrySet()) {
      List<CodeKind> kinds = place.getValue().stream().map(Code::kind).toList();
      List<Code> candidates = places.getOrDefault(place.getKey(), List.of());
      same.addAll(
          candidates.size() == kinds.size()
              ? candidates
              : candidates.stream().filter(code -> kinds.contains(code.kind())).toList());
    }
    return same.size() == theirs.size() ? of(same, theirs) : NONE;
  }

  private static RenumberedCodes of(List<Code> codes, List<Code> theirs) {
    Map<Key, Code> ours = new HashMap<>();
    boolean isRenumbered = false;
    for (int i = 0; i < codes.size(); i++) {
      Key key = Key.of(theirs.get(i));
      Code old = ours.putIfAbsent(key, codes.get(i));
      if (old != null && !Key.of(old).equals(Key.of(codes.get(i)))) {
        return NONE;
      }
      isRenumbered |= !key.equals(Key.of(codes.get(i)));
    }
    return isRenumbered ? new RenumberedCodes(ours) : NONE;
  }

  /** The codes by how many visible characters stand before them, in order. */
  private static Map<Integer, List<Code>> places(Text text) {
    Map<Integer, List<Code>> places = new LinkedHashMap<>();
    int before = 0;
    for (Inline inline : text.inlines()) {
      if (inline instanceof Code code) {
        places.computeIfAbsent(before, unused -> new ArrayList<>()).add(code);
      } else {
        before += SourceKey.bare(inline.words()).length();
      }
    }
    return places;
  }

  /** A text of the tool's with the original's codes. */
  public Text ours(Text target) {
    if (ours.isEmpty()) {
      return target;
    }
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : target.inlines()) {
      Optional<Code> known =
          inline instanceof Code code
              ? Optional.ofNullable(ours.get(Key.of(code)))
              : Optional.empty();
      inlines.add(known.isPresent() ? known.get() : inline);
    }
    return new Text(inlines);
  }
}
