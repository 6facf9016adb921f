package org.termbridge.xliff;

/**
 * One attribute.
 *
 * @param namespace empty for an attribute without a prefix
 * @param prefix as in the file
 * @param name local
 * @param value normalised by the parser
 */
record Attribute(String namespace, String prefix, String name, String value) {

  /** As in the file: {@code id}, {@code xml:space}. */
  String qualifiedName() {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }
}
