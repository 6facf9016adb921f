package org.termbridge.carrier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * The elements of a carrier that are open, innermost first, and the markup written so far. An
 * element is written with its first text, so that one without any leaves nothing behind. Not safe
 * for use by several threads.
 */
final class OpenElements {

  private final StringBuilder markup = new StringBuilder();
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private boolean isSpaceDue;
  private boolean isBreakDue;
  private boolean isAtBlockStart = true;
  private int characters;

  /** Characters of text so far, white space not counted. */
  int characters() {
    return characters;
  }

  /** The markup of all calls; elements that are open have no end tags in it. */
  CharSequence markup() {
    return markup;
  }

  boolean contains(Predicate<OpenElement> wanted) {
    return open.stream().anyMatch(wanted);
  }

  boolean isInnermost(Predicate<OpenElement> wanted) {
    return open.peek() != null && wanted.test(open.element());
  }

  /** Opens an element in the innermost. */
  void begin(String name, String attributes) {
    OpenElement element = new OpenElement(name, attributes);
    open.push(element);
    if (!element.isInline()) {
      startBlock();
    }
  }

  /** Ends elements until the innermost is one of those wanted; all if none is. */
  void endUntil(Predicate<OpenElement> wanted) {
    while (open.peek() != null && !wanted.test(open.element())) {
      end();
    }
  }

  /** Ends elements up to and with the first wanted; none if none is wanted. */
  void endThrough(Predicate<OpenElement> wanted) {
    if (contains(wanted)) {
      endUntil(wanted);
      end();
    }
  }

  /**
   * Ends an inline element of the open block, if it is open. What crosses the end is closed before
   * it and begun again behind.
   */
  void endInline(String name) {
    if (!isOpenInline(name)) {
      return;
    }
    List<OpenElement> crossed = new ArrayList<>();
    while (!open.element().name.equals(name)) {
      crossed.add(0, open.element());
      end();
    }
    end();
    crossed.forEach(element -> begin(element.name, element.attributes));
  }

  boolean isOpenInline(String name) {
    for (OpenElement element : open) {
      if (!element.isInline()) {
        return false;
      }
      if (element.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Forgets space and breaks: they never stand at the edge of a block. */
  void startBlock() {
    isSpaceDue = false;
    isBreakDue = false;
    isAtBlockStart = true;
  }

  void lineBreak() {
    isBreakDue = !isAtBlockStart;
    isSpaceDue = false;
  }

  /** Adds a character of text; drops it if XML forbids it. */
  void character(int c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
      isSpaceDue = !isAtBlockStart && !isBreakDue;
    } else if (XmlText.isAllowed(c)) {
      if (!isTextAllowed()) {
        beginParagraph();
      }
      writeDue();
      writeStartTags();
      XmlText.append(markup, c);
      isAtBlockStart = false;
      characters++;
    }
  }

  void writeStartTags() {
    if (open.peek() != null && !open.element().isWritten) {
      open.descendingIterator().forEachRemaining(this::writeStartTag);
    }
  }

  private void writeStartTag(OpenElement element) {
    if (!element.isWritten) {
      element.isWritten = true;
      markup.append('<').append(element.name).append(element.attributes).append('>');
      markup.append(element.isStructure() ? "\n" : "");
    }
  }

  private boolean isTextAllowed() {
    return open.stream()
        .filter(element -> !element.isInline())
        .findFirst()
        .filter(element -> !element.isStructure())
        .isPresent();
  }

  /** Emphasis that was opened before its paragraph moves into the paragraph. */
  private void beginParagraph() {
    List<OpenElement> inline = new ArrayList<>();
    while (isInnermost(OpenElement::isInline)) {
      inline.add(0, open.pop());
    }
    endUntil(element -> !element.isStructure());
    begin("p", "");
    inline.forEach(element -> begin(element.name, element.attributes));
  }

  /** Spaces and breaks are held back, so that they stand outside emphasis and never at an edge. */
  private void writeDue() {
    if (isBreakDue) {
      markup.append("<br/>");
    } else if (isSpaceDue) {
      markup.append(' ');
    }
    isBreakDue = false;
    isSpaceDue = false;
  }

  private void end() {
    OpenElement element = open.pop();
    if (element.isWritten) {
      markup.append("</").append(element.name).append('>');
      markup.append(element.isInline() ? "" : "\n");
    }
    if (!element.isInline()) {
      startBlock();
    }
  }
}
