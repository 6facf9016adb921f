package org.termbridge.segment;

import java.util.Optional;

/**
 * Which rules can be asked at places of one kind, remembered by the number of the kind, which is
 * never 0. Belongs to one thread.
 */
final class AskableRules {

  private static final int CAPACITY = 1 << 14;
  private static final int MOST_KINDS = CAPACITY / 2;

  /** A prime near the golden section of 2^64: it scatters numbers that differ little. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private long[] kinds = new long[64];
  private CandidateRule[][] rules = new CandidateRule[64][];
  private int size;

  /** Empty for a kind of which nothing is known yet. */
  Optional<CandidateRule[]> get(long kind) {
    int slot = slot(kind);
    return kinds[slot] == kind ? Optional.of(rules[slot]) : Optional.empty();
  }

  void put(long kind, CandidateRule[] askable) {
    if (2 * size >= kinds.length) {
      grow();
    }
    int slot = slot(kind);
    kinds[slot] = kind;
    rules[slot] = askable;
    size++;
  }

  private int slot(long kind) {
    int mask = kinds.length - 1;
    int slot = (int) ((kind * SCATTER) >>> 32) & mask;
    while (kinds[slot] != 0 && kinds[slot] != kind) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Doubles the room; forgets everything rather than take more than enough. */
  private void grow() {
    long[] oldKinds = kinds;
    CandidateRule[][] oldRules = rules;
    boolean isFull = size >= MOST_KINDS;
    int capacity = isFull ? 64 : 2 * oldKinds.length;
    kinds = new long[capacity];
    rules = new CandidateRule[capacity][];
    size = 0;
    for (int i = 0; i < oldKinds.length && !isFull; i++) {
      if (oldKinds[i] != 0) {
        put(oldKinds[i], oldRules[i]);
      }
    }
  }
}
