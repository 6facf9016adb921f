package org.termbridge.filter.xml;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.termbridge.filter.html.HtmlElements;
import org.termbridge.filter.scan.MarkupScanner;

/**
 * What the shape of a document says: an element stands inside a sentence when there is text beside
 * it, or beside the element that it stands in.
 */
final class XmlOutline implements XmlRules {

  private final XmlSettings settings;
  private final BitSet text = new BitSet();
  private final BitSet preserving = new BitSet();
  private final BitSet inline = new BitSet();
  private final BitSet nested = new BitSet();
  private final BitSet skipped = new BitSet();

  /** Reads the outline of a well-formed document. */
  XmlOutline(String source, XmlSettings settings) {
    this.settings = settings;
    findText(source);
    findInline(source);
  }

  private static MarkupScanner scanner(String source) {
    return new MarkupScanner(source, 0, source.length(), MarkupScanner.Dialect.XML);
  }

  private void findText(String source) {
    MarkupScanner scanner = scanner(source);
    Deque<Integer> open = new ArrayDeque<>();
    int count = 0;
    while (scanner.next()) {
      switch (scanner.kind()) {
        case START -> {
          if (!scanner.isSelfClosing()) {
            open.push(count);
          }
          count++;
        }
        case END -> open.poll();
        case TEXT, CDATA -> {
          if (!open.isEmpty() && !isBlank(source, scanner.begin(), scanner.end())) {
            text.set(open.peek());
          }
        }
        default -> {
          // Not text.
        }
      }
    }
  }

  private void findInline(String source) {
    MarkupScanner scanner = scanner(source);
    Deque<Integer> open = new ArrayDeque<>();
    int count = 0;
    while (scanner.next()) {
      if (scanner.kind() == MarkupScanner.Kind.START) {
        classify(scanner, count, open.isEmpty() ? -1 : open.peek());
        if (!scanner.isSelfClosing()) {
          open.push(count);
        }
        count++;
      } else if (scanner.kind() == MarkupScanner.Kind.END) {
        open.poll();
      }
    }
  }

  private void classify(MarkupScanner tag, int element, int parent) {
    String name = localName(tag.name());
    String space = tag.value("xml:space");
    boolean inherited = parent >= 0 && preserving.get(parent);
    preserving.set(element, space.equals("preserve") || (inherited && space.isEmpty()));
    skipped.set(element, settings.skip().contains(name) || (parent >= 0 && skipped.get(parent)));
    boolean besideText = parent >= 0 && (text.get(parent) || inline.get(parent));
    if (settings.inline().contains(name)) {
      inline.set(element);
    } else if (besideText) {
      (isTextOfItsOwn(name, element) ? nested : inline).set(element);
    }
  }

  /** Footnotes, and lists inside paragraphs. */
  private boolean isTextOfItsOwn(String name, int element) {
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "footnote", "endnote", "note", "fn" -> true;
      default -> HtmlElements.shape(lower) == HtmlElements.Shape.BLOCK && !text.get(element);
    };
  }

  static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static boolean isBlank(String source, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!MarkupScanner.isSpace(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isTranslated(int element) {
    return !skipped.get(element);
  }

  @Override
  public Within within(int element) {
    if (inline.get(element)) {
      return Within.YES;
    }
    return nested.get(element) ? Within.NESTED : Within.NO;
  }

  @Override
  public boolean preservesSpace(int element) {
    return preserving.get(element);
  }

  @Override
  public boolean isTranslated(int element, String attribute) {
    return settings.attributes().contains(localName(attribute));
  }

  @Override
  public List<String> notes(int element) {
    return List.of();
  }
}
