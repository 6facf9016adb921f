package org.termbridge.merge.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Language;
import org.termbridge.document.Text;
import org.termbridge.merge.Reason;
import org.termbridge.merge.Rendering;
import org.termbridge.merge.UnitText;
import org.termbridge.merge.words.Span;

/**
 * Puts codes back that a translator left out: where their words stand, else at the sentence's end.
 */
public final class CodeRestorer {

  /** Above this many in one unit, putting back would be guessing. */
  static final int MOST = 100;

  /** Where a code stands in the source: row and UTF-16 units before it in the row's words. */
  private record Place(int row, int offset) {}

  private final CodeBook book;
  private final UnitText target;
  private final List<Rendering> rows;
  private final Language language;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Integer, Anchors> anchors = new HashMap<>();

  public CodeRestorer(CodeBook book, UnitText target, List<Rendering> rows, Language language) {
    this.book = book;
    this.target = target;
    this.rows = rows;
    this.language = language;
    for (int row = 0; row < rows.size(); row++) {
      int offset = 0;
      for (Inline inline : rows.get(row).row().source().inlines()) {
        if (inline instanceof Code code) {
          places.putIfAbsent(code.marked(), new Place(row, offset));
        }
        offset += inline.words().length();
      }
    }
  }

  /**
   * Puts all back that are missing.
   *
   * @param hints where one half of a missing pair stood
   * @return false if there are too many; nothing is changed then
   */
  public boolean restore(Map<String, CodeNesting.Hint> hints) {
    takeOutEmptied();
    Set<String> present = new HashSet<>();
    target.marks().forEach(mark -> present.add(mark.code().marked()));
    List<String> pairs =
        book.pairs().stream().filter(id -> !present.contains(book.open(id).marked())).toList();
    List<Code> singles =
        book.singles().stream().filter(code -> !present.contains(code.marked())).toList();
    if (pairs.size() + singles.size() > MOST) {
      return false;
    }
    // The last one first: those without words of their own take the last words, one after the
    // other.
    for (int i = pairs.size() - 1; i >= 0; i--) {
      restorePair(pairs.get(i), Optional.ofNullable(hints.get(pairs.get(i))));
    }
    for (Code code : singles) {
      restoreSingle(code);
    }
    return true;
  }

  /** A pair that lost its words is as good as gone: it is put back where they stand. */
  private void takeOutEmptied() {
    List<Mark> marks = new ArrayList<>(target.marks());
    for (int i = marks.size() - 2; i >= 0; i = Math.min(i, marks.size() - 1) - 1) {
      Code code = marks.get(i).code();
      Code next = marks.get(i + 1).code();
      boolean isPair =
          code.kind() == CodeKind.OPEN
              && next.kind() == CodeKind.CLOSE
              && code.id().equals(next.id())
              && book.isPair(code.id());
      String words = target.words().substring(marks.get(i).offset(), marks.get(i + 1).offset());
      if (isPair && words.isBlank() && hasWords(code.id())) {
        marks.subList(i, i + 2).clear();
      }
    }
    target.setMarks(marks);
  }

  /** Whether a pair stands around words in the source. */
  private boolean hasWords(String id) {
    Place open = place(book.open(id));
    Place close = place(book.close(id));
    String words = rows.get(open.row()).row().source().words();
    return open.row() == close.row()
        && open.offset() < close.offset()
        && words
            .substring(open.offset(), close.offset())
            .codePoints()
            .anyMatch(Character::isLetterOrDigit);
  }

  private void restorePair(String id, Optional<CodeNesting.Hint> hint) {
    Place open = place(book.open(id));
    Place close = place(book.close(id));
    Code code = book.open(id);
    Optional<Span> span =
        open.row() == close.row() && hint.isEmpty()
            ? inRow(code, open, close)
            : Optional.of(acrossRows(open, close, hint));
    if (span.isEmpty()) {
      note(open.row(), Reason.CODE_LEFT_OUT, shown(code) + ".");
      return;
    }
    int start = span.get().start();
    int end = span.get().end();
    target.insertPair(book, id, start, end, open.row());
    String words = target.words().substring(start, end);
    note(open.row(), Reason.CODE_RESTORED, shown(code) + " around \u201c" + words + "\u201d.");
  }

