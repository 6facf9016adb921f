package org.termbridge.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;

/**
 * The original's codes by what a tool made of them: other ids, or other kinds, such as a standalone
 * code for each half of a pair. Their sequence in the source tells which is which.
 */
final class RenumberedCodes {

  /** The tool left all codes as they were, or nobody can tell what it did. */
  static final RenumberedCodes NONE = new RenumberedCodes(Map.of());

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
   * Compares the original's source with the returned one.
   *
   * @return {@link #NONE} if one has more codes than the other, or a code of the tool's stands for
   *     two of the original's
   */
  static RenumberedCodes of(Text source, Text returned) {
    List<Code> codes = source.codes();
    List<Code> theirs = returned.codes();
    Map<Key, Code> ours = new HashMap<>();
    if (codes.size() != theirs.size()) {
      return NONE;
    }
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

  /** A text of the tool's with the original's codes. */
  Text ours(Text target) {
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
