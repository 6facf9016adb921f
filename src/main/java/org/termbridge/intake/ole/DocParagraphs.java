package org.termbridge.intake.ole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.ListManager;
import org.apache.tika.parser.microsoft.WordExtractor;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.BoldHeadings;

/**
 * What the paragraphs of a Word document are: headings by outline level or style, in a document
 * without such by size; items by the label that the program shows before them.
 */
final class DocParagraphs {

  private static final int NO_LEVEL = 9;
  private static final int LEVELS = 6;

  /** A heading is larger than the text by so much. */
  private static final double LARGE = 1.2;

  private final Optional<StyleSheet> styles;
  private final Optional<ListManager> lists;

  /** In half points. */
  private int large = Integer.MAX_VALUE;

  private boolean hasHeading;

  /**
   * A paragraph.
   *
   * @param kind of block
   * @param level as {@link Block#level()}
   * @param isCaption whether it names a table or a picture
   * @param label that stands before its text and is no bullet; may be empty
   */
  record Look(Kind kind, int level, boolean isCaption, String label) {}

  private DocParagraphs(Optional<StyleSheet> styles, Optional<ListManager> lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /** Word 6 and 95: what POI reads of them is the text. */
  static DocParagraphs plain() {
    return new DocParagraphs(Optional.empty(), Optional.empty());
  }

  static DocParagraphs of(HWPFDocument document) {
    DocParagraphs paragraphs =
        new DocParagraphs(
            Optional.ofNullable(document.getStyleSheet()), Optional.of(new ListManager(document)));
    paragraphs.measure(document.getRange());
    return paragraphs;
  }

  private void measure(Range body) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < body.numParagraphs(); i++) {
      Paragraph paragraph = body.getParagraph(i);
      if (headingLevel(paragraph) > 0) {
        return;
      }
      for (CharacterRun run : runs(paragraph)) {
        sizes.merge(run.getFontSize(), run.text().strip().length(), Integer::sum);
      }
    }
    sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(usual -> large = (int) Math.ceil(usual.getKey() * LARGE));
  }

  Look look(Paragraph paragraph) {
    int level = headingLevel(paragraph);
    String label = label(paragraph);
    if (level > 0) {
      return new Look(Kind.HEADING, level, false, label);
    }
    boolean isCaption = styleName(paragraph).filter("caption"::equalsIgnoreCase).isPresent();
    if (!isCaption && isLarge(paragraph)) {
      int own = hasHeading ? 2 : 1;
      hasHeading = true;
      return new Look(Kind.HEADING, own, false, label);
    }
    boolean isBullet = !label.isBlank() && label.codePoints().noneMatch(Character::isLetterOrDigit);
    return isBullet
        ? new Look(Kind.BULLET, paragraph.getIlvl(), false, "")
        : new Look(Kind.PARAGRAPH, 0, isCaption, label);
  }

  private boolean isLarge(Paragraph paragraph) {
    String text = paragraph.text().strip();
    if (paragraph.isInTable() || !BoldHeadings.mayHead(text)) {
      return false;
    }
    return runs(paragraph).stream()
        .allMatch(run -> run.getFontSize() >= large || run.text().isBlank());
  }

  /**
   * Stretches of one look. Where the document's tables overlap, a stretch may end before itself.
   */
  static List<CharacterRun> runs(Paragraph paragraph) {
    List<CharacterRun> runs = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph, i).ifPresent(runs::add);
    }
    return runs;
  }

  private static Optional<CharacterRun> run(Paragraph paragraph, int index) {
    try {
      return Optional.of(paragraph.getCharacterRun(index));
    } catch (IllegalArgumentException e) {
      // It holds no character.
      return Optional.empty();
    }
  }

  /** From 1; 0 if it is none. */
  private int headingLevel(Paragraph paragraph) {
    if (paragraph.getLvl() < NO_LEVEL) {
      return Math.min(paragraph.getLvl() + 1, LEVELS);
    }
    String tag = styleName(paragraph).map(DocParagraphs::tag).orElse("p");
    return tag.matches("h[1-6]") ? tag.charAt(1) - '0' : 0;
  }

  private static String tag(String style) {
    return WordExtractor.buildParagraphTagAndStyle(style, /* isTable= */ false).getTag();
  }

  private Optional<String> styleName(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    return styles
        .filter(all -> index < all.numStyles())
        .flatMap(all -> Optional.ofNullable(all.getStyleDescription(index)))
        .map(StyleDescription::getName);
  }

  private String label(Paragraph paragraph) {
    if (lists.isEmpty() || !paragraph.isInList()) {
      return "";
    }
    String label = lists.get().getFormattedNumber(paragraph);
    return label == null ? "" : label;
  }
}
