package org.termbridge.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.document.LineWrap;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.Span;
import org.termbridge.intake.charset.Spaces;

/**
 * Plain lines of a message as blocks. Lines that were broken at a margin are joined again; a line
 * that ends before the margin, as those of an address do, ends its paragraph. Quoted lines and the
 * signature stay as they are.
 */
final class MailText {

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•·–]|\\d{1,3}[.)])\\s+\\S.*");
  private static final Pattern RULE = Pattern.compile("\\s*[-=_*~#]{4,}\\s*");
  private final List<Block> blocks = new ArrayList<>();

  /** Lines that follow each other without a blank one. */
  private final List<String> open = new ArrayList<>();

  private final LineWrap wrap;

  private MailText(LineWrap wrap) {
    this.wrap = wrap;
  }

  static List<Block> blocks(Mail.Body body) {
    String[] lines = Spaces.normalised(body.text()).split("\n", -1);
    List<String> unflowed =
        body.kind() == Mail.Kind.PLAIN
            ? List.of(lines)
            : FlowedLines.joined(lines, body.kind() == Mail.Kind.FLOWED_DELETING_SPACE);
    MailText text = new MailText(body.kind() == Mail.Kind.PLAIN ? wrap(unflowed) : LineWrap.none());
    text.read(unflowed);
    return text.blocks;
  }

  /** How the lines of the writer were broken. */
  private static LineWrap wrap(List<String> lines) {
    List<String> own = lines.stream().map(line -> isQuoted(line) ? "" : line).toList();
    return LineWrap.of(own, line -> ITEM.matcher(line).matches());
  }

  private static boolean isQuoted(String line) {
    return line.startsWith(">");
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("-- ") || (line.equals("--") && i > 0)) {
        end();
        kept(lines.subList(i + 1, lines.size()), CarrierRole.SIGNATURE);
        return;
      }
      if (isQuoted(line)) {
        int from = i;
        while (i + 1 < lines.size() && isQuoted(lines.get(i + 1))) {
          i++;
        }
        end();
        kept(lines.subList(from, i + 1), CarrierRole.QUOTE);
      } else {
        line(line);
      }
    }
    end();
  }

  private void line(String line) {
    if (Spaces.isBlank(line) || RULE.matcher(line).matches()) {
      end();
      return;
    }
    if (ITEM.matcher(line).matches()) {
      end();
    }
    open.add(line);
  }

  private void end() {
    int from = 0;
    boolean isItem = !open.isEmpty() && ITEM.matcher(open.get(0)).matches();
    for (int size : wrap.paragraphs(open, isItem)) {
      blocks.add(Block.paragraph(wrap.joined(open.subList(from, from + size))));
      from += size;
    }
    open.clear();
  }

  /** Lines that stay lines; blank ones divide paragraphs. */
  private void kept(List<String> lines, CarrierRole role) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String plain = line.replaceFirst("^[> ]*>\\s?", "");
      if (Spaces.isBlank(plain)) {
        add(text, role);
      } else {
        text.append(text.isEmpty() ? "" : "\n").append(plain.strip());
      }
    }
    add(text, role);
  }

  private void add(StringBuilder text, CarrierRole role) {
    if (!text.isEmpty()) {
      Block block = Block.of(Kind.PARAGRAPH, 0, List.of(Span.of(text.toString())));
      blocks.add(block.withRole(role));
      text.setLength(0);
    }
  }
}
