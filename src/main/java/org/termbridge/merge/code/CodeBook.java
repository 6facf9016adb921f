package org.termbridge.merge.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Text;

/**
 * The codes of a unit's source: what a target may hold, and how it must be nested. Half a pair
 * whose other half the unit does not have counts as standalone.
 */
public final class CodeBook {

  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Code> inOrder;

  public CodeBook(Text source) {
    inOrder = source.codes();
    for (int i = 0; i < inOrder.size(); i++) {
      Code code = inOrder.get(i);
      codes.putIfAbsent(key(code), code);
      places.putIfAbsent(key(code), i);
    }
  }

  private static String key(Code code) {
    return key(code.kind(), code.id());
  }

  private static String key(CodeKind kind, String id) {
    return kind.name().charAt(0) + id;
  }

  /** The original's code for one that came back. */
  public Optional<Code> find(CodeKind kind, String id) {
    return Optional.ofNullable(codes.get(key(kind, id)));
  }

  List<Code> inOrder() {
    return inOrder;
  }

  boolean isPair(Code code) {
    return code.kind() != CodeKind.STANDALONE && isPair(code.id());
  }

  boolean isPair(String id) {
    return codes.containsKey(key(CodeKind.OPEN, id))
        && codes.containsKey(key(CodeKind.CLOSE, id))
        && openAt(id) < closeAt(id);
  }

  /** Ids of pairs, in the order of their openings. */
  List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (Code code : inOrder) {
      if (code.kind() == CodeKind.OPEN && isPair(code.id()) && !pairs.contains(code.id())) {
        pairs.add(code.id());
      }
    }
    return pairs;
  }

  /** Codes that stand alone, in order. */
  List<Code> singles() {
    return inOrder.stream().filter(code -> !isPair(code)).toList();
  }

  public Code open(String id) {
    return Objects.requireNonNull(codes.get(key(CodeKind.OPEN, id)), id);
  }

  public Code close(String id) {
    return Objects.requireNonNull(codes.get(key(CodeKind.CLOSE, id)), id);
  }

  /** Position among all codes of the source. */
  public int place(Code code) {
    return places.getOrDefault(key(code), Integer.MAX_VALUE);
  }

  /** Whether the pairs overlap in the source, so that they may in the target. */
  boolean cross(String left, String right) {
    String first = openAt(left) < openAt(right) ? left : right;
    String second = first.equals(left) ? right : left;
    return openAt(second) < closeAt(first) && closeAt(first) < closeAt(second);
  }

  /** Whether the code stands inside the pair in the source. */
  public boolean encloses(String pair, Code code) {
    int place = place(code);
    return !code.id().equals(pair) && openAt(pair) < place && place < closeAt(pair);
  }

  private int openAt(String id) {
    return places.getOrDefault(key(CodeKind.OPEN, id), -1);
  }

  private int closeAt(String id) {
    return places.getOrDefault(key(CodeKind.CLOSE, id), -1);
  }
}
