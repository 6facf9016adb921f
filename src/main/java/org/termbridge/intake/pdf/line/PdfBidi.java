package org.termbridge.intake.pdf.line;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a line with right-to-left text into reading order. A PDF holds glyphs at places, in any
 * order: they are sorted by place, and the order in which they are read is found by turning the
 * Unicode bidirectional algorithm round.
 */
final class PdfBidi {

  /** A distance of this share of the font size is a space. */
  private static final float SPACE = 0.18f;

  private static final String OPENING = "([{«‹";
  private static final String CLOSING = ")]}»›";

  /** The number of a list item, as a label that is drawn from left to right is found. */
  private static final Pattern LABEL = Pattern.compile("([.)])(\\d{1,3})");

  private PdfBidi() {}

  /** The words of the line in reading order; each takes its look from its first glyph. */
  static List<PdfWord> logical(List<PdfWord> glyphs) {
    List<PdfWord> visual = new ArrayList<>(glyphs);
    visual.sort(Comparator.comparing(PdfWord::x));
    StringBuilder text = new StringBuilder();
    List<PdfWord> owners = new ArrayList<>();
    for (int i = 0; i < visual.size(); i++) {
      PdfWord glyph = visual.get(i);
      if (i > 0 && isSpace(visual.get(i - 1), glyph)) {
        append(" ", glyph, text, owners);
      }
      append(inVisualOrder(glyph.text()), glyph, text, owners);
    }
    return words(text.toString(), owners);
  }

  private static boolean isSpace(PdfWord left, PdfWord right) {
    return right.x() - left.right() > SPACE * right.size();
  }

  private static void append(
      String piece, PdfWord owner, StringBuilder text, List<PdfWord> owners) {
    text.append(piece);
    for (int i = 0; i < piece.length(); i++) {
      owners.add(owner);
    }
  }

  /** A ligature's letters come in reading order whatever stands around them. */
  private static String inVisualOrder(String text) {
    return text.length() > 1 && text.codePoints().anyMatch(PdfScript::isRightToLeft)
        ? new StringBuilder(text).reverse().toString()
        : text;
  }

  private static List<PdfWord> words(String visual, List<PdfWord> owners) {
    Bidi bidi = new Bidi();
    bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
    bidi.setPara(visual, isRightToLeft(visual) ? Bidi.RTL : Bidi.LTR, null);
    int[] order = bidi.getVisualMap();
    boolean mirrors = isMirrored(visual, bidi, order);
    List<PdfWord> words = new ArrayList<>();
    PdfWord.Space space = PdfWord.Space.NONE;
    for (int position : order) {
      if (position < 0) {
        continue;
      }
      String character = visual.substring(position, position + 1);
      if (character.isBlank()) {
        space = words.isEmpty() ? PdfWord.Space.NONE : PdfWord.Space.REAL;
      } else {
        append(
            words,
            owners
                .get(position)
                .withText(mirrors ? mirrored(character, bidi, position) : character),
            space);
        space = PdfWord.Space.NONE;
      }
    }
    return withLabel(words);
  }

  private static List<PdfWord> withLabel(List<PdfWord> words) {
    Matcher label = LABEL.matcher(words.isEmpty() ? "" : words.get(0).text());
    if (words.size() > 1 && label.matches()) {
      words.set(0, words.get(0).withText(label.group(2) + label.group(1)));
    }
    return words;
  }

  /**
   * Whether brackets stand as they are drawn. Some programs write the character that is read
   * instead; then turning them would put the closing one first.
   */
  private static boolean isMirrored(String visual, Bidi bidi, int[] order) {
    StringBuilder asRead = new StringBuilder();
    StringBuilder turned = new StringBuilder();
    for (int position : order) {
      if (position >= 0) {
        String character = visual.substring(position, position + 1);
        asRead.append(character);
        turned.append(mirrored(character, bidi, position));
      }
    }
    return misplaced(turned) <= misplaced(asRead);
  }

  /**
   * Brackets that stand where they cannot: a space on the inner side, a word close to the outer
   * one, or one that closes what was not opened. Spaces count more, because a line may begin inside
   * of a pair.
   */
  private static int misplaced(CharSequence text) {
    int depth = 0;
    int misplaced = 0;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        depth++;
        misplaced += isSpace(text, i + 1) || isWord(text, i - 1) ? 10 : 0;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        misplaced += isSpace(text, i - 1) || isWord(text, i + 1) ? 10 : 0;
        if (--depth < 0) {
          misplaced++;
          depth = 0;
        }
      }
    }
    return misplaced;
  }

  private static boolean isSpace(CharSequence text, int i) {
    return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private static boolean isWord(CharSequence text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static String mirrored(String character, Bidi bidi, int position) {
    boolean turned = bidi.getLevelAt(position) % 2 == 1;
    return turned
        ? Character.toString(com.ibm.icu.lang.UCharacter.getMirror(character.codePointAt(0)))
        : character;
  }

  private static void append(List<PdfWord> words, PdfWord glyph, PdfWord.Space space) {
    PdfWord last = words.isEmpty() ? glyph : words.get(words.size() - 1);
    if (words.isEmpty()
        || space != PdfWord.Space.NONE
        || !last.emphasis().equals(glyph.emphasis())) {
      words.add(glyph.with(space));
    } else {
      words.set(
          words.size() - 1,
          new PdfWord(
              last.text() + glyph.text(),
              Math.min(last.x(), glyph.x()),
              Math.max(last.right(), glyph.right()),
              last.y(),
              last.size(),
              last.emphasis(),
              last.link(),
              last.content(),
              last.space()));
    }
  }

  private static boolean isRightToLeft(String text) {
    long right = text.codePoints().filter(PdfScript::isRightToLeft).count();
    long all = text.codePoints().filter(Character::isLetter).count();
    return right * 2 >= all;
  }
}
