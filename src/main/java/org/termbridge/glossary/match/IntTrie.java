package org.termbridge.glossary.match;

import java.util.Arrays;

/**
 * A trie over numbers: words of a vocabulary, characters. Edges lie in one open-addressing table,
 * keyed by node and label. Written by one thread, then read by any.
 */
final class IntTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final long FREE = -1;

  private long[] edges;
  private int[] targets;
  private int size;
  private int nodes = 1;

  IntTrie() {
    edges = new long[64];
    targets = new int[64];
    Arrays.fill(edges, FREE);
  }

  /** The node behind the edge, or {@link #NONE}. */
  int next(int node, int label) {
    long key = key(node, label);
    int slot = slot(key, edges.length);
    while (edges[slot] != FREE) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return NONE;
  }

  /** The node behind the edge, which is made if there is none. */
  int grow(int node, int label) {
    int next = next(node, label);
    if (next != NONE) {
      return next;
    }
    if (size * 2 >= edges.length) {
      enlarge();
    }
    put(key(node, label), nodes);
    size++;
    return nodes++;
  }

  int nodes() {
    return nodes;
  }

  private void enlarge() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[oldEdges.length * 2];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key, edges.length);
    while (edges[slot] != FREE) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, int label) {
    return ((long) node << 32) | (label & 0xFFFFFFFFL);
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (length - 1);
  }
}
