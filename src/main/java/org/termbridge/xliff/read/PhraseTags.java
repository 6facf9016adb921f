package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * The codes that Phrase writes as words into its own flavour of XLIFF 1.2: <code>{1}</code> alone,
 * <code>{1&gt;</code> and <code>&lt;1}</code> around words, a letter for bold and the like.
 */
final class PhraseTags {

  private static final Pattern TAG = Pattern.compile("\\{(\\w{1,4})(?:(>)|\\})|<(\\w{1,4})\\}");

  private PhraseTags() {}

  /** The text with codes in the place of such words. */
  static Text codes(Text text) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      if (inline instanceof Code) {
        inlines.add(inline);
      } else {
        add(inline.words(), inlines);
      }
    }
    return new Text(inlines);
  }

  private static void add(String words, List<Inline> inlines) {
    Matcher tag = TAG.matcher(words);
    int end = 0;
    while (tag.find()) {
      addWords(words.substring(end, tag.start()), inlines);
      inlines.add(code(tag.toMatchResult()));
      end = tag.end();
    }
    addWords(words.substring(end), inlines);
  }

  private static void addWords(String words, List<Inline> inlines) {
    if (!words.isEmpty()) {
      inlines.add(new Words(words));
    }
  }

  private static Code code(MatchResult tag) {
    boolean isClose = tag.group(1) == null;
    CodeKind kind =
        isClose ? CodeKind.CLOSE : tag.group(2) == null ? CodeKind.STANDALONE : CodeKind.OPEN;
    return new Code(
        isClose ? tag.group(3) : tag.group(1),
        kind,
        CodeType.OTHER,
        tag.group(),
        "",
        /* canDelete= */ true,
        /* canCopy= */ true,
        /* canReorder= */ true);
  }
}
