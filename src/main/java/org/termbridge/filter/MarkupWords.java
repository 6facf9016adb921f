package org.termbridge.filter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.CodeType;

/**
 * Puts a stretch of text into a run: references decoded, white space as a browser shows it. A
 * reference that nobody knows becomes a code.
 */
final class MarkupWords {

  private final String source;
  private final Map<Integer, String> references = new HashMap<>();
  private final StringBuilder words = new StringBuilder();

  MarkupWords(String source) {
    this.source = source;
  }

  /** How the text wrote its characters, so far; starts afresh. */
  Map<Integer, String> takeReferences() {
    if (references.isEmpty()) {
      return Map.of();
    }
    Map<Integer, String> taken = Map.copyOf(references);
    references.clear();
    return taken;
  }

  /** Text of an element. */
  void element(InlineRun run, int begin, int end, boolean preserve) {
    decode(run, begin, end, preserve, /* attribute= */ false);
  }

  /** The value of an attribute. */
  void attribute(InlineRun run, int begin, int end) {
    decode(run, begin, end, /* preserve= */ false, /* attribute= */ true);
  }

  /** Text as it stands, of a CDATA section. */
  void literal(InlineRun run, int begin, int end, boolean preserve) {
    words.setLength(0);
    append(begin, end, preserve);
    run.words(words.toString(), begin, end);
  }

  private void decode(InlineRun run, int begin, int end, boolean preserve, boolean attribute) {
    words.setLength(0);
    int from = begin;
    int at = begin;
    while (at < end) {
      int ampersand = source.indexOf('&', at);
      if (ampersand < 0 || ampersand >= end) {
        break;
      }
      int close = CharacterReferences.end(source, ampersand, end);
      append(at, close == ampersand ? ampersand + 1 : ampersand, preserve);
      at = Math.max(close, ampersand + 1);
      if (close > ampersand && !isPlain(ampersand, close, end, attribute)) {
        from = reference(run, from, ampersand, close);
      } else if (close > ampersand) {
        words.append(source, ampersand, close);
      }
    }
    append(at, end, preserve);
    run.words(words.toString(), from, end);
  }

  /** A name without semicolon that is no reference after all. */
  private boolean isPlain(int begin, int end, int limit, boolean attribute) {
    if (source.charAt(end - 1) == ';') {
      return false;
    }
    boolean goesOn =
        end < limit && (source.charAt(end) == '=' || Character.isLetterOrDigit(source.charAt(end)));
    return (attribute && goesOn)
        || (source.charAt(begin + 1) != '#'
            && CharacterReferences.decode(source.substring(begin, end)) == null);
  }

  /** Adds what a reference stands for; gives where the words now begin. */
  private int reference(InlineRun run, int from, int begin, int end) {
    String reference = source.substring(begin, end);
    @Nullable String decoded = CharacterReferences.decode(reference);
    if (decoded == null) {
      run.words(words.toString(), from, begin);
      words.setLength(0);
      run.alone(new Piece.Label("&", CodeType.VARIABLE, reference), begin, end, /* edge= */ false);
      return end;
    }
    words.append(decoded);
    if (decoded.codePointCount(0, decoded.length()) == 1) {
      references.putIfAbsent(decoded.codePointAt(0), reference);
    }
    return from;
  }

  private void append(int begin, int end, boolean preserve) {
    for (int i = begin; i < end; i++) {
      char c = source.charAt(i);
      if (!MarkupScanner.isSpace(c)) {
        words.append(c);
      } else if (preserve) {
        appendPreserved(c, i);
      } else if (i == begin || !MarkupScanner.isSpace(source.charAt(i - 1))) {
        words.append(' ');
      }
    }
  }

  /** Lines end with a line feed in units, whatever they end with in the source. */
  private void appendPreserved(char c, int at) {
    if (c != '\r') {
      words.append(c);
    } else if (at + 1 >= source.length() || source.charAt(at + 1) != '\n') {
      words.append('\n');
    }
  }
}
