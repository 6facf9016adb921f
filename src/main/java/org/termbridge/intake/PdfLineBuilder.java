package org.termbridge.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/** Makes lines of one page from the pieces that PDFBox finds. */
final class PdfLineBuilder {

  private final int page;
  private final PdfLinks links;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfWord> words = new ArrayList<>();
  private PdfWord.Space space = PdfWord.Space.NONE;
  private int direction;

  PdfLineBuilder(int page, PdfLinks links) {
    this.page = page;
    this.links = links;
  }

  /** Adds a piece of the current line. */
  void add(
      String text, List<TextPosition> positions, IdentityHashMap<TextPosition, PdfGlyph> glyphs) {
    if (positions.isEmpty()) {
      return;
    }
    direction = (int) positions.get(0).getDir();
    if (text.codePoints().anyMatch(PdfScript::isRightToLeft)) {
      // PDFBox has put these characters into reading order; their positions are not in it.
      addWhole(text, positions, glyphs);
      return;
    }
    for (TextPosition position : positions) {
      String character = readable(position);
      if (character.isBlank()) {
        space = words.isEmpty() ? PdfWord.Space.NONE : PdfWord.Space.REAL;
      } else {
        add(character, position, position, glyphs.getOrDefault(position, PdfGlyph.PLAIN));
      }
    }
  }

  /** A distance between two pieces of the line. */
  void gap() {
    if (!words.isEmpty() && space == PdfWord.Space.NONE) {
      space = PdfWord.Space.GAP;
    }
  }

  void endLine() {
    if (!words.isEmpty()) {
      lines.add(new PdfLine(page, direction, words));
      words.clear();
    }
    space = PdfWord.Space.NONE;
  }

  List<PdfLine> lines() {
    endLine();
    return lines;
  }

  private void addWhole(
      String text, List<TextPosition> positions, IdentityHashMap<TextPosition, PdfGlyph> glyphs) {
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    PdfGlyph glyph = glyphs.getOrDefault(first, PdfGlyph.PLAIN);
    for (String word : text.strip().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        add(word, first, last, glyph);
        space = PdfWord.Space.REAL;
      }
    }
    space = PdfWord.Space.NONE;
  }

  /** Ligatures and presentation forms as the letters they stand for. */
  private static String readable(TextPosition position) {
    String text = position.getUnicode();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0xFB00 && c <= 0xFB4F) || (c >= 0x2F00 && c <= 0x2FDF) || c == 0xA0) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  private void add(String text, TextPosition first, TextPosition last, PdfGlyph glyph) {
    float left = Math.min(first.getXDirAdj(), last.getXDirAdj());
    float right = Math.max(right(first), right(last));
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

  private static boolean looksLike(PdfWord left, PdfWord right) {
    return left.emphasis().equals(right.emphasis())
        && left.link().equals(right.link())
        && left.content() == right.content();
  }

  private static float right(TextPosition position) {
    return position.getXDirAdj() + position.getWidthDirAdj();
  }

  private static float sizeOf(TextPosition position) {
    float size = Math.abs(position.getFontSizeInPt());
    return size > 0.5f ? size : Math.max(1, position.getHeightDir());
  }

  private Set<Emphasis> emphasis(PdfGlyph glyph, TextPosition position, float size) {
    Optional<PdfWord> base = words.stream().filter(word -> !word.isRaised()).findFirst();
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    emphasis.addAll(glyph.emphasis());
    if (base.isPresent()
        && size < 0.8f * base.get().size()
        && base.get().y() - position.getYDirAdj() > 0.15f * base.get().size()) {
      emphasis.add(Emphasis.SUP);
    }
    return emphasis;
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
