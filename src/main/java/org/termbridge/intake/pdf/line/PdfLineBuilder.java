package org.termbridge.intake.pdf.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.block.SymbolFont;

/** Makes lines of one page from the pieces that PDFBox finds. */
final class PdfLineBuilder {

  private static final String IDEOGRAPHIC_SPACE = "\u3000";

  private final int page;
  private final PdfLinks links;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfWord> words = new ArrayList<>();
  private final List<TextPosition> ideographicSpaces = new ArrayList<>();
  private PdfWord.Space space = PdfWord.Space.NONE;
  private int direction;

  PdfLineBuilder(int page, PdfLinks links) {
    this.page = page;
    this.links = links;
  }

  /** Adds a piece of the current line. */
  void add(List<TextPosition> positions, IdentityHashMap<TextPosition, PdfGlyph> glyphs) {
    if (positions.isEmpty()) {
      return;
    }
    direction = (int) positions.get(0).getDir();
    for (TextPosition position : positions) {
      add(position, glyphs.getOrDefault(position, PdfGlyph.PLAIN));
    }
  }

  private void add(TextPosition position, PdfGlyph glyph) {
    String character = readable(position);
    if (character.equals(IDEOGRAPHIC_SPACE) && !words.isEmpty()) {
      ideographicSpaces.add(position);
    } else if (character.isBlank()) {
      space = words.isEmpty() ? PdfWord.Space.NONE : PdfWord.Space.REAL;
    } else if (!character.codePoints().allMatch(Character::isISOControl)) {
      ideographicSpace(glyph);
      add(character, position, glyph);
    }
  }

  /** One of them belongs to the text; more of them in a row draw columns. */
  private void ideographicSpace(PdfGlyph glyph) {
    if (ideographicSpaces.size() == 1) {
      add(IDEOGRAPHIC_SPACE, ideographicSpaces.get(0), glyph);
    } else if (!ideographicSpaces.isEmpty()) {
      space = PdfWord.Space.REAL;
    }
    ideographicSpaces.clear();
  }

  /** A distance between two pieces of the line. */
  void gap() {
    if (!words.isEmpty() && space == PdfWord.Space.NONE) {
      space = PdfWord.Space.GAP;
    }
  }

  void endLine() {
    if (!words.isEmpty()) {
      lines.add(new PdfLine(page, direction, words, space == PdfWord.Space.REAL));
      words.clear();
    }
    space = PdfWord.Space.NONE;
    ideographicSpaces.clear();
  }

  private static PdfLine settled(PdfLine line, boolean isSpacedKorean) {
    boolean rightToLeft = line.text().codePoints().anyMatch(PdfScript::isRightToLeft);
    return line.withWords(
        rightToLeft
            ? PdfBidi.logical(line.words())
            : PdfSpacing.settled(line.words(), isSpacedKorean));
  }

