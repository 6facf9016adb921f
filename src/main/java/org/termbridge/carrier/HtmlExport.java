package org.termbridge.carrier;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/** A carrier as HTML5, in UTF-8. */
final class HtmlExport implements CarrierWriter {

  private final StringBuilder out = new StringBuilder();

  private HtmlExport() {}

  static String write(CarrierDocument document) {
    HtmlExport export = new HtmlExport();
    String language =
        document.language().map(l -> " lang=\"" + XmlText.attribute(l.tag()) + "\"").orElse("");
    export.out.append("<!DOCTYPE html>\n<html").append(language);
    export.out.append(document.isRightToLeft() ? " dir=\"rtl\"" : "").append(">\n<head>\n");
    export.out.append("<meta charset=\"utf-8\">\n<title>").append(XmlText.text(document.title()));
    export.out.append("</title>\n</head>\n<body>\n");
    document.write(export);
    return export.out.append("</body>\n</html>\n").toString();
  }

  @Override
  public void text(CarrierBlock.Text block) {
    String name = block.level() == 0 ? "p" : "h" + block.level();
    String role =
        block.role().isEmpty() ? "" : " class=\"" + XmlText.attribute(block.role()) + "\"";
    out.append('<').append(name).append(role).append('>');
    runs(block.runs());
    out.append("</").append(name).append(">\n");
  }

  @Override
  public void list(CarrierBlock.Items list) {
    String name = list.isOrdered() ? "ol" : "ul";
    out.append('<').append(name).append(">\n");
    for (List<CarrierBlock> item : list.items()) {
      out.append("<li>");
      inside(item);
      out.append("</li>\n");
    }
    out.append("</").append(name).append(">\n");
  }

  @Override
  public void table(CarrierBlock.Table table) {
    out.append("<table>\n");
    for (List<CarrierBlock.Cell> row : table.rows()) {
      out.append("<tr>");
      for (CarrierBlock.Cell cell : row) {
        String name = cell.isHeader() ? "th" : "td";
        out.append('<').append(name).append('>');
        inside(cell.blocks());
        out.append("</").append(name).append('>');
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  /** A first paragraph needs no element of its own in an item or cell. */
  private void inside(List<CarrierBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i == 0
          && blocks.get(i) instanceof CarrierBlock.Text text
          && text.level() == 0
          && text.role().isEmpty()) {
        runs(text.runs());
      } else {
        blocks.get(i).write(this);
      }
    }
  }

  private void runs(List<CarrierRun> runs) {
    for (CarrierRun run : runs) {
      EnumSet<Emphasis> looks = EnumSet.noneOf(Emphasis.class);
      looks.addAll(run.emphasis());
      run.link()
          .ifPresent(
              link -> out.append("<a href=\"").append(XmlText.attribute(link)).append("\">"));
      looks.forEach(look -> out.append('<').append(name(look)).append('>'));
      out.append(XmlText.text(run.text()).replace("\n", "<br>"));
      List.copyOf(looks).stream()
          .sorted(java.util.Comparator.reverseOrder())
          .forEach(look -> out.append("</").append(name(look)).append('>'));
      out.append(run.link().isPresent() ? "</a>" : "");
    }
  }

  private static String name(Emphasis emphasis) {
    return emphasis.name().toLowerCase(Locale.ROOT);
  }
}
