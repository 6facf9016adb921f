package org.termbridge.carrier;

/** An element of the carrier that has begun; its start tag is written with its first text. */
final class OpenElement {

  final String name;
  final String attributes;
  boolean isWritten;

  OpenElement(String name, String attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  boolean isInline() {
    return switch (name) {
      case "b", "i", "u", "sub", "sup", "a" -> true;
      default -> false;
    };
  }

  boolean isTextBlock() {
    return switch (name) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  boolean isCell() {
    return name.equals("td") || name.equals("th");
  }

  boolean isList() {
    return name.equals("ul") || name.equals("ol");
  }

  boolean isTable() {
    return name.equals("table");
  }

  boolean isRow() {
    return name.equals("tr");
  }

  /** Lists, tables and rows hold no text themselves; only their items and cells do. */
  boolean isStructure() {
    return isList() || isTable() || isRow();
  }
}
