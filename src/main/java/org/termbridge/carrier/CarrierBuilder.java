package org.termbridge.carrier;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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

  private final OpenElements open = new OpenElements();

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
    open.endUntil(element -> !element.isInline() && !element.isTextBlock());
    open.startBlock();
    return this;
  }

  /** Begins a list; inside an item it is a list below that item. */
  public CarrierBuilder list(boolean ordered) {
    endBlock();
    if (open.isInnermost(OpenElement::isList)) {
      begin("li");
    }
    leaveStructure();
    return begin(ordered ? "ol" : "ul");
  }

  /** Begins an item, ending the one before; opens a list if none is open. */
  public CarrierBuilder item() {
    endBlock();
    open.endUntil(element -> element.isList() || element.isCell());
    if (!open.isInnermost(OpenElement::isList)) {
      begin("ul");
    }
    return begin("li");
  }

  /** Ends the innermost list, if one is open. */
  public CarrierBuilder endList() {
    open.endThrough(OpenElement::isList);
    return this;
  }

  /** Begins a table; inside a cell it is a table in that cell. */
  public CarrierBuilder table() {
    endBlock();
    leaveStructure();
    return begin("table");
  }

  /** Begins a row, ending the one before; opens a table if none is open. */
  public CarrierBuilder row() {
    endBlock();
    if (!open.contains(OpenElement::isTable)) {
      table();
    }
    open.endUntil(OpenElement::isTable);
    return begin("tr");
  }

  /**
   * Begins a cell, ending the one before. An empty cell stays, so that the columns keep their
   * places.
   */
  public CarrierBuilder cell(boolean header) {
    endBlock();
    open.endUntil(element -> element.isRow() || element.isTable());
    if (!open.isInnermost(OpenElement::isRow)) {
      row();
    }
    begin(header ? "th" : "td");
    open.writeStartTags();
    return this;
  }

  /** Ends the innermost table, if one is open. */
  public CarrierBuilder endTable() {
    open.endThrough(OpenElement::isTable);
    return this;
  }

  /** Begins emphasis; it ends at {@link #end(Emphasis)} or with its block. */
  public CarrierBuilder begin(Emphasis emphasis) {
    return open.isOpenInline(emphasis.element()) ? this : begin(emphasis.element());
  }

  public CarrierBuilder end(Emphasis emphasis) {
    open.endInline(emphasis.element());
    return this;
  }

  /** Begins a link; one inside another ends the first. */
  public CarrierBuilder link(String address) {
    endLink();
    open.begin("a", " href=\"" + XmlText.attribute(address.strip()) + "\"");
    return this;
  }

  public CarrierBuilder endLink() {
    open.endInline("a");
    return this;
  }

  /** Adds text to the open block, or to a new paragraph. */
  public CarrierBuilder text(CharSequence text) {
    text.codePoints().forEach(open::character);
    return this;
  }

  /** A line break inside a block; at its start or end it leaves nothing. */
  public CarrierBuilder lineBreak() {
    open.lineBreak();
    return this;
  }

  /** Characters of text so far, white space not counted. */
  public int characters() {
    return open.characters();
  }

  /**
   * The whole document; ends everything that is open.
   *
   * @param title of the document, if it has one
   * @param language of its text, if it is known
   * @return UTF-8
   */
  public byte[] build(Optional<String> title, Optional<Language> language) {
    open.endUntil(element -> false);
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
    return (document + open.markup() + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String attributes(Language language) {
    String direction = language.isRightToLeft() ? " dir=\"rtl\"" : "";
    return " lang=\"%1$s\" xml:lang=\"%1$s\"%2$s".formatted(language.tag(), direction);
  }

  private CarrierBuilder textBlock(String name, String attributes) {
    endBlock();
    leaveStructure();
    open.begin(name, attributes);
    return this;
  }

  private CarrierBuilder begin(String name) {
    open.begin(name, "");
    return this;
  }

  private void leaveStructure() {
    open.endUntil(element -> !element.isStructure());
  }
}
