package org.termbridge.filter.office;

import java.util.List;
import org.termbridge.filter.text.Edits;

/** Pieces to a format's markup. */
public abstract class PieceWriter {

  private final Edits edits;
  private final StringBuilder xml = new StringBuilder();

  public PieceWriter(Edits edits) {
    this.edits = edits;
  }

  /** Appends words in a look, or a run without words. */
  protected abstract void words(String words, Look look, StringBuilder out);

  /** The markup of all pieces, with the changes that were made inside them. */
  public String write(List<RunPiece> pieces) {
    for (RunPiece piece : pieces) {
      if (piece instanceof RunPiece.Chars chars) {
        words(chars.words(), chars.look(), xml);
      } else if (piece instanceof RunPiece.Base named) {
        words("", named.look(), xml);
        words("", named.look(), xml);
      } else if (piece instanceof RunPiece.Solo solo) {
        snippets(solo.xml());
      } else if (piece instanceof RunPiece.Open open) {
        snippets(open.xml());
      } else if (piece instanceof RunPiece.Close close) {
        snippets(close.xml());
      }
    }
    return xml.toString();
  }

  private void snippets(List<RunPiece.Snippet> snippets) {
    for (RunPiece.Snippet snippet : snippets) {
      xml.append(snippet.before());
      xml.append(edits.text(snippet.from(), snippet.to()));
      xml.append(snippet.after());
    }
  }
}
