package org.termbridge.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a plain text breaks its lines: whether at a certain width, and which lines go on in the next.
 * A line goes on if the next one's first word would not have fitted on it, in a text whose lines
 * look broken: seldom at a mark, with sentences that go on in lower case or end where the lines
 * end. Contact blocks, addresses, lists and verses have lines of their own.
 */
public final class LineWrap {

  /** Narrower lines may be verses. */
  private static final int NARROW = 50;

  /** Letters of a word that a text with hyphens would have cut. */
  private static final int LONG_WORD = 9;

  /** Columns at a line's end in which it would have begun. */
  private static final int ROOM_TO_CUT = 6;

  private static final int MOST_LEARNT = 20_000;

  private final int width;
  private final LineEndHyphens hyphens = new LineEndHyphens();
  private final LineSpaces spaces = new LineSpaces();
  private final List<Cut> cuts = new ArrayList<>();
  private int wholeWords;

  private LineWrap(int width) {
    this.width = width;
  }

  /**
   * Looks at all lines of a text.
   *
   * @param lines without their ends, with their indents; read twice
   * @param startsItem tells lines that begin anew, whatever the line before looks like
   */
  public static LineWrap of(Iterable<String> lines, Predicate<String> startsItem) {
    LineWidths widths = new LineWidths();
    HardLine last = HardLine.of("");
    for (String text : lines) {
      HardLine line = HardLine.of(text);
      widths.line(line);
      if (mayGoOn(last, line) && !startsItem.test(line.text())) {
        widths.pair(last, line);
      }
      last = line;
    }
    LineWrap wrap = new LineWrap(widths.best());
    return wrap.width > 0 && wrap.isMeant(lines, startsItem) ? wrap : none();
  }

  /** Of a text whose lines are paragraphs. */
  public static LineWrap none() {
    return new LineWrap(0);
  }

  /** The width at which lines are broken, in columns; 0 if they are not. */
  public int width() {
    return width;
  }

  /** Width of words on a screen: characters of the square scripts and Hangul take two columns. */
  public static int columns(CharSequence words) {
    return HardLine.columns(words);
  }

  /** Characters of the square scripts, which take two columns and no spaces; not Hangul. */
  public static boolean isWide(char c) {
    return HardLine.isWide(c);
  }

  private static boolean mayGoOn(HardLine line, HardLine next) {
    return !line.isBlank()
        && !next.isBlank()
        && !line.isEndless()
        && !next.isEndless()
        && !line.hasColumns()
        && !next.hasColumns();
  }

  /** Whether the line's end is where the width made it. */
  private boolean isFull(HardLine line, HardLine next) {
    return mayGoOn(line, next)
        && line.right() <= width + 2
        && line.right() + LineWidths.room(line, next) > width;
  }

  /** Whether the lines that this width would join look like broken ones; learns words, too. */
  private boolean isMeant(Iterable<String> lines, Predicate<String> startsItem) {
    Votes votes = new Votes();
    HardLine last = HardLine.of("");
    boolean wasFull = false;
    int count = 0;
    for (String text : lines) {
      HardLine line = HardLine.of(text);
      boolean isFull = !startsItem.test(line.text()) && isFull(last, line) && !isNew(last, line);
      if (isFull) {
        votes.broken(last, line);
      } else if (wasFull) {
        votes.ended(last);
      }
      if (count++ < MOST_LEARNT && !line.isEndless()) {
        learn(last, line, isFull);
      }
      wasFull = isFull;
      last = line;
    }
    if (wasFull) {
      votes.ended(last);
    }
    return votes.arePositive(width);
  }

  private void learn(HardLine last, HardLine line, boolean isFull) {
    hyphens.learn(line.text());
    spaces.learn(line);
    if (!isFull) {
      return;
    }
    spaces.learn(last, line, width);
    String first = firstWord(line.text());
    if (LineEndHyphens.isCut(last.text(), line.text())) {
      cuts.add(new Cut(lastWord(last.text()), first));
    } else if (first.length() >= LONG_WORD
        && first.chars().allMatch(Character::isLowerCase)
        && width - last.right() > ROOM_TO_CUT) {
      wholeWords++;
    }
  }

  private static String firstWord(String text) {
    return text.split("[^\\p{L}\\p{M}]", 2)[0];
  }

  /** A deeper indent begins a paragraph, unless it hangs below a mark or a label. */
  private static boolean isNew(HardLine line, HardLine next) {
    return next.indent() > line.indent() + 1
        && !next.isBlank()
        && (line.endsSentence() || HardLine.isWide(next.text().charAt(0)));
  }

