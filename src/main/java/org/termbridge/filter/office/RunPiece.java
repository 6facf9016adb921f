package org.termbridge.filter.office;

import java.util.List;
import org.termbridge.document.CodeType;

/** A piece of a paragraph as the reader of a format finds it, in reading order. */
public sealed interface RunPiece {

  /**
   * Markup of the original: characters of its part, between two strings of ours.
   *
   * @param from offset in the part
   * @param to offset in the part, {@code from} for none
   */
  public record Snippet(String before, int from, int to, String after) {

    public static Snippet of(int from, int to) {
      return new Snippet("", from, to, "");
    }
  }

  /** Where a standalone piece may go. */
  enum Hold {
    /** It stays among the words. */
    WORDS,
    /** It leaves the text when it stands at its start or end, and stays in place there. */
    EDGE,
    /** It always goes to the start of the paragraph: the first half of a range. */
    START,
    /** It always goes to the end of the paragraph. */
    END
  }

  /** Words of one look; no words for a run without any. */
  public record Chars(String words, Look look) implements RunPiece {}

  /**
   * Says which look is that of the paragraph or element, where the words alone would not: two runs
   * without words, one after the other. Writing puts it in when a translation has shifted weights.
   */
  record Base(Look look) implements RunPiece {}

  /** A standalone code. */
  public record Solo(CodeType type, String display, String data, Hold hold, List<Snippet> xml)
      implements RunPiece {

    public Solo {
      xml = List.copyOf(xml);
    }
  }

  /**
   * Start of an element around words.
   *
   * @param key the same as that of its {@link Close}
   */
  public record Open(int key, CodeType type, String display, String data, List<Snippet> xml)
      implements RunPiece {

    public Open {
      xml = List.copyOf(xml);
    }
  }

  /** End of an element around words. */
  public record Close(int key, List<Snippet> xml) implements RunPiece {

    public Close {
      xml = List.copyOf(xml);
    }
  }
}
