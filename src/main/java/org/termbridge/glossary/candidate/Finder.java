package org.termbridge.glossary.candidate;

import java.util.List;

/** Looks for one kind of evidence. */
interface Finder {

  /** What there is of it in a sentence, in reading order. */
  List<Hit> find(Sentence sentence);
}
