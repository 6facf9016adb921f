package org.termbridge.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.pdf.line.PdfLine;
import org.termbridge.intake.pdf.line.PdfPage;
import org.termbridge.intake.pdf.line.PdfWord;

/** The words of the pages by the marked content they belong to. Each content is taken once. */
final class PdfMarked {

  private final Map<Key, List<PdfLine>> contents = new HashMap<>();
  private final List<PdfLine> unmarked = new ArrayList<>();
  private final List<String> artifacts = new ArrayList<>();
  private final Set<Key> taken = new HashSet<>();
  private final Map<Integer, Integer> letters = new HashMap<>();

  PdfMarked(List<PdfPage> pages) {
    pages.forEach(page -> page.lines().forEach(this::add));
  }

  private void add(PdfLine line) {
    List<PdfWord> words = new ArrayList<>();
    for (PdfWord word : line.words()) {
      if (!words.isEmpty() && words.get(0).content() != word.content()) {
        keep(line.withWords(words));
        words.clear();
      }
      words.add(word);
    }
    keep(line.withWords(words));
  }

  private void keep(PdfLine part) {
    int content = part.words().get(0).content();
    if (content == PdfWord.ARTIFACT) {
      artifacts.add(part.text());
      return;
    }
    if (content == PdfWord.NOTE) {
      // No structure has to hold it.
      unmarked.add(part);
      return;
    }
    part.words()
        .forEach(word -> word.text().codePoints().forEach(c -> letters.merge(c, 1, Integer::sum)));
    if (content == PdfWord.UNMARKED) {
      unmarked.add(part);
    } else {
      contents.computeIfAbsent(new Key(part.page(), content), key -> new ArrayList<>()).add(part);
    }
  }

  /** The lines of a content; none if it is unknown or was taken before. */
  List<PdfLine> take(int page, int content) {
    Key key = new Key(page, content);
    return taken.add(key) ? contents.getOrDefault(key, List.of()) : List.of();
  }

  /** A text that was taken and dropped on purpose: the mark of a list item. */
  void leaveOut(String text) {
    text.codePoints().forEach(c -> letters.merge(c, -1, Integer::sum));
  }

  /** What no element of the structure holds, in the order of the pages. */
  List<PdfLine> rest() {
    List<PdfLine> rest = new ArrayList<>(unmarked);
    contents.forEach(
        (key, lines) -> {
          if (!taken.contains(key)) {
            rest.addAll(lines);
          }
        });
    rest.sort(
        java.util.Comparator.comparingInt(PdfLine::page)
            .thenComparing(PdfLine::y)
            .thenComparing(PdfLine::x));
    return rest;
  }

  /** What the document itself calls decoration: running heads, page numbers. */
  List<String> artifacts() {
    return artifacts;
  }

  /** How much a text differs from that of the pages, as a share of it: 0 for the same letters. */
  double difference(List<Block> blocks) {
    Map<Integer, Integer> left = new HashMap<>(letters);
    for (Block block : blocks) {
      block.text().codePoints().forEach(c -> left.merge(c, -1, Integer::sum));
    }
    long all = letters.values().stream().mapToLong(Integer::longValue).sum();
    long different =
        left.entrySet().stream()
            .filter(letter -> !Character.isWhitespace(letter.getKey()))
            .mapToLong(letter -> Math.abs(letter.getValue()))
            .sum();
    return all == 0 ? 1 : (double) different / all;
  }

  private record Key(int page, int content) {}
}
