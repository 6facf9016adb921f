package org.termbridge.intake.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.pdf.line.PdfJoin;
import org.termbridge.intake.pdf.line.PdfLine;
import org.termbridge.intake.pdf.line.PdfMeasure;
import org.termbridge.intake.pdf.line.PdfScript;
import org.termbridge.intake.pdf.line.PdfWord;

/** Tells headings by what they look like, and their level by size. */
final class PdfHeadings {

  private static final int LONGEST = 240;

  private final PdfMeasure measure;
  private final List<Float> sizes;

  PdfHeadings(PdfMeasure measure, List<PdfLine> lines) {
    this.measure = measure;
    Set<Float> all = new TreeSet<>(Comparator.reverseOrder());
    lines.stream().filter(measure::isLarge).map(PdfHeadings::rounded).forEach(all::add);
    this.sizes = List.copyOf(all);
  }

  /** Lines of one paragraph as a heading or a paragraph. */
  Block block(List<PdfLine> lines, List<PdfWord> words) {
    int level = level(lines, words);
    return level > 0
        ? heading(level, words)
        : Block.of(Kind.PARAGRAPH, 0, PdfJoin.spans(words, Set.of()));
  }

  static Block heading(int level, List<PdfWord> words) {
    return Block.of(
        Kind.HEADING, level, PdfJoin.spans(words, Set.of(Emphasis.B, Emphasis.I, Emphasis.U)));
  }

  /** From 1; 0 for lines that are no heading. */
  private int level(List<PdfLine> lines, List<PdfWord> words) {
    PdfLine first = lines.get(0);
    String text = PdfJoin.text(words);
    if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isLetter)) {
      return 0;
    }
    if (measure.isLarge(first)) {
      return 1 + Math.min(4, Math.max(0, sizes.indexOf(rounded(first))));
    }
    boolean bold = !measure.boldBody() && lines.stream().allMatch(PdfLine::isBold);
    boolean title =
        lines.size() <= 2
            && !PdfScript.endsSentence(text)
            && !PdfParagraphs.LABELLED.matcher(text).matches()
            && !PdfParagraphs.MARKED.matcher(text).matches();
    return bold && title && !measure.isSmall(first) ? Math.min(5, sizes.size() + 1) : 0;
  }

  private static Float rounded(PdfLine line) {
    return Math.round(line.size() * 2) / 2f;
  }
}
