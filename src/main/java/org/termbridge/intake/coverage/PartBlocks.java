package org.termbridge.intake.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The visible text of one part of an office document, paragraph by paragraph, by the shape of its
 * markup alone: paragraphs in text boxes, notes and charts are paragraphs of their own. What stands
 * in no paragraph is the rest.
 */
final class PartBlocks {

  /** Paragraphs, strings of a workbook, points of a chart; and the paragraphs of OpenDocument. */
  private static final Set<String> BLOCKS = Set.of("p", "si", "is", "pt", "text:p", "text:h");

  /** Where OOXML keeps the words of a paragraph; the rest of it is settings. */
  private static final Set<String> WORDS = Set.of("t", "v", "pt");

  private static final Set<String> SPACES =
      Set.of("br", "cr", "tab", "text:s", "text:tab", "text:line-break");

  /**
   * What shows nothing of its own. A fallback repeats its choice; what was moved stands where it
   * was moved to; formulas are carried as they are; numbers of a chart are values. In OpenDocument,
   * alternative text is seen by nobody, and what a field takes from elsewhere is computed.
   */
  private static final Set<String> SILENT =
      Set.of(
          "Fallback",
          "moveFrom",
          "oMath",
          "numCache",
          "numLit",
          "numDim",
          "svg:title",
          "svg:desc",
          "office:annotation",
          "office:event-listeners",
          "text:tracked-changes",
          "text:ruby-text",
          "text:note-citation",
          "text:bibliography-mark");

  /** Fields of OpenDocument that the program computes (OpenDocument 1.3 part 3, 7). */
  private static final Pattern COMPUTED =
      Pattern.compile(
          "text:(?:page-.*|.*date|.*time|chapter|sequence(?:-ref)?|bookmark-ref|reference-ref"
              + "|note-ref|file-name|sheet-name|template-name|author-.*|sender-.*|.*creator"
              + "|title|subject|keywords|editing-.*|.*-count|expression|variable-get"
              + "|user-defined)");

  private final String part;
  private final String markup;
  private final boolean ooxml;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<StringBuilder> blocks = new ArrayDeque<>();
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder rest = new StringBuilder();
  private int silent;

  private PartBlocks(String part, String markup) {
    this.part = part;
    this.markup = markup;
    this.ooxml = !markup.contains("urn:oasis:names:tc:opendocument:");
  }

  /** Reads the markup of a part; what is not well formed is read as far as it makes sense. */
  static PartBlocks of(String part, String markup) {
    PartBlocks blocks = new PartBlocks(part, markup);
    blocks.read();
    return blocks;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Text that stands in no paragraph. */
  String rest() {
    return rest.toString();
  }

  private void read() {
    int i = 0;
    while (i < markup.length()) {
      int tag = markup.indexOf('<', i);
      text(markup.substring(i, tag < 0 ? markup.length() : tag));
      if (tag < 0) {
        break;
      }
      int end = endOfTag(tag);
      tag(markup.substring(tag + 1, end));
      i = end + 1;
    }
    while (!open.isEmpty()) {
      close();
    }
  }

  private int endOfTag(int start) {
    char quote = 0;
    for (int i = start + 1; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return markup.length();
  }

  private void tag(String tag) {
    if (tag.startsWith("!") || tag.startsWith("?")) {
      return;
    }
    boolean closes = tag.startsWith("/");
    String element = name(tag, closes ? 1 : 0);
    if (closes) {
      closeTo(element);
    } else if (!tag.endsWith("/")) {
      open(element);
    } else if (SPACES.contains(element) && !blocks.isEmpty()) {
      blocks.element().append(' ');
    }
  }

  /** Prefixes of OOXML are any; those of OpenDocument tell the families of elements apart. */
  private String name(String tag, int start) {
    int end = start;
    int from = start;
    while (end < tag.length() && " \t\r\n/".indexOf(tag.charAt(end)) < 0) {
      from = ooxml && tag.charAt(end) == ':' ? end + 1 : from;
      end++;
    }
    return tag.substring(from, end);
  }

  private void open(String name) {
    boolean isSilent = SILENT.contains(name) || (!ooxml && COMPUTED.matcher(name).matches());
    boolean isBlock = BLOCKS.contains(name);
    open.push(new Open(name, isBlock, isSilent));
    silent += isSilent ? 1 : 0;
    if (isBlock) {
      blocks.push(new StringBuilder());
    }
  }

  private void closeTo(String name) {
    if (open.stream().anyMatch(one -> one.name.equals(name))) {
      while (!close().equals(name)) {
        // What a removed field left open ends here.
      }
    }
  }

  private String close() {
    Open closed = open.pop();
    silent -= closed.isSilent ? 1 : 0;
    if (closed.isBlock) {
      String text = blocks.pop().toString();
      if (!text.isBlank()) {
        passages.add(new Passage(part, text));
      }
    }
    return closed.name;
  }

  private void text(String text) {
    if (text.isEmpty() || silent > 0 || open.isEmpty()) {
      return;
    }
    if (blocks.isEmpty()) {
      rest.append(WitnessText.decoded(text)).append('\n');
    } else if (!ooxml || WORDS.contains(open.element().name)) {
      blocks.element().append(WitnessText.decoded(text));
    }
  }

  private record Open(String name, boolean isBlock, boolean isSilent) {}
}
