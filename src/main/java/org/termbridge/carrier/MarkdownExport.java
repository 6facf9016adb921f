package org.termbridge.carrier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/** A carrier as Markdown: CommonMark, with tables as GitHub has them. */
final class MarkdownExport implements CarrierWriter {

  private final StringBuilder out = new StringBuilder();

  private MarkdownExport() {}

  static String write(CarrierDocument document) {
    MarkdownExport export = new MarkdownExport();
    document.write(export);
    return export.out.toString();
  }

  @Override
  public void text(CarrierBlock.Text block) {
    separate();
    String text = inline(block.runs());
    if (block.level() > 0) {
      out.append("#".repeat(block.level())).append(' ').append(text.replace("\\\n", " "));
    } else if (block.role().equals(CarrierRole.QUOTE.className())) {
      out.append("> ").append(text.replace("\n", "\n> "));
    } else {
      out.append(text);
    }
    out.append('\n');
  }

  @Override
  public void list(CarrierBlock.Items list) {
    separate();
    int number = 1;
    for (List<CarrierBlock> item : list.items()) {
      String mark = list.isOrdered() ? number++ + ". " : "- ";
      MarkdownExport inside = new MarkdownExport();
      item.forEach(block -> block.write(inside));
      String text =
          isSimple(item) ? inside.out.toString().replace("\n\n", "\n") : inside.out.toString();
      String indented = text.strip().replaceAll("\\n(?=[^\\n])", "\n" + " ".repeat(mark.length()));
      out.append(mark).append(indented).append('\n');
    }
  }

  /** One text and lists below it: no empty lines are needed between them. */
  private static boolean isSimple(List<CarrierBlock> item) {
    return item.stream().filter(CarrierBlock.Text.class::isInstance).count() <= 1
        && item.stream().noneMatch(CarrierBlock.Table.class::isInstance);
  }

  @Override
  public void table(CarrierBlock.Table table) {
    separate();
    int columns = table.columns();
    List<List<CarrierBlock.Cell>> rows = table.rows();
    boolean hasHead = !rows.isEmpty() && rows.get(0).stream().allMatch(CarrierBlock.Cell::isHeader);
    row(hasHead ? rows.get(0) : List.of(), columns);
    out.append("|").append(" --- |".repeat(columns)).append('\n');
    rows.stream().skip(hasHead ? 1 : 0).forEach(row -> row(row, columns));
  }

  private void row(List<CarrierBlock.Cell> row, int columns) {
    out.append('|');
    for (int i = 0; i < columns; i++) {
      String text = i < row.size() ? cell(row.get(i)) : "";
      out.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
    }
    out.append('\n');
  }

  private static String cell(CarrierBlock.Cell cell) {
    MarkdownExport inside = new MarkdownExport();
    cell.blocks().forEach(block -> block.write(inside));
    return inside.out.toString().strip().replace("|", "\\|").replaceAll("\\\\?\\n+", "<br>");
  }

  private void separate() {
    out.append(out.isEmpty() ? "" : "\n");
  }

  private static String inline(List<CarrierRun> runs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < runs.size(); ) {
      Optional<String> link = runs.get(i).link();
      int from = i;
      while (i < runs.size() && runs.get(i).link().equals(link)) {
        i++;
      }
      String text =
          runs.subList(from, i).stream()
              .map(MarkdownExport::emphasized)
              .collect(Collectors.joining());
      out.append(link.map(l -> "[" + text + "](" + address(l) + ")").orElse(text));
    }
    return MarkdownText.lineStart(out.toString());
  }

  /**
   * Stars count as emphasis only where CommonMark sees a word's edge; beside Chinese punctuation it
   * does not, so there the elements are written out.
   */
  private static String emphasized(CarrierRun run) {
    String text = run.text();
    String core = text.strip();
    if (core.isEmpty() || run.emphasis().isEmpty()) {
      return MarkdownText.escaped(text);
    }
    String lead = text.substring(0, text.indexOf(core));
    String trail = text.substring(lead.length() + core.length());
    boolean areStarsSafe =
        Character.isLetterOrDigit(core.codePointAt(0))
            && Character.isLetterOrDigit(core.codePointBefore(core.length()));
    String marked = MarkdownText.escaped(core);
    for (Emphasis emphasis : Emphasis.values()) {
      marked = run.is(emphasis) ? marked(marked, emphasis, areStarsSafe) : marked;
    }
    return MarkdownText.escaped(lead) + marked + MarkdownText.escaped(trail);
  }

  private static String marked(String text, Emphasis emphasis, boolean areStarsSafe) {
    String name = emphasis.element();
    return switch (emphasis) {
      case B -> areStarsSafe ? "**" + text + "**" : "<b>" + text + "</b>";
      case I -> areStarsSafe ? "*" + text + "*" : "<i>" + text + "</i>";
      case U, SUB, SUP -> "<" + name + ">" + text + "</" + name + ">";
    };
  }

  private static String address(String link) {
    String escaped = link.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E");
    return escaped.matches("[^()]*") ? escaped : "<" + escaped + ">";
  }
}
