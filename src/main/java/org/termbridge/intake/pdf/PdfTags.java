package org.termbridge.intake.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.pdf.line.PdfJoin;
import org.termbridge.intake.pdf.line.PdfLine;
import org.termbridge.intake.pdf.line.PdfMeasure;
import org.termbridge.intake.pdf.line.PdfPage;
import org.termbridge.intake.pdf.line.PdfWord;

/**
 * Blocks by a PDF's own structure: headings, paragraphs, lists and tables as its author made them.
 */
final class PdfTags {

  private static final int DEEPEST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s");
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Link",
          "Quote",
          "Reference",
          "BibEntry",
          "Code",
          "Em",
          "Strong",
          "Sub",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "NonStruct",
          "Form");

  private final PdfMarked marked;
  private final PdfJoin join;
  private final PdfHeadings headings;
  private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
  private final List<PdfPage> pages;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();

  /** The list item that is open: how deep, how marked, and whether it has text yet. */
  private int listDepth;

  private int itemDepth = -1;
  private Optional<CarrierRole> role = Optional.empty();
  private boolean numbered;
  private boolean labelled;
  private boolean itemBegun;

  private PdfTags(PDDocument document, PdfMarked marked, List<PdfPage> pages, List<PdfLine> all) {
    this.marked = marked;
    this.pages = pages;
    this.join = new PdfJoin(all);
    this.headings = new PdfHeadings(PdfMeasure.of(all), all);
    int number = 0;
    for (PDPage page : document.getPages()) {
      pageNumbers.put(page.getCOSObject(), ++number);
    }
  }

  /** The blocks of a tagged document; none if it has no structure. */
  static Optional<List<Block>> read(PDDocument document, PdfMarked marked, List<PdfPage> pages) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return Optional.empty();
    }
    List<PdfLine> all = pages.stream().flatMap(page -> page.lines().stream()).toList();
    PdfTags tags = new PdfTags(document, marked, pages, all);
    tags.kids(root, null, 0);
    tags.end();
    return tags.blocks.isEmpty() ? Optional.empty() : Optional.of(tags.blocks);
  }

  private void kids(PDStructureNode node, @Nullable PDPage page, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        element(element, element.getPage() == null ? page : element.getPage(), depth + 1);
      } else if (kid instanceof Integer content) {
        take(page, content);
      } else if (kid instanceof PDMarkedContentReference reference) {
        take(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      }
    }
  }

  private void take(@Nullable PDPage page, int content) {
    COSBase dictionary = page == null ? null : page.getCOSObject();
    Integer number = dictionary == null ? null : pageNumbers.get(dictionary);
    if (number != null) {
      lines.addAll(marked.take(number, content));
    }
  }

  private void element(PDStructureElement element, @Nullable PDPage page, int depth) {
    String type = String.valueOf(element.getStandardStructureType());
    if (INLINE.contains(type)) {
      kids(element, page, depth);
      return;
    }
    if (type.equals("Lbl") && itemDepth >= 0 && !itemBegun) {
      label(element, page, depth);
      return;
    }
    end();
    switch (type) {
      case "L" -> list(element, page, depth);
      case "LI" -> item(element, page, depth);
      case "Table" -> marks(Kind.TABLE, Kind.TABLE_END, element, page, depth);
      case "TR" -> marks(Kind.ROW, null, element, page, depth);
      case "TH" -> marks(Kind.HEADER_CELL, null, element, page, depth);
      case "TD" -> marks(Kind.CELL, null, element, page, depth);
      case "Note", "FENote" -> part(CarrierRole.FOOTNOTE, element, page, depth);
      case "Caption" -> part(CarrierRole.CAPTION, element, page, depth);
      case "BlockQuote" -> part(CarrierRole.QUOTE, element, page, depth);
      default -> {
        kids(element, page, depth);
        end(type);
      }
    }
  }

  /** Paragraphs that play a part of their own. */
  private void part(
      CarrierRole newRole, PDStructureElement element, @Nullable PDPage page, int depth) {
    Optional<CarrierRole> outer = role;
    int outerItem = itemDepth;
    role = Optional.of(newRole);
    itemDepth = -1;
    kids(element, page, depth);
    end();
    role = outer;
    itemDepth = outerItem;
  }

  private void marks(
      Kind start,
      @Nullable Kind last,
      PDStructureElement element,
      @Nullable PDPage page,
      int depth) {
    blocks.add(Block.mark(start));
    kids(element, page, depth);
    end();
    if (last != null) {
      blocks.add(Block.mark(last));
    }
  }

  private void list(PDStructureElement element, @Nullable PDPage page, int depth) {
    int outer = itemDepth;
    listDepth++;
    kids(element, page, depth);
    end();
    listDepth--;
    itemDepth = outer;
    itemBegun = true;
  }

  private void item(PDStructureElement element, @Nullable PDPage page, int depth) {
    itemDepth = Math.max(0, listDepth - 1);
    itemBegun = false;
    numbered = false;
    labelled = false;
    kids(element, page, depth);
    end();
    itemDepth = listDepth > 1 ? listDepth - 2 : -1;
    itemBegun = true;
  }

  /** The mark itself goes: the list has its own. */
  private void label(PDStructureElement element, @Nullable PDPage page, int depth) {
    kids(element, page, depth);
    labelled = true;
    String mark = PdfJoin.text(join.flow(lines));
    marked.leaveOut(mark);
    numbered = mark.matches("[(（]?(?:\\d{1,3}|[a-z])[.)）、]?");
    lines.clear();
  }

  /** Text that stands in no paragraph of its own is parted by what it looks like. */
  private void end() {
    if (itemDepth >= 0 || role.isPresent() || isInCell()) {
      end("P");
    } else if (!lines.isEmpty()) {
      blocks.addAll(PdfParagraphs.of(PdfPage.of(pages, List.copyOf(lines))));
      lines.clear();
    }
  }

  private void end(String type) {
    if (lines.isEmpty()) {
      return;
    }
    for (List<PdfLine> part : PdfParagraphs.contactLines(lines)) {
      blocks.add(block(type, part));
    }
    lines.clear();
  }

  private Block block(String type, List<PdfLine> part) {
    List<PdfWord> words = join.flow(part);
    if (type.matches("H[1-6]?|Title")) {
      int level = type.length() == 2 ? type.charAt(1) - '0' : 1;
      return PdfHeadings.heading(level, words);
    }
    boolean header = isIn(Kind.HEADER_CELL);
    Block block =
        Block.of(Kind.PARAGRAPH, 0, PdfJoin.spans(words, header ? Set.of(Emphasis.B) : Set.of()));
    if (itemDepth >= 0 && !itemBegun && !labelled && NUMBER.matcher(block.text()).lookingAt()) {
      // The number is written as text: the list has no marks, so it is none.
      itemDepth = -1;
      return block;
    }
    if (itemDepth >= 0) {
      Kind kind = numbered ? Kind.NUMBERED : Kind.BULLET;
      Kind own = itemBegun ? Kind.ITEM_PARAGRAPH : kind;
      itemBegun = true;
      return block.withKind(own, itemDepth);
    }
    if (role.isPresent()) {
      return block.withRole(role.get());
    }
    return isInCell() ? block : headings.block(part, words);
  }

  private boolean isInCell() {
    return isIn(Kind.CELL) || isIn(Kind.HEADER_CELL);
  }

  private boolean isIn(Kind cell) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Kind kind = blocks.get(i).kind();
      if (!kind.hasText()) {
        return kind == cell;
      }
    }
    return false;
  }
}