  List<PdfLine> lines() {
    endLine();
    boolean isSpacedKorean = lines.stream().anyMatch(PdfSpacing::isSpacedKorean);
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine raw : lines) {
      PdfLine line = settled(raw, isSpacedKorean);
      PdfLine last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && isNoteMark(last, line)) {
        List<PdfWord> both = new ArrayList<>(List.of(raised(last.words().get(0))));
        both.add(line.words().get(0).with(PdfWord.Space.GAP));
        both.addAll(line.words().subList(1, line.words().size()));
        joined.set(joined.size() - 1, line.withWords(both));
      } else if (!joined.isEmpty() && isTorn(last, line)) {
        joined.set(joined.size() - 1, mended(last, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** On turned pages PDFBox may end a line inside a word or behind one. */
  private static boolean isTorn(PdfLine last, PdfLine line) {
    float gap = line.x() - last.right();
    return last.direction() == line.direction()
        && Math.abs(last.y() - line.y()) < 0.1f * line.size()
        && gap > -0.1f * line.size()
        && gap < (last.isSpaced() ? 0.6f : 0.4f) * line.size()
        && !last.isRightToLeft()
        && !line.isRightToLeft();
  }

  private static PdfLine mended(PdfLine last, PdfLine line) {
    boolean touches = line.x() - last.right() < 0.15f * line.size();
    PdfWord.Space between =
        last.isSpaced() ? PdfWord.Space.REAL : touches ? PdfWord.Space.NONE : PdfWord.Space.GAP;
    List<PdfWord> words = new ArrayList<>(last.words());
    words.add(line.words().get(0).with(between));
    words.addAll(line.words().subList(1, line.words().size()));
    return new PdfLine(line.page(), line.direction(), words, line.isSpaced());
  }

  /** The raised number of a footnote stands on a baseline of its own. */
  private static boolean isNoteMark(PdfLine mark, PdfLine line) {
    float gap = line.x() - mark.right();
    float rise = line.y() - mark.y();
    return mark.words().size() == 1
        && mark.words().get(0).text().length() <= 3
        && mark.size() < 0.85f * line.size()
        && gap > -1
        && gap < 2 * line.size()
        && rise > 0
        && rise < 0.7f * line.size();
  }

  private static PdfWord raised(PdfWord word) {
    Set<Emphasis> emphasis = EnumSet.of(Emphasis.SUP);
    emphasis.addAll(word.emphasis());
    return word.with(emphasis);
  }

  /** Ligatures and presentation forms as the letters they stand for. */
  private static String readable(TextPosition position) {
    String text = SymbolFont.readable(position.getFont().getName(), position.getUnicode());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0xFB00 && c <= 0xFDFF)
          || (c >= 0xFE70 && c <= 0xFEFC)
          || (c >= 0x2F00 && c <= 0x2FDF)
          || c == 0xA0) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  private void add(String text, TextPosition first, PdfGlyph glyph) {
    float left = first.getXDirAdj();
    float right = left + first.getWidthDirAdj();
    float size = sizeOf(first);
    PdfWord word =
        new PdfWord(
            text,
            left,
            right,
            first.getYDirAdj(),
            size,
            emphasis(glyph, first, size),
            links.at((left + right) / 2, first.getYDirAdj() - size / 3),
            glyph.content(),
            space);
    if (!words.isEmpty() && isOtherLine(word)) {
      endLine();
      word = word.with(PdfWord.Space.NONE);
    }
    append(word);
    space = PdfWord.Space.NONE;
  }

  private void append(PdfWord word) {
    PdfWord last = words.isEmpty() ? word : words.get(words.size() - 1);
    if (words.isEmpty() || word.space() != PdfWord.Space.NONE || !looksLike(last, word)) {
      words.add(word);
    } else {
      words.set(
          words.size() - 1,
          new PdfWord(
              last.text() + word.text(),
              Math.min(last.x(), word.x()),
              Math.max(last.right(), word.right()),
              last.y(),
              Math.max(last.size(), word.size()),
              last.emphasis(),
              last.link(),
              last.content(),
              last.space()));
    }
  }

  /** Right-to-left glyphs stay apart until the line is whole and can be put in order. */
  private static boolean looksLike(PdfWord left, PdfWord right) {
    return !PdfScript.isRightToLeft(right.firstCharacter())
        && !PdfScript.isRightToLeft(left.lastCharacter())
        && Math.abs(right.x() - left.right()) < right.size()
        && left.emphasis().equals(right.emphasis())
        && left.link().equals(right.link())
        && left.content() == right.content();
  }

  private static float sizeOf(TextPosition position) {
    float size = Math.abs(position.getFontSizeInPt());
    return size > 0.5f ? size : Math.max(1, position.getHeightDir());
  }

  private Set<Emphasis> emphasis(PdfGlyph glyph, TextPosition position, float size) {
    Optional<PdfWord> base = words.isEmpty() ? Optional.empty() : Optional.of(base());
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    emphasis.addAll(glyph.emphasis());
    if (base.isPresent()
        && position.getXDirAdj() - words.get(words.size() - 1).right() < 0.6f * base.get().size()
        && size < 0.8f * base.get().size()
        && base.get().y() - position.getYDirAdj() > 0.15f * base.get().size()) {
      emphasis.add(Emphasis.SUP);
    }
    return emphasis;
  }

  /** The last word that is not raised, or the last one. */
  private PdfWord base() {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!words.get(i).isRaised()) {
        return words.get(i);
      }
    }
    return words.get(words.size() - 1);
  }

  /** PDFBox takes a small running head beside a large headline for one line. */
  private boolean isOtherLine(PdfWord word) {
    PdfWord last = words.get(words.size() - 1);
    if (word.isRaised() || last.isRaised()) {
      return false;
    }
    float larger = Math.max(last.size(), word.size());
    float smaller = Math.min(last.size(), word.size());
    float step = Math.abs(last.y() - word.y());
    return step > 0.5f * larger || (larger > 1.35f * smaller && step > 0.2f * smaller);
  }
}
