package org.termbridge.filter.text;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Changes of a part's characters. All offsets are those of the original. */
public final class Edits {

  private final String text;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  private record Edit(int to, String replacement) {}

  public Edits(String text) {
    this.text = text;
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** Whether something in a stretch changes. */
  public boolean changes(int from, int to) {
    return !edits.subMap(from, to).isEmpty();
  }

  /** Replaces a stretch; changes inside it that were made before are gone with it. */
  public void replace(int from, int to, String replacement) {
    if (to > from) {
      edits.subMap(from, to).clear();
    }
    edits.put(from, new Edit(to, replacement));
  }

  /** Inserts at a place where nothing is replaced. */
  public void insert(int at, String addition) {
    edits.merge(
        at,
        new Edit(at, addition),
        (old, added) -> new Edit(old.to(), added.replacement() + old.replacement()));
  }

  /** The characters of a stretch with the changes made in it so far. */
  public String text(int from, int to) {
    StringBuilder changed = new StringBuilder(to - from + 64);
    int at = from;
    for (Map.Entry<Integer, Edit> entry : edits.subMap(from, to).entrySet()) {
      changed.append(text, at, entry.getKey()).append(entry.getValue().replacement());
      at = entry.getValue().to();
    }
    return changed.append(text, at, to).toString();
  }

  /** All that is new, in the order of its places. */
  String replacements() {
    StringBuilder all = new StringBuilder();
    edits.values().forEach(edit -> all.append(edit.replacement()));
    return all.toString();
  }

  /** Makes the changes in a copy of the text. */
  void writeTo(Splice splice) throws IOException {
    for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
      splice.replace(entry.getKey(), entry.getValue().to(), entry.getValue().replacement());
    }
  }

  /** The whole part with all changes. */
  public String text() {
    return text(0, text.length());
  }
}
