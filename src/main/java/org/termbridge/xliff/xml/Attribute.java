package org.termbridge.xliff.xml;

/**
 * One attribute.
 *
 * @param namespace empty for an attribute without a prefix
 * @param prefix as in the file
 * @param name local
 * @param value normalised by the parser
 */
public record Attribute(String namespace, String prefix, String name, String value) {

  /** As in the file: {@code id}, {@code xml:space}. */
  public String qualifiedName() {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }
}
