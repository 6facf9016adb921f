package org.termbridge.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.ListMarks;
import org.termbridge.intake.pdf.line.PdfJoin;
import org.termbridge.intake.pdf.line.PdfLine;
import org.termbridge.intake.pdf.line.PdfMeasure;
import org.termbridge.intake.pdf.line.PdfPage;
import org.termbridge.intake.pdf.line.PdfScript;
import org.termbridge.intake.pdf.line.PdfWord;

/** Makes paragraphs, headings and footnotes of lines, by what the page looks like. */
final class PdfParagraphs {

  static final Pattern MARKED =
      Pattern.compile(
          "(?:[•·▪◦‣●○■□➢➤✓✔❖\\uF0B7\\uF0A7\\uF0D8\\uF0FC]|[-–*]\\s|\\d{1,3}[.)、](?!\\d)"
              + "|[(（][\\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、).*",
          Pattern.DOTALL);
  static final Pattern LABELLED =
      Pattern.compile("(?:\\p{L}[\\p{L} -]{1,24}[:：]|[^\\s@]{1,64}@[^\\s@]+).*", Pattern.DOTALL);

  private final PdfMeasure measure;
  private final PdfJoin join;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> footnotes = new ArrayList<>();
  private final List<PdfLine> paragraph = new ArrayList<>();
  private final List<PdfLine> footnote = new ArrayList<>();
  private final List<PdfLine> notes = new ArrayList<>();
  private final PdfHeadings headings;

  private PdfParagraphs(List<PdfLine> lines) {
    measure = PdfMeasure.of(lines);
    join = new PdfJoin(lines);
    headings = new PdfHeadings(measure, lines);
  }

  static List<Block> of(List<PdfPage> pages) {
    List<PdfLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    PdfParagraphs paragraphs = new PdfParagraphs(lines);
    for (PdfPage page : pages) {
      paragraphs.read(page);
    }
    paragraphs.endFootnote();
    paragraphs.endParagraph();
    return ListMarks.toItems(paragraphs.blocks);
  }

  /** A paragraph whose lines begin with labels is as many paragraphs: a contact block. */
  static List<List<PdfLine>> contactLines(List<PdfLine> lines) {
    List<List<PdfLine>> parts = new ArrayList<>();
    float right = lines.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
    for (PdfLine line : lines) {
      List<PdfLine> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
      boolean breaks = last.isEmpty();
      if (!breaks && startsLikeParagraph(line)) {
        PdfLine above = last.get(last.size() - 1);
        breaks = above.y() < line.y() && above.right() + line.firstWidth() < right;
      }
      if (breaks) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(line);
    }
    return parts;
  }

  private void read(PdfPage page) {
    List<PdfLine> lines = page.lines();
    for (int i = 0; i < lines.size(); ) {
      Optional<PdfTable> table = PdfTable.at(lines, i);
      if (table.isPresent()) {
        endFootnote();
        endParagraph();
        blocks.addAll(table.get().blocks(join));
        i += table.get().length();
      } else {
        take(page, lines.get(i));
        i++;
      }
    }
  }

  private void take(PdfPage page, PdfLine line) {
    if (isFootnote(page, line)) {
      if (!footnote.isEmpty() && startsFootnote(line)) {
        endFootnote();
      }
      footnote.add(line);
      return;
    }
    if (isNote(line)) {
      notes.add(line);
      return;
    }
    endFootnote();
    addToParagraph(line);
  }

  private static boolean isNote(PdfLine line) {
    return line.words().get(0).content() == PdfWord.NOTE;
  }

  private void addToParagraph(PdfLine line) {
    if (!paragraph.isEmpty() && isBreak(paragraph.get(paragraph.size() - 1), line)) {
      endParagraph();
    }
    paragraph.add(line);
  }

  private boolean isFootnote(PdfPage page, PdfLine line) {
    if (!measure.isSmall(line) || line.y() < 0.55f * page.height()) {
      return false;
    }
    boolean follows =
        !footnote.isEmpty()
            && footnote.get(0).page() == line.page()
            && PdfMeasure.isSameSize(footnote.get(footnote.size() - 1), line);
    return follows || startsFootnote(line);
  }

  private static boolean startsFootnote(PdfLine line) {
    return line.words().get(0).size() < 0.85f * line.size()
        || line.text().matches("(?s)(?:[¹²³⁴-⁹*†‡①-⑳]|\\[?[1-9]\\d?\\]?\\s*\\p{L}).*");
  }

