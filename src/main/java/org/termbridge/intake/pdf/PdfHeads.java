package org.termbridge.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.intake.pdf.line.PdfLine;
import org.termbridge.intake.pdf.line.PdfPage;

/**
 * Takes running heads and page numbers off the pages: the same words, digits aside, at the same
 * height of the outer parts of two pages or more; and lines that can only be a page number.
 *
 * @param pages without them
 * @param heads what was taken off, one text each
 */
record PdfHeads(List<PdfPage> pages, List<String> heads) {

  /** Share of the page's height, at the top and at the bottom, where running heads stand. */
  private static final float MARGIN = 0.14f;

  private static final int SAME_HEIGHT = 4;

  /** The share of a page's characters that running heads may have. */
  private static final double MOST = 0.4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—·|\\s]*(?:page|seite|página|pagina|pág\\.?|p\\.|стр\\.|страница|صفحة)?\\s*\\d{1,4}"
              + "(?:\\s*(?:/|of|von|de|sur|di|из|من)\\s*\\d{1,4})?[-–—·|\\s]*"
              + "|第\\s*[\\d一二三四五六七八九十]{1,4}\\s*[页頁](?:.{0,3}共\\s*\\d{1,4}\\s*[页頁])?"
              + "|[ivxlc]{1,6}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  PdfHeads {
    pages = List.copyOf(pages);
    heads = List.copyOf(heads);
  }

  static PdfHeads takeOff(List<PdfPage> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        for (String key : keys(page, line)) {
          seen.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
        }
      }
    }
    List<PdfPage> kept = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (PdfPage page : pages) {
      List<PdfLine> own = page.lines().stream().filter(line -> isHead(page, line, seen)).toList();
      if (length(own) > MOST * length(page.lines())) {
        // Pages that look alike from top to bottom have no running heads but the same text.
        own = own.stream().filter(line -> isPageNumber(line.text())).toList();
      }
      own.forEach(line -> heads.add(line.text()));
      Set<PdfLine> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
      dropped.addAll(own);
      kept.add(page.withLines(page.lines().stream().filter(l -> !dropped.contains(l)).toList()));
    }
    return new PdfHeads(kept, kinds(heads));
  }

  /** One of each kind: the same words with other digits are the same. */
  static List<String> kinds(List<String> heads) {
    Map<String, String> kinds = new LinkedHashMap<>();
    heads.forEach(head -> kinds.putIfAbsent(head.replaceAll("\\d+", "#"), head));
    return List.copyOf(kinds.values());
  }

  private static int length(List<PdfLine> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  private static boolean isHead(PdfPage page, PdfLine line, Map<String, Set<Integer>> seen) {
    if (keys(page, line).stream().anyMatch(key -> seen.getOrDefault(key, Set.of()).size() > 1)) {
      return true;
    }
    return isOuter(page, line) && isOutermost(page, line) && isPageNumber(line.text());
  }

  private static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches() && (text.length() > 1 || text.matches("\\d"));
  }

  /** The line under two heights, so that a small difference does not fall between them. */
  private static List<String> keys(PdfPage page, PdfLine line) {
    if (!isOuter(page, line) && line.direction() == 0) {
      return List.of();
    }
    String text = line.text().replaceAll("\\d+", "#").strip();
    int height = (int) (line.y() / SAME_HEIGHT);
    return List.of(text + "@" + height, text + "@@" + (int) (line.y() / SAME_HEIGHT + 0.5f));
  }

  private static boolean isOuter(PdfPage page, PdfLine line) {
    return line.y() < page.height() * MARGIN || line.y() > page.height() * (1 - MARGIN);
  }

  /** Nothing stands between the line and the edge of the page. */
  private static boolean isOutermost(PdfPage page, PdfLine line) {
    boolean top = line.y() < page.height() / 2;
    return page.lines().stream()
        .allMatch(
            other ->
                top
                    ? other.y() >= line.y() - 1
                    : other.y() <= line.y() + 1 || PAGE_NUMBER.matcher(other.text()).matches());
  }
}
