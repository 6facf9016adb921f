package org.termbridge.intake.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.block.Span;

/** Joins words to text: spaces, line ends, hyphens. */
public final class PdfJoin {

  /** Distances narrower than this share of the font size separate nothing beside an ideograph. */
  private static final float NARROW = 0.6f;

  private final PdfHyphens hyphens;

  private final PdfKorean korean;

  /** Learns from the lines of a document how it parts its words. */
  public PdfJoin(List<PdfLine> lines) {
    hyphens = new PdfHyphens(lines);
    korean = new PdfKorean(lines);
  }

  /** One line. */
  public static String text(List<PdfWord> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i > 0 && isSpaced(words.get(i - 1), words.get(i)) ? " " : "");
      text.append(words.get(i).text());
    }
    return text.toString();
  }

  /** The words of consecutive lines, with what stands between the lines settled. */
  public List<PdfWord> flow(List<PdfLine> lines) {
    List<PdfWord> flow = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<PdfWord> words = lines.get(i).words();
      if (flow.isEmpty()) {
        flow.addAll(words);
        continue;
      }
      PdfWord last = flow.remove(flow.size() - 1);
      PdfWord first = words.get(0);
      if (isBeside(last, first)) {
        flow.add(last);
        flow.addAll(words);
        continue;
      }
      boolean keeps = !hyphens.isDropped(last, first);
      flow.add(keeps ? last : last.withText(last.text().substring(0, last.text().length() - 1)));
      boolean isCut = korean.isCut(lines.get(i - 1), lines.get(i));
      flow.add(first.with(isCut || isGlued(last.text()) ? PdfWord.Space.NONE : PdfWord.Space.REAL));
      flow.addAll(words.subList(1, words.size()));
    }
    flow.removeIf(word -> word.text().isEmpty());
    return flow;
  }

  /** Two pieces of one line, which their marked content has parted. */
  private static boolean isBeside(PdfWord left, PdfWord right) {
    float gap = right.x() - left.right();
    return Math.abs(left.y() - right.y()) < 0.6f * Math.max(left.size(), right.size())
        && gap > -0.2f * left.size()
        && gap < 2 * left.size();
  }

  /** A word that a line's end has cut: at a hyphen, at a dash without spaces, inside an address. */
  private static boolean isGlued(String text) {
    if (PdfScript.opensQuotation(text.codePointBefore(text.length()))) {
      return true;
    }
    if (text.length() < 2) {
      return false;
    }
    boolean inWord = Character.isLetterOrDigit(text.codePointBefore(text.length() - 1));
    boolean address = text.contains("://") || text.startsWith("www.");
    return switch (text.charAt(text.length() - 1)) {
      case '\u00AD' -> true;
      case '-', '‐', '—' -> inWord;
      case '/', '_', '=', '&', '?' -> address;
      default -> false;
    };
  }

  /** Text of one look each; uniform emphasis is left out where it only shows the kind of block. */
  public static List<Span> spans(List<PdfWord> words, Set<Emphasis> dropped) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Span look = Span.of("");
    for (int i = 0; i < words.size(); i++) {
      PdfWord word = words.get(i).without(dropped);
      Span own = new Span("", word.emphasis(), word.link());
      boolean spaced = i > 0 && isSpaced(words.get(i - 1), word);
      if (!own.looksLike(look)) {
        text.append(spaced && !text.isEmpty() ? " " : "");
        add(spans, look, text);
        text.append(spaced && spans.isEmpty() ? " " : "");
        look = own;
      } else {
        text.append(spaced ? " " : "");
      }
      text.append(word.text());
    }
    add(spans, look, text);
    return spans;
  }

  private static void add(List<Span> spans, Span look, StringBuilder text) {
    if (!text.isEmpty()) {
      spans.add(look.withText(text.toString()));
      text.setLength(0);
    }
  }

  /** Whether a space stands between two words of a line. */
  static boolean isSpaced(PdfWord left, PdfWord right) {
    if (right.space() == PdfWord.Space.NONE) {
      return false;
    }
    int before = left.lastCharacter();
    int after = right.firstCharacter();
    boolean wideBefore = PdfScript.isUnspaced(before);
    boolean wideAfter = PdfScript.isUnspaced(after);
    if (!wideBefore && !wideAfter) {
      return true;
    }
    boolean sameLine = Math.abs(left.y() - right.y()) < left.size() && right.x() > left.x();
    if (!sameLine || PdfScript.isWideQuote(before) || PdfScript.isWideQuote(after)) {
      return false;
    }
    // Between two ideographs only a space character counts; beside other letters a wide gap, too.
    return right.space() == PdfWord.Space.REAL
        || (!(wideBefore && wideAfter) && right.x() - left.right() > NARROW * right.size());
  }

  /** Emphasis that every word carries. */
  static Set<Emphasis> uniform(List<PdfWord> words) {
    return words.stream()
        .map(PdfWord::emphasis)
        .reduce(
            (left, right) -> {
              Set<Emphasis> both = new java.util.HashSet<>(left);
              both.retainAll(right);
              return both;
            })
        .orElse(Set.of());
  }
}