  private boolean isBreak(PdfLine above, PdfLine line) {
    if (above.direction() != line.direction()
        || !PdfMeasure.isSameSize(above, line)
        || MARKED.matcher(line.text()).matches()) {
      return true;
    }
    boolean styled = above.isBold() != line.isBold() || above.isItalic() != line.isItalic();
    if (styled && (isShort(above, line) || above.isBold() != line.isBold())) {
      return true;
    }
    boolean jumps = above.page() != line.page() || line.y() < above.y() - line.size();
    if (jumps) {
      return isBreakOverPages(above, line);
    }
    if (isHeadingLine(above) && isHeadingLine(line)) {
      float most = isFilled(above, line) ? 2 : 1.6f;
      return line.y() - above.y() > most * line.size() || paragraph.size() > 8;
    }
    return isGap(above, line) || isIndented(above, line) || isShort(above, line);
  }

  /** A paragraph goes on in the next column or page if it was not finished. */
  private boolean isBreakOverPages(PdfLine above, PdfLine line) {
    if (isHeadingLine(above) || isHeadingLine(line)) {
      return true;
    }
    if (isFilled(above, line)) {
      return PdfScript.endsSentence(above.text()) && (startsLikeParagraph(line) || !isLower(line));
    }
    return !isLower(line) || PdfScript.endsSentence(above.text());
  }

  private static boolean startsLikeParagraph(PdfLine line) {
    return LABELLED.matcher(line.text()).matches();
  }

  private static boolean isLower(PdfLine line) {
    return Character.isLowerCase(line.words().get(0).firstCharacter());
  }

  private boolean isGap(PdfLine above, PdfLine line) {
    float step = line.y() - above.y();
    float usual = measure.pitch(line);
    if (paragraph.size() > 1) {
      PdfLine before = paragraph.get(paragraph.size() - 2);
      float own = above.y() - before.y();
      usual = before.page() == above.page() && own > 0 ? own : usual;
    }
    return step > 1.22f * usual + 0.5f;
  }

  /** A first line that is indented or hangs out. */
  private boolean isIndented(PdfLine above, PdfLine line) {
    float step = line.x() - above.x();
    float one = 0.8f * line.size();
    boolean marked = MARKED.matcher(paragraph.get(0).text()).matches();
    boolean centred =
        Math.abs((line.x() + line.right()) - (above.x() + above.right())) < line.size();
    if (centred || isRightToLeft(line)) {
      return false;
    }
    if (step > one) {
      return !(marked && paragraph.size() == 1);
    }
    boolean settled =
        paragraph.size() > 1 && Math.abs(paragraph.get(paragraph.size() - 2).x() - above.x()) < 2;
    return step < -one && (settled || marked);
  }

  private static boolean isRightToLeft(PdfLine line) {
    return line.text().codePoints().anyMatch(PdfScript::isRightToLeft);
  }

  /** The line above ended although the next word would have fitted. */
  private boolean isShort(PdfLine above, PdfLine line) {
    boolean cutWord =
        above.text().matches("(?s).*\\p{L}[-‐\u00AD]")
            && Character.isLetter(line.words().get(0).firstCharacter());
    if (cutWord || isFilled(above, line)) {
      return false;
    }
    if (isHeadingLine(above) && isHeadingLine(line)) {
      return false;
    }
    float width = measure.right(above) - above.x();
    boolean veryShort = above.right() - above.x() < 0.55f * width;
    return veryShort
        || PdfScript.endsSentence(above.text())
        || !isLower(line)
        || startsLikeParagraph(line);
  }

  private boolean isFilled(PdfLine above, PdfLine line) {
    if (isRightToLeft(line)) {
      return above.right() - above.x() > 0.8f * (measure.right(above) - above.x());
    }
    boolean wide =
        PdfScript.isUnspaced(above.words().get(above.words().size() - 1).lastCharacter());
    float slack = (wide ? 1.6f : 0.3f) * above.size();
    float space = wide ? 0 : 0.25f * above.size();
    return above.right() + space + line.firstWidth() > measure.right(above) - slack;
  }

  private boolean isHeadingLine(PdfLine line) {
    return measure.isLarge(line);
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(block());
      paragraph.clear();
    }
    blocks.addAll(footnotes);
    footnotes.clear();
    endNotes();
  }

  /** What lies on a page comes behind the paragraph that goes on over its end. */
  private void endNotes() {
    if (!notes.isEmpty()) {
      List<PdfLine> held = List.copyOf(notes);
      notes.clear();
      held.forEach(this::addToParagraph);
      endParagraph();
    }
  }

  private void endFootnote() {
    if (!footnote.isEmpty()) {
      List<PdfWord> words = join.flow(footnote);
      footnotes.add(
          Block.of(Kind.PARAGRAPH, 0, PdfJoin.spans(words, Set.of()))
              .withRole(CarrierRole.FOOTNOTE));
      footnote.clear();
    }
  }

  private Block block() {
    return headings.block(paragraph, join.flow(paragraph));
  }
}
