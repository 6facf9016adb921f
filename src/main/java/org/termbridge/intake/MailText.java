package org.termbridge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.Block.Kind;

/**
 * Plain lines of a message as blocks. Lines that were broken at a margin are joined again; a line
 * that ends before the margin, as those of an address do, ends its paragraph. Quoted lines and the
 * signature stay as they are.
 */
final class MailText {

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•·–]|\\d{1,3}[.)])\\s+\\S.*");
  private static final Pattern RULE = Pattern.compile("\\s*[-=_*~#]{4,}\\s*");
  private static final Pattern HYPHEN_END = Pattern.compile(".*\\p{L}-");
  private static final int NARROWEST = 45;
  private static final int WIDEST = 100;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final int margin;

  private MailText(int margin) {
    this.margin = margin;
  }

  static List<Block> blocks(Mail.Body body) {
    String[] lines = Spaces.normalised(body.text()).split("\n", -1);
    List<String> unflowed =
        body.kind() == Mail.Kind.PLAIN
            ? List.of(lines)
            : FlowedLines.joined(lines, body.kind() == Mail.Kind.FLOWED_DELETING_SPACE);
    MailText text = new MailText(body.kind() == Mail.Kind.PLAIN ? margin(unflowed) : 0);
    text.read(unflowed);
    return text.blocks;
  }

  /** The width at which lines were broken; 0 if they were not. */
  private static int margin(List<String> lines) {
    int widest =
        lines.stream().filter(l -> !l.startsWith(">")).mapToInt(MailText::width).max().orElse(0);
    return widest >= NARROWEST && widest <= WIDEST ? widest : 0;
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("-- ") || (line.equals("--") && i > 0)) {
        end();
        kept(lines.subList(i + 1, lines.size()), CarrierRole.SIGNATURE);
        return;
      }
      if (line.startsWith(">")) {
        int from = i;
        while (i + 1 < lines.size() && lines.get(i + 1).startsWith(">")) {
          i++;
        }
        end();
        kept(lines.subList(from, i + 1), CarrierRole.QUOTE);
      } else {
        line(line, i == 0 ? "" : lines.get(i - 1));
      }
    }
    end();
  }

  private void line(String line, String previous) {
    if (Spaces.isBlank(line) || RULE.matcher(line).matches()) {
      end();
    } else if (paragraph.isEmpty() || ITEM.matcher(line).matches()) {
      end();
      paragraph.append(line.strip());
    } else if (wasBroken(previous, line)) {
      paragraph.append(glue(previous.strip(), line.strip())).append(line.strip());
    } else {
      end();
      paragraph.append(line.strip());
    }
  }

  /** Whether the first word of a line would not have fitted on the line before. */
  private boolean wasBroken(String previous, String line) {
    return margin > 0 && width(previous) + 1 + width(firstWord(line.strip())) > margin;
  }

  private static String firstWord(String line) {
    int first = line.codePointAt(0);
    if (isWide(first)) {
      return Character.toString(first);
    }
    return line.split("\\s", 2)[0];
  }

  /** "low-" and "carbon" make one word; two Han characters need no space between them. */
  private static String glue(String previous, String line) {
    boolean isHyphen =
        HYPHEN_END.matcher(previous).matches() && Character.isLowerCase(line.codePointAt(0));
    boolean isHan =
        isWide(previous.codePointBefore(previous.length())) && isWide(line.codePointAt(0));
    return isHyphen || isHan ? "" : " ";
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      blocks.add(Block.paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
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

  /** Columns on a terminal. */
  private static int width(String line) {
    return line.stripTrailing().codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
