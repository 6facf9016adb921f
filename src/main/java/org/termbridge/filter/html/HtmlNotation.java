package org.termbridge.filter.html;

import java.util.Map;
import java.util.function.Function;
import org.termbridge.document.Code;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.filter.markup.Notation;

/**
 * Words in HTML and XML, with as few references as the place allows.
 *
 * @param references how the unit's own source writes a character: U+00A0 as nbsp
 * @param quote of an attribute value: the quotation mark, a space if it has none; of a text NUL
 * @param lineEnd of the document
 */
public record HtmlNotation(Map<Integer, String> references, char quote, String lineEnd)
    implements Notation {

  @Override
  public String write(Text target, Function<Code, String> codes) {
    StringBuilder written = new StringBuilder();
    for (Inline inline : target.inlines()) {
      if (inline instanceof Code code) {
        written.append(codes.apply(code));
      } else {
        write(inline.words(), written);
      }
    }
    return quote == ' ' ? "\"" + written + "\"" : written.toString();
  }

  private void write(String words, StringBuilder written) {
    int at = 0;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      at += Character.charCount(point);
      String reference = references.get(point);
      if (reference != null) {
        written.append(reference.endsWith(";") ? reference : reference + ";");
      } else {
        write(point, written);
      }
    }
  }

  private void write(int point, StringBuilder written) {
    switch (point) {
      case '&' -> written.append("&amp;");
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '"' -> written.append(quote == '"' || quote == ' ' ? "&quot;" : "\"");
      case '\'' -> written.append(quote == '\'' ? "&#39;" : "'");
      case '\n' -> written.append(lineEnd);
      default -> written.appendCodePoint(point);
    }
  }
}
