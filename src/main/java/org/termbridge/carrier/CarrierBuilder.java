package org.termbridge.carrier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.termbridge.document.Language;

/**
 * Writes a carrier: a small XHTML document that is always well formed and the same for the same
 * calls. Forgiving by design, because what calls it reads files that are not: a paragraph inside a
 * paragraph ends the first, text outside any block opens a paragraph, crossing emphasis is
 * untangled, blocks and emphasis without text leave nothing behind, runs of white space become one
 * space, characters that XML forbids are dropped. Not safe for use by several threads.
 */
public final class CarrierBuilder {

  /** Emphasis, by its XHTML element. */
  public enum Emphasis {
    B,
    I,
    U,
    SUB,
    SUP;

    String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final StringBuilder body = new StringBuilder();
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private boolean isSpaceDue;
  private boolean isBreakDue;
  private boolean isAtBlockStart = true;
  private int characters;

  /**
   * Begins a heading.
   *
   * @param level 1 to 6; others are moved into that range
   */
  public CarrierBuilder heading(int level) {
    return textBlock("h" + Math.max(1, Math.min(6, level)), "");
  }

  /** Begins a heading that has a part of its own to play. */
  public CarrierBuilder heading(int level, CarrierRole role) {
    return textBlock("h" + Math.max(1, Math.min(6, level)), " class=\"" + role.className() + "\"");
  }

  /** Begins a paragraph. */
  public CarrierBuilder paragraph() {
    return textBlock("p", "");
  }

  /** Begins a paragraph that has a part of its own to play. */
  public CarrierBuilder paragraph(CarrierRole role) {
    return textBlock("p", " class=\"" + role.className() + "\"");
  }

  /** Ends the paragraph or heading that is open, if one is. */
  public CarrierBuilder endBlock() {
    popUntil(element -> !element.isInline() && !element.isTextBlock());
    startBlock();
    return this;
  }

  /** Begins a list; inside an item it is a list below that item. */
  public CarrierBuilder list(boolean ordered) {
    endBlock();
    OpenElement top = open.peek();
    if (top != null && top.isList()) {
      push("li", "");
    }
    leaveStructure();
    return push(ordered ? "ol" : "ul", "");
  }

  /** Begins an item, ending the one before; opens a list if none is open. */
  public CarrierBuilder item() {
    endBlock();
    popUntil(element -> element.isList() || element.isCell());
    OpenElement top = open.peek();
    if (top == null || !top.isList()) {
      push("ul", "");
    }
    return push("li", "");
  }

  /** Ends the innermost list, if one is open. */
  public CarrierBuilder endList() {
    return popThrough(OpenElement::isList);
  }

  /** Begins a table; inside a cell it is a table in that cell. */
  public CarrierBuilder table() {
    endBlock();
    leaveStructure();
    return push("table", "");
  }

  /** Begins a row, ending the one before; opens a table if none is open. */
  public CarrierBuilder row() {
    endBlock();
    if (open.stream().noneMatch(CarrierBuilder::isTable)) {
      table();
    }
    popUntil(CarrierBuilder::isTable);
    return push("tr", "");
  }

  /**
   * Begins a cell, ending the one before. An empty cell stays, so that the columns keep their
   * places.
   */
  public CarrierBuilder cell(boolean header) {
    endBlock();
    popUntil(element -> element.name.equals("tr") || isTable(element));
    OpenElement top = open.peek();
    if (top == null || isTable(top)) {
      row();
    }
    push(header ? "th" : "td", "");
    writeStartTags();
    return this;
  }

  /** Ends the innermost table, if one is open. */
  public CarrierBuilder endTable() {
    return popThrough(CarrierBuilder::isTable);
  }

  /** Begins emphasis; it ends at {@link #end(Emphasis)} or with its block. */
  public CarrierBuilder begin(Emphasis emphasis) {
    return isOpenInline(emphasis.element()) ? this : push(emphasis.element(), "");
  }

  public CarrierBuilder end(Emphasis emphasis) {
    return endInline(emphasis.element());
  }

  /** Begins a link; one inside another ends the first. */
  public CarrierBuilder link(String address) {
    endLink();
    return push("a", " href=\"" + XmlText.attribute(address.strip()) + "\"");
  }

  public CarrierBuilder endLink() {
    return endInline("a");
  }