  private Optional<Span> inRow(Code code, Place open, Place close) {
    int shift = target.row(open.row()).start();
    Anchors found = anchors(open.row());
    return found
        .ofPair(open.offset(), close.offset())
        .or(() -> withoutWords(code, found, open.row()))
        .map(span -> span.shifted(shift));
  }

  /**
   * No words of the source are there to stand around. A raised ending or a reading has no meaning
   * on other words; a place in the text holds for the sentence; all else must not be lost.
   */
  private Optional<Span> withoutWords(Code code, Anchors found, int row) {
    return switch (code.type()) {
      case SUPERSCRIPT, SUBSCRIPT, RUBY -> Optional.empty();
      case BOOKMARK -> Optional.of(found.places().all());
      case LINK -> {
        int shift = target.row(row).start();
        yield Optional.of(found.places().lastWord(word -> !isLinked(word.shifted(shift))));
      }
      default -> Optional.of(found.places().lastWord());
    };
  }

  /** Whether words stand in a link; no format has links inside links. */
  private boolean isLinked(Span words) {
    int open = 0;
    for (Mark mark : target.marks()) {
      boolean isLink = mark.code().type() == CodeType.LINK;
      if (isLink && mark.code().kind() == CodeKind.OPEN && mark.offset() < words.end()) {
        open++;
      } else if (isLink && mark.code().kind() == CodeKind.CLOSE && mark.offset() <= words.start()) {
        open--;
      }
    }
    return open > 0;
  }

  private Span acrossRows(Place open, Place close, Optional<CodeNesting.Hint> hint) {
    int start =
        hint.filter(half -> half.start() >= 0)
            .map(CodeNesting.Hint::start)
            .orElseGet(() -> edge(open, CodeKind.OPEN));
    int end =
        hint.filter(half -> half.end() >= 0)
            .map(CodeNesting.Hint::end)
            .orElseGet(() -> edge(close, CodeKind.CLOSE));
    if (start > end && open.row() == close.row()) {
      Span row = target.row(open.row());
      boolean knowsStart = hint.filter(half -> half.start() >= 0).isPresent();
      return knowsStart ? new Span(start, row.end()) : new Span(row.start(), end);
    }
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** The place of half a pair by the words beside it, else the edge of its sentence. */
  private int edge(Place place, CodeKind kind) {
    Span row = target.row(place.row());
    Anchors found = anchors(place.row());
    int otherwise = kind == CodeKind.OPEN ? 0 : found.places().beforeFinalPunctuation();
    return row.start() + found.ofPlace(place.offset()).orElse(otherwise);
  }

  private void restoreSingle(Code code) {
    Place place = place(code);
    Anchors found = anchors(place.row());
    boolean isLayout = code.type() == CodeType.LINE_BREAK || code.type() == CodeType.TAB;
    int at =
        found
            .ofPlace(place.offset())
            .orElseGet(
                () ->
                    isLayout
                        ? found.ofShare(place.offset())
                        : found.places().beforeFinalPunctuation());
    target.insert(code, target.row(place.row()).start() + at, place.row());
    note(place.row(), Reason.CODE_RESTORED, shown(code) + ".");
  }

  /**
   * A code between rows is never lost; should a tool have moved it, it belongs to the first row.
   */
  private Place place(Code code) {
    return places.getOrDefault(code.marked(), new Place(0, 0));
  }

  private Anchors anchors(int row) {
    return anchors.computeIfAbsent(
        row,
        index ->
            new Anchors(rows.get(index).row().source().words(), target.rowWords(index), language));
  }

  private void note(int row, Reason reason, String detail) {
    rows.get(row).note(reason, detail);
  }

  private static String shown(Code code) {
    return code.display().isEmpty() ? Text.EMPTY.words() + code.marked() : code.display();
  }
}
