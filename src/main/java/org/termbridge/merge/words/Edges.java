package org.termbridge.merge.words;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * A text without the white space at its two ends.
 *
 * @param before white space at the beginning
 * @param text the rest
 * @param after white space at the end
 */
public record Edges(Text before, Text text, Text after) {

  public static Edges of(Text text) {
    List<Inline> inlines = new ArrayList<>(text.inlines());
    String before = "";
    if (!inlines.isEmpty() && inlines.get(0) instanceof Words first) {
      String rest = stripStart(first.words());
      before = first.words().substring(0, first.words().length() - rest.length());
      replace(inlines, 0, rest);
    }
    String after = "";
    int last = inlines.size() - 1;
    if (last >= 0 && inlines.get(last) instanceof Words words) {
      String rest = stripEnd(words.words());
      after = words.words().substring(rest.length());
      replace(inlines, last, rest);
    }
    return new Edges(Text.of(before), new Text(inlines), Text.of(after));
  }

  /** Without white space at the ends, even where it stands inside codes at the very end. */
  static Text stripped(Text text) {
    List<Inline> inlines = new ArrayList<>(text.inlines());
    strip(inlines, /* start= */ true);
    strip(inlines, /* start= */ false);
    return new Text(inlines);
  }

  private static void strip(List<Inline> inlines, boolean start) {
    int step = start ? 1 : -1;
    int i = start ? 0 : inlines.size() - 1;
    while (i >= 0 && i < inlines.size()) {
      if (inlines.get(i) instanceof Words words) {
        String rest = start ? stripStart(words.words()) : stripEnd(words.words());
        replace(inlines, i, rest);
        if (!rest.isEmpty()) {
          return;
        }
        i = start ? i : i - 1;
      } else if (shows((Code) inlines.get(i))) {
        return;
      } else {
        i += step;
      }
    }
  }

  /** White space beside what a reader sees is no edge. */
  private static boolean shows(Code code) {
    return code.kind() == CodeKind.STANDALONE
        && switch (code.type()) {
          case IMAGE, VARIABLE, FIELD, NOTE_REFERENCE -> true;
          default -> false;
        };
  }

  private static void replace(List<Inline> inlines, int index, String words) {
    if (words.isEmpty()) {
      inlines.remove(index);
    } else {
      inlines.set(index, new Words(words));
    }
  }

  public static String stripStart(String words) {
    int start = 0;
    while (start < words.length() && SourceKey.isSpace(words.charAt(start))) {
      start++;
    }
    return words.substring(start);
  }

  static String stripEnd(String words) {
    int end = words.length();
    while (end > 0 && SourceKey.isSpace(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }
}
