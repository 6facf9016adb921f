package org.termbridge.carrier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/** The main part of a Word document, and the numbering and links that it needs. */
final class DocxBody implements CarrierWriter {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final int DEEPEST = 8;
  private static final Map<String, String> STYLES =
      Map.of(
          "caption", "Caption",
          "quote", "Quote",
          "signature", "Signature",
          "footnote", "FootnoteText",
          "slide-title", "Heading2");

  private final boolean isRightToLeft;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> links = new TreeMap<>();
  private final DocxNumbering numbering = new DocxNumbering();

  /** List depth; -1 outside any list. */
  private int depth = -1;

  private int number;
  private boolean isItemStart;
  private boolean isInCell;

  private DocxBody(boolean isRightToLeft) {
    this.isRightToLeft = isRightToLeft;
  }

  static DocxBody of(CarrierDocument document) {
    DocxBody body = new DocxBody(document.isRightToLeft());
    document.write(body);
    return body;
  }

  String xml() {
    String section =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
            + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\""
            + " w:gutter=\"0\"/>"
            + (isRightToLeft ? "<w:bidi/>" : "")
            + "</w:sectPr>";
    return "<w:document" + NAMESPACES + "><w:body>" + out + section + "</w:body></w:document>";
  }

  String numbering() {
    return numbering.xml();
  }

  /** Addresses to the ids by which the text refers to them. */
  Map<String, String> links() {
    return links;
  }

  @Override
  public void text(CarrierBlock.Text block) {
    out.append("<w:p><w:pPr>").append(properties(block)).append("</w:pPr>");
    isItemStart = false;
    List<CarrierRun> runs = block.runs();
    for (int i = 0; i < runs.size(); ) {
      Optional<String> link = runs.get(i).link().flatMap(this::id);
      int from = i;
      while (i < runs.size() && runs.get(i).link().equals(runs.get(from).link())) {
        i++;
      }
      link.ifPresent(id -> out.append("<w:hyperlink r:id=\"").append(id).append("\">"));
      runs.subList(from, i).forEach(run -> run(run, link.isPresent()));
      link.ifPresent(id -> out.append("</w:hyperlink>"));
    }
    out.append("</w:p>");
  }

  /** In the order in which the schema wants them. */
  private String properties(CarrierBlock.Text block) {
    StringBuilder properties = new StringBuilder();
    String style = style(block);
    if (!style.isEmpty()) {
      properties.append("<w:pStyle w:val=\"").append(style).append("\"/>");
    }
    if (depth >= 0 && isItemStart) {
      properties
          .append("<w:numPr><w:ilvl w:val=\"")
          .append(depth)
          .append("\"/><w:numId w:val=\"")
          .append(number)
          .append("\"/></w:numPr>");
    }
    properties.append(isRightToLeft ? "<w:bidi/>" : "");
    if (depth >= 0 && !isItemStart) {
      properties.append("<w:ind w:left=\"").append(720 * (depth + 1)).append("\"/>");
    }
    return properties.toString();
  }

  private String style(CarrierBlock.Text block) {
    if (block.level() > 0) {
      return "Heading" + Math.min(6, block.level());
    }
    String style = STYLES.get(block.role());
    if (style != null) {
      return style;
    }
    return depth >= 0 ? "ListParagraph" : isInCell ? "TableText" : "";
  }

  @Override
  public void list(CarrierBlock.Items list) {
    int outerNumber = number;
    depth = Math.min(DEEPEST, depth + 1);
    number = list.isOrdered() ? numbering.ordered() : DocxNumbering.BULLETS;
    int own = number;
    for (List<CarrierBlock> item : list.items()) {
      isItemStart = true;
      number = own;
      item.forEach(block -> block.write(this));
    }
    isItemStart = false;
    depth--;
    number = outerNumber;
  }

  @Override
  public void table(CarrierBlock.Table table) {
    int outerDepth = depth;
    boolean wasInCell = isInCell;
    depth = -1;
    isInCell = true;
    int columns = Math.max(1, table.columns());
    out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>")
        .append(isRightToLeft ? "<w:bidiVisual/>" : "")
        .append("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>")
        .append(("<w:gridCol w:w=\"" + 9026 / columns + "\"/>").repeat(columns))
        .append("</w:tblGrid>");
    table.rows().stream().filter(row -> !row.isEmpty()).forEach(row -> row(row, columns));
    out.append("</w:tbl>");
    isInCell = wasInCell;
    depth = outerDepth;
    if (!isInCell) {
      // Two tables without a paragraph between them would become one.
      out.append("<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:p>");
    }
  }

  private void row(List<CarrierBlock.Cell> row, int columns) {
    boolean isHead = row.stream().allMatch(CarrierBlock.Cell::isHeader);
    out.append("<w:tr>").append(isHead ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
    for (int i = 0; i < row.size(); i++) {
      int span = i + 1 == row.size() ? columns - i : 1;
      out.append("<w:tc><w:tcPr>")
          .append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
          .append("</w:tcPr>");
      List<CarrierBlock> blocks = row.get(i).blocks();
      blocks.forEach(block -> block.write(this));
      boolean endsInText =
          !blocks.isEmpty() && !(blocks.get(blocks.size() - 1) instanceof CarrierBlock.Table);
      out.append(endsInText ? "" : "<w:p/>").append("</w:tc>");
    }
    out.append("</w:tr>");
  }

  private void run(CarrierRun run, boolean isLinked) {
    String look =
        (isLinked ? "<w:rStyle w:val=\"Hyperlink\"/>" : "")
            + (run.is(Emphasis.B) ? "<w:b/><w:bCs/>" : "")
            + (run.is(Emphasis.I) ? "<w:i/><w:iCs/>" : "")
            + (run.is(Emphasis.U) ? "<w:u w:val=\"single\"/>" : "")
            + (run.is(Emphasis.SUB) ? "<w:vertAlign w:val=\"subscript\"/>" : "")
            + (run.is(Emphasis.SUP) && !run.is(Emphasis.SUB)
                ? "<w:vertAlign w:val=\"superscript\"/>"
                : "")
            + (isRightToLeft ? "<w:rtl/>" : "");
    String[] lines = run.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      out.append("<w:r>").append(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>");
      out.append(i > 0 ? "<w:br/>" : "");
      out.append("<w:t xml:space=\"preserve\">").append(XmlText.text(lines[i])).append("</w:t>");
      out.append("</w:r>");
    }
  }

  /** The id of a link that Word can open; others stay text, since Word refuses the document. */
  private Optional<String> id(String address) {
    try {
      String ascii = new URI(address.replace(" ", "%20")).toASCIIString();
      boolean isOpen = ascii.matches("(?i)(?:https?|mailto|ftp|tel):.+");
      return isOpen
          ? Optional.of(links.computeIfAbsent(ascii, a -> "rIdLink" + (links.size() + 1)))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
