package org.termbridge.filter.word;

import org.termbridge.filter.office.XmlPart;

/**
 * Tracked changes of a word processing document.
 *
 * @param insertions of words, paragraph marks and rows
 * @param deletions of the same
 * @param moves of words from one place to another
 */
public record WordRevisions(int insertions, int deletions, int moves) {

  static final WordRevisions NONE = new WordRevisions(0, 0, 0);

  static WordRevisions in(XmlPart part) {
    int insertions = 0;
    int deletions = 0;
    int moves = 0;
    for (int i = 0; i < part.size(); i++) {
      if (part.opens(i)) {
        switch (part.tag(i)) {
          case "w:ins" -> insertions++;
          case "w:del" -> deletions++;
          case "w:moveTo" -> moves++;
          default -> {}
        }
      }
    }
    return new WordRevisions(insertions, deletions, moves);
  }

  WordRevisions and(WordRevisions other) {
    return new WordRevisions(
        insertions + other.insertions, deletions + other.deletions, moves + other.moves);
  }

  boolean isNone() {
    return equals(NONE);
  }

  /** The counts as arguments of a message. */
  public Object[] arguments() {
    return new Object[] {insertions, deletions, moves};
  }
}
