package org.termbridge.check;

import java.util.List;
import org.termbridge.document.LanguagePair;

/**
 * Looks at translations. A check of one document is for one thread; what it has to say of all
 * documents together it says at the end.
 *
 * @param <E> what it keeps of one document
 */
public interface Check<E> {

  /** A word: what {@code --only} and {@code --skip} name it. */
  String id();

  /** Begins a document. */
  Review<E> open(LanguagePair pair);

  /** All findings, in the order of the documents and in each of the text. */
  List<Finding> conclude(List<E> documents);

  /**
   * Looks at one document.
   *
   * @param <E> what it keeps of it
   */
  interface Review<E> {

    /** Looks at the segments of a unit, in the order of the text. */
    void look(List<SegmentPair> unit);

    /** What it has seen. */
    E evidence();
  }
}
