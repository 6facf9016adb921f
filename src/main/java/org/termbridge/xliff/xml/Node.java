package org.termbridge.xliff.xml;

/** A piece of an element's content: an element or characters. */
public sealed interface Node permits Element, Chars {

  /** All characters inside, markup left out. */
  String text();
}
