package org.termbridge.segment.rule;

import org.jspecify.annotations.Nullable;

/**
 * What is known of places of one kind, by the number of the kind. Forgets everything rather than
 * take more than enough. Belongs to one thread.
 */
final class ByKind<T> {

  private static final int LEAST = 64;
  private static final int MOST = 1 << 14;

  /** A prime near the golden section of 2^64: it scatters numbers that differ little. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private @Nullable Entry<T>[] entries = room(LEAST);
  private int size;

  /** Null for a kind of which nothing is known yet. */
  @Nullable T get(long kind) {
    Entry<T> entry = entries[slot(kind)];
    return entry == null ? null : entry.known;
  }

  void put(long kind, T known) {
    if (2 * size >= entries.length) {
      grow();
    }
    int slot = slot(kind);
    if (entries[slot] == null) {
      size++;
    }
    entries[slot] = new Entry<>(kind, known);
  }

  private int slot(long kind) {
    int mask = entries.length - 1;
    int slot = (int) ((kind * SCATTER) >>> 32) & mask;
    Entry<T> entry = entries[slot];
    while (entry != null && entry.kind != kind) {
      slot = (slot + 1) & mask;
      entry = entries[slot];
    }
    return slot;
  }

  private void grow() {
    @Nullable Entry<T>[] old = entries;
    boolean isEnough = old.length == MOST;
    entries = room(isEnough ? LEAST : 2 * old.length);
    size = 0;
    for (Entry<T> entry : old) {
      if (entry != null && !isEnough) {
        put(entry.kind, entry.known);
      }
    }
  }

  @SuppressWarnings("unchecked") // An array of a generic type cannot be made in another way.
  private static <T> @Nullable Entry<T>[] room(int size) {
    return (Entry<T>[]) new Entry<?>[size];
  }

  private record Entry<T>(long kind, T known) {}
}
