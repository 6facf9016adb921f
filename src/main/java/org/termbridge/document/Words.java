package org.termbridge.document;

/**
 * Words inside a text.
 *
 * @param words at least one UTF-16 unit
 */
public record Words(String words) implements Inline {

  public Words {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words are never empty");
    }
  }

  @Override
  public String marked() {
    return words.replace("\\", "\\\\").replace("{", "\\{");
  }
}
