package org.termbridge.xliff;

/** A piece of an element's content: an element or characters. */
sealed interface Node permits Element, Chars {

  /** All characters inside, markup left out. */
  String text();
}
