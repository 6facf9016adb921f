package org.termbridge.intake.ole;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hslf.model.HeadersFooters;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFHyperlink;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextPlaceholder;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.BlockCollector;

/**
 * Reads the shapes of slides into blocks: a slide's title first, then its other shapes in their
 * order, then the speaker's notes. Dates, numbers, footers and headers of slides are running heads.
 */
final class PptShapes {

  private static final Set<Placeholder> TITLES =
      EnumSet.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);
  private static final Set<Placeholder> RUNNING_HEADS =
      EnumSet.of(
          Placeholder.DATETIME, Placeholder.SLIDE_NUMBER, Placeholder.FOOTER, Placeholder.HEADER);

  private final BlockCollector collector = new BlockCollector();
  private final List<String> runningHeads = new ArrayList<>();
  private Optional<CarrierRole> role = Optional.empty();
  private boolean hasTitle;

  List<Block> blocks() {
    return collector.blocks();
  }

  List<String> runningHeads() {
    return List.copyOf(runningHeads);
  }

  void slide(HSLFSlide slide) {
    HeadersFooters heads = slide.getHeadersFooters();
    if (heads.isFooterVisible() && heads.getFooterText() != null) {
      runningHeads.add(heads.getFooterText());
    }
    slide(slide.getShapes());
  }

  private void slide(List<HSLFShape> shapes) {
    for (HSLFShape shape : shapes) {
      if (shape instanceof HSLFTextShape text && isTitle(text)) {
        title(text);
      }
    }
    for (HSLFShape shape : shapes) {
      if (!(shape instanceof HSLFTextShape text && isTitle(text))) {
        shape(shape);
      }
    }
  }

  void notes(List<HSLFShape> shapes) {
    role = Optional.of(CarrierRole.NOTES);
    shapes.forEach(this::shape);
    role = Optional.empty();
  }

  /** Some files say it of the shape, others of its text. */
  private static boolean isTitle(HSLFTextShape shape) {
    if (isOneOf(shape, TITLES)) {
      return true;
    }
    TextPlaceholder placeholder = shape.getTextPlaceholder();
    return placeholder == TextPlaceholder.TITLE || placeholder == TextPlaceholder.CENTER_TITLE;
  }

  private static boolean isOneOf(HSLFTextShape shape, Set<Placeholder> kinds) {
    Placeholder placeholder = shape.getPlaceholder();
    return placeholder != null && kinds.contains(placeholder);
  }

  /** The paragraphs of a title are lines of one heading. */
  private void title(HSLFTextShape shape) {
    collector.begin(Kind.HEADING, hasTitle ? 2 : 1);
    collector.role(CarrierRole.SLIDE_TITLE);
    List<String> lines = new ArrayList<>();
    for (HSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      lines.add(HSLFTextParagraph.getRawText(List.of(paragraph)).strip());
    }
    lines.removeIf(String::isEmpty);
    collector.text(String.join("\n", lines));
    hasTitle |= !collector.isBlank();
    collector.end();
  }

  private void shape(HSLFShape shape) {
    if (shape instanceof HSLFTable table) {
      table(table);
    } else if (shape instanceof HSLFGroupShape group) {
      group.getShapes().forEach(this::shape);
    } else if (shape instanceof HSLFTextShape text) {
      text(text);
    }
  }

  private void text(HSLFTextShape shape) {
    if (isOneOf(shape, RUNNING_HEADS)) {
      runningHeads.add(HSLFTextParagraph.getRawText(shape.getTextParagraphs()));
    } else {
      shape.getTextParagraphs().forEach(this::paragraph);
    }
  }

  private void table(HSLFTable table) {
    collector.mark(Kind.TABLE);
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      collector.mark(Kind.ROW);
      for (int column = 0; column < table.getNumberOfColumns(); column++) {
        HSLFTableCell cell = table.getCell(row, column);
        collector.mark(Kind.CELL);
        if (cell != null) {
          cell.getTextParagraphs().forEach(this::paragraph);
        }
      }
    }
    collector.mark(Kind.TABLE_END);
  }

  private void paragraph(HSLFTextParagraph paragraph) {
    Kind kind =
        !paragraph.isBullet()
            ? Kind.PARAGRAPH
            : paragraph.getAutoNumberingScheme() == null ? Kind.BULLET : Kind.NUMBERED;
    collector.begin(kind, kind == Kind.PARAGRAPH ? 0 : paragraph.getIndentLevel());
    if (kind == Kind.PARAGRAPH) {
      role.ifPresent(collector::role);
    }
    paragraph.getTextRuns().forEach(this::run);
    collector.emphasis(Set.of());
    collector.link(null);
    collector.end();
  }

  private void run(HSLFTextRun run) {
    HSLFHyperlink link = run.getHyperlink();
    collector.link(link == null ? null : link.getAddress());
    collector.emphasis(emphasis(run));
    collector.text(run.getRawText().replace("\r", "").replace('\u000B', '\n'));
  }

  private static Set<Emphasis> emphasis(HSLFTextRun run) {
    Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
    add(emphasis, run.isBold(), Emphasis.B);
    add(emphasis, run.isItalic(), Emphasis.I);
    add(emphasis, run.isUnderlined() && run.getHyperlink() == null, Emphasis.U);
    add(emphasis, run.isSuperscript(), Emphasis.SUP);
    add(emphasis, run.isSubscript(), Emphasis.SUB);
    return emphasis;
  }

  private static void add(Set<Emphasis> all, boolean has, Emphasis one) {
    if (has) {
      all.add(one);
    }
  }
}
