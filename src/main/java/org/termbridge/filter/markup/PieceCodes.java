package org.termbridge.filter.markup;

import java.util.Map;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.filter.text.SourceText;

/** Pieces to codes, numbered from 1 in reading order. */
final class PieceCodes {

  private PieceCodes() {}

  /**
   * The code of a piece.
   *
   * @param index of the piece in its run
   * @param ids so far, by the index of the piece
   */
  static Code code(Piece piece, int index, Map<Integer, String> ids, String source) {
    String data = SourceText.readable(source.substring(piece.begin(), piece.end()));
    Piece.Label label = piece.label();
    String known = ids.get(piece.partner());
    String id = known == null ? String.valueOf(ids.size() + 1) : known;
    if (piece.partner() >= 0) {
      if (known == null) {
        ids.put(index, id);
      }
      CodeKind kind = known == null ? CodeKind.OPEN : CodeKind.CLOSE;
      return Code.of(id, kind, label.type(), data, label.display());
    }
    ids.put(index, id);
    if (piece.kind() == Piece.Kind.ALONE && !isClosingTag(data)) {
      return Code.of(id, CodeKind.STANDALONE, label.type(), data, label.display());
    }
    return half(id, label, data);
  }

  /** Half of a pair whose other half stands in another block: it must stay. */
  private static Code half(String id, Piece.Label label, String data) {
    CodeType type = label.type();
    return new Code(
        id,
        CodeKind.STANDALONE,
        type,
        data,
        label.display(),
        /* canDelete= */ false,
        /* canCopy= */ false,
        /* canReorder= */ true);
  }

  private static boolean isClosingTag(String data) {
    return data.startsWith("</") && data.indexOf('<', 1) < 0;
  }
}
