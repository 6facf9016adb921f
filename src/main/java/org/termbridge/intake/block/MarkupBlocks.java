package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.charset.Spaces;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns markup events, Tika's or those of an HTML message, into blocks. What each element means
 * stands in the tables; an element in none of them is passed through.
 */
public final class MarkupBlocks extends DefaultHandler {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "rt",
          "rp",
          "title",
          "select",
          "button",
          "textarea");

  /** Classes by which Tika marks what is not the document's running text. */
  private static final Set<String> UNSEEN_CLASSES =
      Set.of("embedded", "package-entry", "slide-master-content", "annotation");

  private static final Set<String> RUNNING_HEAD_CLASSES =
      Set.of("header", "footer", "slide-master-header", "slide-master-footer");

  private static final Map<String, Emphasis> EMPHASIS =
      Map.of(
          "b", Emphasis.B,
          "strong", Emphasis.B,
          "i", Emphasis.I,
          "em", Emphasis.I,
          "cite", Emphasis.I,
          "u", Emphasis.U,
          "ins", Emphasis.U,
          "sub", Emphasis.SUB,
          "sup", Emphasis.SUP);

  private static final Map<String, CarrierRole> ROLES =
      Map.of(
          "figcaption", CarrierRole.CAPTION,
          "caption", CarrierRole.CAPTION,
          "blockquote", CarrierRole.QUOTE);

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "section", "article", "header", "footer", "main", "address", "center", "form",
          "dl", "dt", "dd", "pre", "hr", "body", "figure");

  private final BlockCollector collector = new BlockCollector();
  private final boolean isHtml;
  private final List<Boolean> lists = new ArrayList<>();
  private final Map<Emphasis, Integer> emphasis = new EnumMap<>(Emphasis.class);
  private final List<String> runningHeads = new ArrayList<>();
  private final StringBuilder runningHead = new StringBuilder();
  private int unseen;
  private int inRunningHead;
  private int quotes;
  private int preformatted;

  /**
   * For one document.
   *
   * @param isHtml a line end in the text is a space; in office formats it is a line break
   */
  public MarkupBlocks(boolean isHtml) {
    this.isHtml = isHtml;
  }

  public List<Block> blocks() {
    return collector.blocks();
  }

  /** Text of page headers and footers, which is not in the blocks. */
  public List<String> runningHeads() {
    return List.copyOf(runningHeads);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    String name = local.toLowerCase(Locale.ROOT);
    String style = String.valueOf(attributes.getValue("class"));
    if (unseen > 0 || UNSEEN.contains(name) || isUnseen(style, attributes)) {
      unseen++;
    } else if (inRunningHead > 0 || (!isHtml && RUNNING_HEAD_CLASSES.contains(style))) {
      inRunningHead++;
    } else if (EMPHASIS.containsKey(name)) {
      emphasize(EMPHASIS.get(name), 1);
    } else {
      start(name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    String name = local.toLowerCase(Locale.ROOT);
    if (unseen > 0) {
      unseen--;
    } else if (inRunningHead > 0) {
      endRunningHead(--inRunningHead == 0 || name.equals("p"));
    } else if (EMPHASIS.containsKey(name)) {
      emphasize(EMPHASIS.get(name), -1);
    } else {
      end(name);
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    String text = new String(ch, start, length);
    if (inRunningHead > 0) {
      runningHead.append(text);
    } else if (unseen == 0) {
      collector.text(isHtml && preformatted == 0 ? text.replaceAll("[\\r\\n]+", " ") : text);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    if (!isHtml) {
      return;
    }
    characters(ch, start, length);
  }

  private static boolean isUnseen(String style, Attributes attributes) {
    String css = String.valueOf(attributes.getValue("style")).replace(" ", "");
    return UNSEEN_CLASSES.contains(style)
        || css.contains("display:none")
        || attributes.getValue("hidden") != null;
  }

  private void endRunningHead(boolean isWhole) {
    if (isWhole && !Spaces.isBlank(runningHead)) {
      runningHeads.add(runningHead.toString().strip());
    }
    if (isWhole) {
      runningHead.setLength(0);
    }
  }

  private void emphasize(Emphasis which, int change) {
    emphasis.merge(which, change, Integer::sum);
    emphasis.values().removeIf(depth -> depth <= 0);
    collector.emphasis(emphasis.keySet());
  }

  private void start(String name, Attributes attributes) {
    switch (name) {
      case "br" -> collector.text("\n");
      case "a" -> collector.link(attributes.getValue("href"));
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          collector.begin(Kind.HEADING, name.charAt(1) - '0');
      case "ul", "ol" -> startList(name.equals("ol"));
      case "li" -> collector.begin(itemKind(), Math.max(0, lists.size() - 1));
      case "table" -> collector.mark(Kind.TABLE);
      case "tr" -> collector.mark(Kind.ROW);
      case "td" -> collector.mark(Kind.CELL);
      case "th" -> collector.mark(Kind.HEADER_CELL);
      default -> startBlock(name);
    }
  }

  private void startBlock(String name) {
    if (ROLES.containsKey(name) || BLOCKS.contains(name)) {
      boolean isInItem = !lists.isEmpty();
      if (!isInItem || !collector.isBlank()) {
        collector.begin(isInItem ? Kind.ITEM_PARAGRAPH : Kind.PARAGRAPH, 0);
      }
      quotes += name.equals("blockquote") ? 1 : 0;
      preformatted += name.equals("pre") ? 1 : 0;
      role(name);
    }
  }

  private void role(String name) {
    CarrierRole role = quotes > 0 ? CarrierRole.QUOTE : ROLES.get(name);
    if (role != null && lists.isEmpty()) {
      collector.role(role);
    }
  }

  private void end(String name) {
    switch (name) {
      case "a" -> collector.link(null);
      case "ul", "ol" -> endList();
      case "table" -> collector.mark(Kind.TABLE_END);
      case "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "th" -> collector.end();
      default -> endBlock(name);
    }
  }

  private void endBlock(String name) {
    if (ROLES.containsKey(name) || BLOCKS.contains(name)) {
      collector.end();
      quotes -= name.equals("blockquote") ? 1 : 0;
      preformatted -= name.equals("pre") ? 1 : 0;
    }
  }

  private void startList(boolean isOrdered) {
    collector.end();
    lists.add(isOrdered);
  }

  private void endList() {
    collector.end();
    if (!lists.isEmpty()) {
      lists.remove(lists.size() - 1);
    }
  }

  private Kind itemKind() {
    return !lists.isEmpty() && lists.get(lists.size() - 1) ? Kind.NUMBERED : Kind.BULLET;
  }
}
