package org.termbridge.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Words and codes in reading order. Neighbouring words are joined, so equal texts are equal values.
 *
 * @param inlines the pieces
 */
public record Text(List<Inline> inlines) {

  public static final Text EMPTY = new Text(List.of());

  public Text {
    inlines = isJoined(inlines) ? List.copyOf(inlines) : joined(inlines);
  }

  /** Plain words without codes. */
  public static Text of(String words) {
    return words.isEmpty() ? EMPTY : new Text(List.of(new Words(words)));
  }

  /** All texts, one after the other. */
  public static Text concat(List<Text> texts) {
    List<Inline> all = new ArrayList<>();
    texts.forEach(text -> all.addAll(text.inlines));
    return new Text(all);
  }

  /** The words without the codes. */
  public String words() {
    StringBuilder words = new StringBuilder();
    inlines.forEach(inline -> words.append(inline.words()));
    return words.toString();
  }

  /** The codes in reading order. */
  public List<Code> codes() {
    return inlines.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
  }

  /** No words and no codes. */
  public boolean isEmpty() {
    return inlines.isEmpty();
  }

  /**
   * No words but white space, no-break and full-width spaces among it, which Java's own test for
   * blank strings takes for words; codes do not count.
   */
  public boolean isBlank() {
    return words()
        .codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Words with each code written as its id in braces, for hashes and messages. */
  public String marked() {
    StringBuilder marked = new StringBuilder();
    inlines.forEach(inline -> marked.append(inline.marked()));
    return marked.toString();
  }

  /**
   * A short fingerprint of words and codes: the first 16 hexadecimal digits of the SHA-256 of
   * {@link #marked()}.
   */
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(marked().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static boolean isJoined(List<Inline> inlines) {
    boolean afterWords = false;
    for (Inline inline : inlines) {
      boolean isWords = inline instanceof Words;
      if (isWords && (afterWords || inline.words().isEmpty())) {
        return false;
      }
      afterWords = isWords;
    }
    return true;
  }

  private static List<Inline> joined(List<Inline> inlines) {
    if (inlines.size() == 1) {
      return List.copyOf(inlines);
    }
    List<Inline> result = new ArrayList<>(inlines.size());
    StringBuilder pending = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Words) {
        pending.append(inline.words());
      } else {
        flush(pending, result);
        result.add(inline);
      }
    }
    flush(pending, result);
    return List.copyOf(result);
  }

  private static void flush(StringBuilder pending, List<Inline> result) {
    if (!pending.isEmpty()) {
      result.add(new Words(pending.toString()));
      pending.setLength(0);
    }
  }
}