  /** Adds text to the open block, or to a new paragraph. */
  public CarrierBuilder text(CharSequence text) {
    text.codePoints().forEach(this::character);
    return this;
  }

  /** A line break inside a block; at its start or end it leaves nothing. */
  public CarrierBuilder lineBreak() {
    isBreakDue = !isAtBlockStart;
    isSpaceDue = false;
    return this;
  }

  /** Characters of text so far, white space not counted. */
  public int characters() {
    return characters;
  }

  /**
   * The whole document; ends everything that is open.
   *
   * @param title of the document, if it has one
   * @param language of its text, if it is known
   * @return UTF-8
   */
  public byte[] build(Optional<String> title, Optional<Language> language) {
    popUntil(element -> false);
    String document =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml"%s>
        <head>
        <meta charset="UTF-8"/>
        <title>%s</title>
        </head>
        <body>
        """
            .formatted(
                language.map(CarrierBuilder::attributes).orElse(""),
                XmlText.text(title.orElse("").strip()));
    return (document + body + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String attributes(Language language) {
    String direction = language.isRightToLeft() ? " dir=\"rtl\"" : "";
    return " lang=\"%1$s\" xml:lang=\"%1$s\"%2$s".formatted(language.tag(), direction);
  }

  private void character(int c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
      isSpaceDue = !isAtBlockStart && !isBreakDue;
    } else if (XmlText.isAllowed(c)) {
      if (!isTextAllowed()) {
        openParagraph();
      }
      writeDue();
      writeStartTags();
      XmlText.append(body, c);
      isAtBlockStart = false;
      characters++;
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
  private void openParagraph() {
    List<OpenElement> inline = new ArrayList<>();
    while (open.peek() != null && open.element().isInline()) {
      inline.add(0, open.pop());
    }
    textBlock("p", "");
    inline.forEach(element -> push(element.name, element.attributes));
  }

  /** Spaces and breaks are held back, so that they stand outside emphasis and never at an edge. */
  private void writeDue() {
    if (isBreakDue) {
      body.append("<br/>");
    } else if (isSpaceDue) {
      body.append(' ');
    }
    isBreakDue = false;
    isSpaceDue = false;
  }

  private CarrierBuilder textBlock(String name, String attributes) {
    endBlock();
    leaveStructure();
    return push(name, attributes);
  }

  private void leaveStructure() {
    popUntil(element -> !element.isStructure());
  }

  private void startBlock() {
    isSpaceDue = false;
    isBreakDue = false;
    isAtBlockStart = true;
  }

  private CarrierBuilder push(String name, String attributes) {
    OpenElement element = new OpenElement(name, attributes);
    open.push(element);
    if (!element.isInline()) {
      startBlock();
    }
    return this;
  }

  private void popUntil(Predicate<OpenElement> stop) {
    while (open.peek() != null && !stop.test(open.element())) {
      pop();
    }
  }

  private CarrierBuilder popThrough(Predicate<OpenElement> last) {
    if (open.stream().anyMatch(last)) {
      popUntil(last);
      pop();
    }
    return this;
  }

  private void pop() {
    OpenElement element = open.pop();
    String end = "</" + element.name + ">";
    if (element.isInline()) {
      body.append(element.isWritten ? end : "");
    } else {
      body.append(element.isWritten ? end + "\n" : "");
      startBlock();
    }
  }

  private void writeStartTags() {
    if (open.peek() != null && !open.element().isWritten) {
      open.descendingIterator().forEachRemaining(this::writeStartTag);
    }
  }

  private void writeStartTag(OpenElement element) {
    if (!element.isWritten) {
      element.isWritten = true;
      body.append('<').append(element.name).append(element.attributes).append('>');
      body.append(element.isStructure() ? "\n" : "");
    }
  }

  /** Emphasis that crosses the end is closed before it and begun again behind. */
  private CarrierBuilder endInline(String name) {
    if (!isOpenInline(name)) {
      return this;
    }
    List<OpenElement> crossed = new ArrayList<>();
    while (!open.element().name.equals(name)) {
      crossed.add(0, open.element());
      pop();
    }
    pop();
    crossed.forEach(element -> push(element.name, element.attributes));
    return this;
  }

  private boolean isOpenInline(String name) {
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

  private static boolean isTable(OpenElement element) {
    return element.name.equals("table");
  }
}
