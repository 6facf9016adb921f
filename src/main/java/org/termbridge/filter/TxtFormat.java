package org.termbridge.filter;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Plain text. A line is a unit, because most releases have a paragraph on a line; lines that were
 * broken at a fixed width are one unit again, since half a sentence cannot be translated. Our own
 * reader and not Okapi's, which knows lines or paragraphs but not the difference, and which gives
 * the line ends of its own.
 */
final class TxtFormat implements SplicedFormat {

  /** Narrower blocks are addresses and verses, whose lines mean something. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 100;

  /** Space that makes columns. */
  private static final Pattern MEANT_SPACE = Pattern.compile("\t|[\\s\\p{Z}]{2}");

  @Override
  public String id() {
    return "txt";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    int width = width(text);
    List<TxtLine> block = new ArrayList<>();
    for (TxtLine line = TxtLine.first(text); line.exists(); line = line.next()) {
      if (line.isBlank() || line.startsItem()) {
        flush(block, width, sink);
      }
      if (!line.isBlank()) {
        block.add(line);
      }
    }
    flush(block, width, sink);
  }

  /** The width at which the document breaks its lines, in columns; 0 if it does not. */
  private static int width(String text) {
    int width = 0;
    for (TxtLine line = TxtLine.first(text); line.exists(); line = line.next()) {
      width = Math.max(width, line.width());
    }
    return width < NARROWEST || width > WIDEST ? 0 : width;
  }

  private static void flush(List<TxtLine> block, int width, Consumer<Span> sink) {
    if (!block.isEmpty() && isWrapped(block, width)) {
      String lineEnd = block.get(0).lineEnd();
      sink.accept(span(block, target -> wrapped(target.words(), width, lineEnd)));
    } else {
      block.forEach(line -> sink.accept(span(List.of(line), TxtFormat::oneLine)));
    }
    block.clear();
  }

  /** Each line ends where the next word would not have fitted. */
  private static boolean isWrapped(List<TxtLine> block, int width) {
    if (block.size() < 2 || width == 0) {
      return false;
    }
    for (int i = 0; i + 1 < block.size(); i++) {
      if (block.get(i).width() + 1 + block.get(i + 1).firstWordWidth() <= width) {
        return false;
      }
    }
    return true;
  }

  private static String oneLine(Text target) {
    return target.words().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Broken at the same width as the original, where Unicode allows it (UAX 14). */
  private static String wrapped(String words, int width, String lineEnd) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    String flat = words.replaceAll("\\s*\\R\\s*", " ");
    breaks.setText(flat);
    StringBuilder result = new StringBuilder();
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String chunk = flat.substring(start, end);
      if (!line.isEmpty() && TxtLine.columns(line + chunk.stripTrailing()) > width) {
        result.append(line.toString().stripTrailing()).append(lineEnd);
        line.setLength(0);
      }
      line.append(chunk);
    }
    return result.append(line).toString();
  }

  private static Span span(List<TxtLine> lines, Function<Text, String> notation) {
    TxtLine first = lines.get(0);
    StringBuilder words = new StringBuilder();
    for (TxtLine line : lines) {
      words.append(gap(words, line.content())).append(line.content());
    }
    Role role = first.startsItem() ? Role.LIST_ITEM : Role.BODY;
    Unit unit =
        Unit.of("l" + first.number(), role, Text.of(words.toString()))
            .withPlace("line " + first.number())
            .withPreserveSpace(MEANT_SPACE.matcher(words).find());
    return new Span(first.start(), lines.get(lines.size() - 1).end(), unit, notation);
  }

  /** Lines of Chinese and Japanese are joined without a space. */
  private static String gap(StringBuilder before, String after) {
    if (before.isEmpty()) {
      return "";
    }
    return TxtLine.isWide(before.charAt(before.length() - 1)) && TxtLine.isWide(after.charAt(0))
        ? ""
        : " ";
  }
}