  /**
   * Divides lines that follow each other without a blank one into paragraphs.
   *
   * @param isItem whether the first line begins with a mark
   * @return how many lines each takes
   */
  public List<Integer> paragraphs(List<String> lines, boolean isItem) {
    List<HardLine> block = lines.stream().map(HardLine::of).toList();
    int margin = block.stream().mapToInt(HardLine::indent).min().orElse(0) + 1;
    List<Integer> sizes = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < block.size(); i++) {
      if (i + 1 < block.size() && width > 0 && goesOn(block, i, isItem, margin)) {
        continue;
      }
      addParagraphs(block.subList(from, i + 1), block.size(), sizes);
      from = i + 1;
    }
    return sizes;
  }

  private void addParagraphs(List<HardLine> run, int blockSize, List<Integer> sizes) {
    int end = run.size();
    while (end > 1 && run.get(end - 1).isField() && !run.get(end - 1).endsSentence()) {
      end--;
    }
    boolean isBroken = isBroken(run.subList(0, end), end == blockSize);
    sizes.addAll(isBroken ? List.of(end) : Collections.nCopies(end, 1));
    sizes.addAll(Collections.nCopies(run.size() - end, 1));
  }

  private boolean goesOn(List<HardLine> block, int i, boolean isItem, int margin) {
    HardLine line = block.get(i);
    HardLine next = block.get(i + 1);
    if (!(isItem && i == 0) && isNew(block, i + 1, margin)) {
      return false;
    }
    return isFull(line, next) || isCutShort(line, next);
  }

  /** Whether the indent of a line of the block begins a paragraph. */
  private static boolean isNew(List<HardLine> block, int i, int margin) {
    boolean isFirstDeep = block.get(0).indent() > margin;
    boolean isAlone = i + 1 < block.size() && block.get(i + 1).indent() <= margin;
    return isNew(block.get(i - 1), block.get(i))
        || (block.get(i).indent() > margin && (isFirstDeep || isAlone));
  }

  /** A line that was edited after it was broken: its sentence goes on all the same. */
  private boolean isCutShort(HardLine line, HardLine next) {
    return mayGoOn(line, next)
        && next.startsInLowerCase()
        && !line.endsAtMark()
        && line.right() <= width
        && line.right() * 2 >= width;
  }

  /** Whether lines that could be broken ones are: a block of addresses fills one by chance. */
  private boolean isBroken(List<HardLine> run, boolean isAll) {
    if (run.size() < 2) {
      return true;
    }
    List<HardLine> broken = run.subList(0, run.size() - 1);
    List<HardLine> rest = run.subList(1, run.size());
    if (width < NARROW && broken.stream().allMatch(HardLine::endsAtMark)) {
      return false;
    }
    boolean goesOn = rest.stream().anyMatch(HardLine::startsInLowerCase);
    return goesOn || isAll || run.get(run.size() - 1).endsSentence();
  }

  /**
   * The lines of a paragraph as one. Lines of Chinese and Japanese are joined without a space; a
   * hyphen that cut a word goes, that of a compound stays.
   */
  public String joined(List<String> lines) {
    StringBuilder words = new StringBuilder();
    HardLine last = HardLine.of("");
    for (String text : lines) {
      HardLine line = HardLine.of(text);
      if (!words.isEmpty()) {
        if (!LineEndHyphens.isCut(last.text(), line.text())) {
          words.append(spaces.isSpaced(last, line) ? " " : "");
        } else if (isDropped(last.text(), line.text())) {
          words.setLength(words.length() - 1);
        }
      }
      words.append(line.text());
      last = line;
    }
    return words.toString();
  }

  /** Hyphens are dropped in a text that has cut other words, too, and seldom moves a long one. */
  private boolean isDropped(String last, String next) {
    return hyphens.isDropped(lastWord(last), firstWord(next))
        && (last.endsWith("\u00AD") || LineEndHyphens.isSuffix(next) || cutsWords());
  }

  private boolean cutsWords() {
    long certain = cuts.stream().filter(cut -> hyphens.isDropped(cut.last(), cut.next())).count();
    return certain > Math.max(1, wholeWords);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private record Cut(String last, String next) {}

  /** What speaks for and against lines being broken. */
  private static final class Votes {

    private int ends;
    private int marks;
    private int lower;
    private int closed;
    private int open;

    void broken(HardLine line, HardLine next) {
      ends++;
      marks += line.endsAtMark() ? 1 : 0;
      lower += next.startsInLowerCase() ? 1 : 0;
    }

    /** The last line of what would be a paragraph. */
    void ended(HardLine line) {
      if (line.endsSentence()) {
        closed++;
      } else {
        open++;
      }
    }

    boolean arePositive(int width) {
      return width < NARROW
          ? ends >= 3 && marks * 2 <= ends && closed + lower / 2 > open
          : marks * 2 <= ends && closed + lower > open;
    }
  }
}
