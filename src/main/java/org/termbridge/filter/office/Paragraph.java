package org.termbridge.filter.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * The pieces of a paragraph as a text for translators. The look of most words is the paragraph's
 * own and has no code; what stands at the edges and is no word stays outside the text.
 */
public final class Paragraph {

  private final List<RunPiece> before;
  private final List<RunPiece> after;
  private final Look base;
  private final List<Inline> inlines = new ArrayList<>();
  private final Map<String, RunPiece> markup = new HashMap<>();
  private final Map<String, Look> looks = new HashMap<>();
  private int lastId;

  public Paragraph(List<RunPiece> pieces) {
    PieceOrder order = PieceOrder.of(pieces);
    before = order.before();
    after = order.after();
    base = PieceOrder.mainLook(order.words(), 0).orElse(Look.PLAIN);
    number(order.words());
  }

  /** Whether there is anything to translate. */
  public boolean hasWords() {
    return inlines.stream().anyMatch(inline -> !inline.words().isBlank());
  }

  /** The text for translators. */
  public Text text() {
    return new Text(inlines);
  }

  private void number(List<RunPiece> words) {
    Deque<Context> contexts = new ArrayDeque<>();
    contexts.push(new Context("", 0, base));
    for (int i = 0; i < words.size(); i++) {
      RunPiece piece = words.get(i);
      Context context = contexts.element();
      if (piece instanceof RunPiece.Chars chars) {
        i = chars.look().equals(context.look()) ? plain(chars, i) : formatted(words, i, context);
      } else if (piece instanceof RunPiece.Open open) {
        Look inner = PieceOrder.mainLook(words, i + 1).orElse(context.look());
        String id = nextId();
        looks.put(id, inner);
        contexts.push(new Context(id, open.key(), inner));
        add(code(id, CodeKind.OPEN, open.type(), open.data(), open.display()), open);
      } else if (piece instanceof RunPiece.Close close) {
        Context ended = contexts.pop();
        Code opened = opened(ended.id());
        String data = endTag(opened.data());
        add(code(ended.id(), CodeKind.CLOSE, opened.type(), data, opened.display()), close);
      } else if (piece instanceof RunPiece.Solo solo) {
        add(code(nextId(), CodeKind.STANDALONE, solo.type(), solo.data(), solo.display()), solo);
      }
    }
  }

  /** Tools want the markup of both halves or of none. */
  private static String endTag(String startTag) {
    return startTag.isEmpty() ? "" : "</" + startTag.replaceFirst("(?s)^<([^\\s>]*).*", "$1") + ">";
  }

  private int plain(RunPiece.Chars chars, int at) {
    inlines.add(new Words(chars.words()));
    return at;
  }

  /** One pair of codes around all that follows in the same look; returns its last piece. */
  private int formatted(List<RunPiece> words, int first, Context context) {
    Look look = ((RunPiece.Chars) words.get(first)).look();
    int last = PieceOrder.lastInLook(words, first, look);
    String id = nextId();
    CodeType type = look.typeAgainst(context.look());
    String display = look.displayAgainst(context.look());
    looks.put(id, look);
    inlines.add(code(id, CodeKind.OPEN, type, "<" + display + ">", display));
    for (RunPiece piece : words.subList(first, last + 1)) {
      if (piece instanceof RunPiece.Chars chars) {
        inlines.add(new Words(chars.words()));
      } else if (piece instanceof RunPiece.Solo solo) {
        add(code(nextId(), CodeKind.STANDALONE, solo.type(), solo.data(), solo.display()), solo);
      }
    }
    inlines.add(code(id, CodeKind.CLOSE, type, "</" + display + ">", display));
    return last;
  }

  private record Context(String id, int key, Look look) {}

  private String nextId() {
    lastId++;
    return String.valueOf(lastId);
  }

  private static Code code(String id, CodeKind kind, CodeType type, String data, String display) {
    Code code = Code.of(id, kind, type, data, display);
    // The other half of a bookmark may stand in another paragraph, so none may go.
    return type == CodeType.BOOKMARK
        ? new Code(id, kind, type, data, display, /* canDelete= */ false, false, true)
        : code;
  }

  private void add(Code code, RunPiece piece) {
    inlines.add(code);
    markup.put(code.marked(), piece);
  }

  private Code opened(String id) {
    return (Code)
        inlines.stream()
            .filter(inline -> inline instanceof Code code && code.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  /** The whole paragraph's pieces with the words of a translation. Unknown codes are left out. */
  public List<RunPiece> with(Text translation) {
    List<RunPiece> result = new ArrayList<>(before);
    Deque<Context> open = new ArrayDeque<>();
    for (Inline inline : translation.inlines()) {
      if (!(inline instanceof Code code)) {
        Look look = open.isEmpty() ? base : open.element().look();
        result.add(new RunPiece.Chars(inline.words(), look));
      } else if (code.kind() == CodeKind.STANDALONE) {
        Optional.ofNullable(markup.get(code.marked())).ifPresent(result::add);
      } else if (code.kind() == CodeKind.OPEN) {
        open(code, open, result);
      } else {
        close(code.id(), open, result);
      }
    }
    while (!open.isEmpty()) {
      close(open.element().id(), open, result);
    }
    result.addAll(after);
    nameBases(result);
    return result;
  }

  /** Names the looks that a reader of the result would no longer guess from its words. */
  private void nameBases(List<RunPiece> pieces) {
    Map<Integer, Look> inner = new HashMap<>();
    markup.forEach(
        (mark, piece) -> {
          if (piece instanceof RunPiece.Open open) {
            inner.put(open.key(), looks.getOrDefault(mark.substring(1, mark.length() - 1), base));
          }
        });
    for (int i = pieces.size(); i > before.size(); i--) {
      if (pieces.get(i - 1) instanceof RunPiece.Open open) {
        nameBase(pieces, i, inner.getOrDefault(open.key(), base));
      }
    }
    nameBase(pieces, before.size(), base);
  }

  private static void nameBase(List<RunPiece> pieces, int at, Look look) {
    if (!PieceOrder.mainLook(pieces, at).equals(Optional.of(look))) {
      pieces.add(at, new RunPiece.Base(look));
    }
  }

  private void open(Code code, Deque<Context> open, List<RunPiece> result) {
    Look look = looks.get(code.id());
    if (look != null) {
      RunPiece piece = markup.get(code.marked());
      open.push(
          new Context(code.id(), piece instanceof RunPiece.Open element ? element.key() : 0, look));
      if (piece != null) {
        result.add(piece);
      }
    }
  }

  /** Closes a pair. An element cannot close before those inside it, so they close with it. */
  private void close(String id, Deque<Context> open, List<RunPiece> result) {
    if (open.stream().noneMatch(context -> context.id().equals(id))) {
      return;
    }
    boolean isElement = markup.containsKey("{/" + id + ">");
    Iterator<Context> inner = open.iterator();
    while (inner.hasNext()) {
      Context context = inner.next();
      boolean ends = context.id().equals(id);
      if (ends || (isElement && context.key() != 0)) {
        inner.remove();
        Optional.ofNullable(markup.get("{/" + context.id() + ">")).ifPresent(result::add);
      }
      if (ends) {
        return;
      }
    }
  }
}
