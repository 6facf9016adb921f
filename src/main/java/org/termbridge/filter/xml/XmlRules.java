package org.termbridge.filter.xml;

import java.util.List;

/**
 * What is said of the elements of a document, which are numbered in document order from 0: by its
 * ITS rules, or by their place.
 */
interface XmlRules {

  /** How an element stands in the text around it (ITS 2.0, 8.8). */
  enum Within {
    /** A text of its own, beside the others. */
    NO,
    /** A part of the sentence. */
    YES,
    /** A text of its own, in the midst of a sentence: a footnote. */
    NESTED
  }

  boolean isTranslated(int element);

  Within within(int element);

  boolean preservesSpace(int element);

  boolean isTranslated(int element, String attribute);

  /** What the author says to translators. */
  List<String> notes(int element);
}
