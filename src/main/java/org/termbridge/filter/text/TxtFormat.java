package org.termbridge.filter.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.termbridge.document.LineWrap;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Plain text. A line is a unit, because most releases have a paragraph on a line; lines that were
 * broken at a fixed width are one unit again, since half a sentence cannot be translated. Our own
 * reader and not Okapi's, which knows lines or paragraphs but not the difference, and which gives
 * the line ends of its own.
 */
public final class TxtFormat implements SplicedFormat {

  /** Space that makes columns. */
  private static final Pattern MEANT_SPACE = Pattern.compile("\t|[\\s\\p{Z}]{2}");

  @Override
  public String id() {
    return "txt";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    LineWrap wrap = LineWrap.of(() -> lines(text), TxtLine::startsItem);
    List<TxtLine> block = new ArrayList<>();
    for (TxtLine line = TxtLine.first(text); line.exists(); line = line.next()) {
      if (wrap.width() == 0 || line.isBlank() || line.startsItem()) {
        flush(block, wrap, sink);
      }
      if (!line.isBlank()) {
        block.add(line);
      }
    }
    flush(block, wrap, sink);
  }

  private static Iterator<String> lines(String text) {
    return new Iterator<>() {
      private TxtLine line = TxtLine.first(text);

      @Override
      public boolean hasNext() {
        return line.exists();
      }

      @Override
      public String next() {
        String whole = line.whole();
        line = line.next();
        return whole;
      }
    };
  }

  private static void flush(List<TxtLine> block, LineWrap wrap, Consumer<Span> sink) {
    if (block.isEmpty()) {
      return;
    }
    List<String> lines = block.stream().map(TxtLine::whole).toList();
    int from = 0;
    for (int size : wrap.paragraphs(lines, block.get(0).startsItem())) {
      int to = from + size;
      sink.accept(span(block.subList(from, to), wrap.joined(lines.subList(from, to)), wrap));
      from = to;
    }
    block.clear();
  }

  private static String oneLine(Text target) {
    return target.words().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Broken at the same width as the original, where Unicode allows it (UAX 14). */
  private static String wrapped(String words, int width, List<TxtLine> lines) {
    String lineEnd = lines.get(0).lineEnd();
    String indent = lines.get(1).indent();
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    String flat = words.replaceAll("\\s*\\R\\s*", " ");
    breaks.setText(flat);
    StringBuilder result = new StringBuilder();
    StringBuilder line = new StringBuilder();
    int room = width - TxtLine.columns(lines.get(0).indent());
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isInWord(flat, end)) {
        continue;
      }
      String chunk = flat.substring(start, end);
      start = end;
      if (!line.isEmpty() && TxtLine.columns(line + chunk.stripTrailing()) > room) {
        result.append(line.toString().stripTrailing()).append(lineEnd).append(indent);
        line.setLength(0);
        room = width - TxtLine.columns(indent);
      }
      line.append(chunk);
    }
    return result.append(line).toString();
  }

  /** At the hyphen of a compound, which would look like a hyphen that a line's end put there. */
  private static boolean isInWord(String text, int end) {
    return end < text.length() && text.charAt(end - 1) == '-';
  }

  private static Span span(List<TxtLine> lines, String words, LineWrap wrap) {
    TxtLine first = lines.get(0);
    Role role = first.startsItem() ? Role.LIST_ITEM : Role.BODY;
    Unit unit =
        Unit.of("l" + first.number(), role, Text.of(words))
            .withPlace("line " + first.number())
            .withPreserveSpace(MEANT_SPACE.matcher(words).find());
    List<TxtLine> own = List.copyOf(lines);
    Function<Text, String> notation =
        own.size() == 1 ? TxtFormat::oneLine : target -> wrapped(target.words(), wrap.width(), own);
    return new Span(first.start(), own.get(own.size() - 1).end(), unit, notation);
  }
}
