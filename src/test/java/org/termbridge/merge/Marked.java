package org.termbridge.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * Texts in the notation of {@link Text#marked()}. The letter of an id gives the code's type: b is
 * bold, a is a link, n is the mark of a footnote.
 */
public final class Marked {

  private static final Pattern CODE = Pattern.compile("\\{(/?)([a-z]+\\d*)(/?>)");

  private Marked() {}

  public static Text text(String marked) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = CODE.matcher(marked);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        inlines.add(new Words(marked.substring(done, matcher.start())));
      }
      CodeKind kind =
          !matcher.group(1).isEmpty()
              ? CodeKind.CLOSE
              : matcher.group(3).startsWith("/") ? CodeKind.STANDALONE : CodeKind.OPEN;
      String id = matcher.group(2);
      inlines.add(Code.of(id, kind, type(id), "<" + id + ">", "<" + id + ">"));
      done = matcher.end();
    }
    if (done < marked.length()) {
      inlines.add(new Words(marked.substring(done)));
    }
    return new Text(inlines);
  }

  private static CodeType type(String id) {
    return switch (id.charAt(0)) {
      case 'b' -> CodeType.BOLD;
      case 'i' -> CodeType.ITALIC;
      case 'a' -> CodeType.LINK;
      case 's' -> CodeType.SUPERSCRIPT;
      case 'n' -> CodeType.NOTE_REFERENCE;
      case 'm' -> CodeType.IMAGE;
      case 'l' -> CodeType.LINE_BREAK;
      case 'f' -> CodeType.FIELD;
      case 'k' -> CodeType.BOOKMARK;
      case 'r' -> CodeType.RUBY;
      default -> CodeType.OTHER;
    };
  }
}
