package org.termbridge.carrier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A carrier as plain text: an empty line between blocks, a tab between cells. */
final class TextExport implements CarrierWriter {

  private final StringBuilder out = new StringBuilder();
  private final String indent;

  private TextExport(String indent) {
    this.indent = indent;
  }

  static String write(CarrierDocument document) {
    TextExport export = new TextExport("");
    document.write(export);
    return export.out.toString();
  }

  @Override
  public void text(CarrierBlock.Text block) {
    separate();
    String mark = block.role().equals(CarrierRole.QUOTE.className()) ? "> " : "";
    out.append(indent).append(mark);
    out.append(words(block).replace("\n", "\n" + indent + mark)).append('\n');
  }

  @Override
  public void list(CarrierBlock.Items list) {
    separate();
    int number = 1;
    for (List<CarrierBlock> item : list.items()) {
      String mark = list.isOrdered() ? number++ + ". " : "• ";
      TextExport inside = new TextExport(indent + " ".repeat(mark.length()));
      item.forEach(block -> block.write(inside));
      String text = inside.out.toString().replaceAll("\\n{2,}", "\n");
      out.append(indent).append(mark).append(text.stripLeading());
    }
  }

  @Override
  public void table(CarrierBlock.Table table) {
    separate();
    for (List<CarrierBlock.Cell> row : table.rows()) {
      out.append(indent)
          .append(row.stream().map(TextExport::cell).collect(Collectors.joining("\t")))
          .append('\n');
    }
  }

  private static String cell(CarrierBlock.Cell cell) {
    TextExport inside = new TextExport("");
    cell.blocks().forEach(block -> block.write(inside));
    return inside.out.toString().strip().replaceAll("\\s*\\n\\s*", " ");
  }

  private void separate() {
    out.append(out.isEmpty() ? "" : "\n");
  }

  /** The address of a link stands behind its words, unless they are the address. */
  private static String words(CarrierBlock.Text block) {
    StringBuilder words = new StringBuilder();
    List<CarrierRun> runs = block.runs();
    StringBuilder linked = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      words.append(runs.get(i).text());
      Optional<String> link = runs.get(i).link();
      linked.append(runs.get(i).text());
      boolean goesOn = i + 1 < runs.size() && runs.get(i + 1).link().equals(link);
      if (!goesOn) {
        words.append(link.filter(l -> isNews(l, linked)).map(l -> " (" + l + ")").orElse(""));
        linked.setLength(0);
      }
    }
    return words.toString();
  }

  private static boolean isNews(String link, CharSequence words) {
    String bare = link.replaceFirst("^(?:mailto:|https?://)", "").replaceFirst("/$", "");
    return !link.startsWith("#") && !words.toString().contains(bare);
  }
}
