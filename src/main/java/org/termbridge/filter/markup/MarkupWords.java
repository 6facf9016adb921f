package org.termbridge.filter.markup;

import org.jspecify.annotations.Nullable;
import org.termbridge.document.CodeType;
import org.termbridge.filter.scan.CharacterReferences;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.scan.TemplateCode;
import org.termbridge.filter.text.TxtLine;

/**
 * Puts a stretch of text into a run: references decoded, white space as a browser shows it. A
 * reference that nobody knows becomes a code.
 */
public final class MarkupWords {

  private final String source;
  private final boolean xml;
  private final StringBuilder words = new StringBuilder();

  /**
   * For one document.
   *
   * @param xml whether only XML's own five names are known
   */
  public MarkupWords(String source, boolean xml) {
    this.source = source;
    this.xml = xml;
  }

  /** Text of an element. */
  public void element(InlineRun run, int begin, int end, boolean preserve) {
    decode(run, begin, end, preserve, /* attribute= */ false);
  }

  /** The value of an attribute. */
  public void attribute(InlineRun run, int begin, int end) {
    decode(run, begin, end, /* preserve= */ false, /* attribute= */ true);
  }

  /** A stretch as plain words, with its space. */
  public String text(int begin, int end) {
    InlineRun run = new InlineRun(source);
    decode(run, begin, end, /* preserve= */ true, /* attribute= */ false);
    return run.allWords();
  }

  /** Text of a CDATA section, which is given with its marks. */
  public void cdata(InlineRun run, int begin, int end, boolean preserve) {
    words.setLength(0);
    int from = begin + "<![CDATA[".length();
    append(from, Math.max(from, end - "]]>".length()), preserve);
    run.words(words.toString(), begin, end);
  }

  private void decode(InlineRun run, int begin, int end, boolean preserve, boolean attribute) {
    words.setLength(0);
    int from = begin;
    int at = begin;
    while (at < end) {
      int ampersand = special(at, end);
      if (ampersand == end) {
        break;
      }
      if (source.charAt(ampersand) == '{') {
        append(at, ampersand, preserve);
        at = TemplateCode.end(source, ampersand, end);
        from = template(run, from, ampersand, at);
        continue;
      }
      int close =
          xml
              ? CharacterReferences.end(source, ampersand, end)
              : CharacterReferences.endInHtml(source, ampersand, end);
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

  /** The next ampersand, or template code in HTML. */
  private int special(int begin, int end) {
    int at = begin;
    while (at < end
        && source.charAt(at) != '&'
        && (xml || source.charAt(at) != '{' || TemplateCode.end(source, at, end) == at)) {
      at++;
    }
    return at;
  }

  /** Adds template code; gives where the words now begin. */
  private int template(InlineRun run, int from, int begin, int end) {
    run.words(words.toString(), from, begin);
    words.setLength(0);
    String code = source.substring(begin, end);
    Piece.Label label = new Piece.Label("{", CodeType.VARIABLE, code);
    run.alone(label, begin, end, /* edge= */ !code.startsWith("{{"));
    return end;
  }

  /**
   * A name without semicolon that is no reference after all: nobody knows it, or it goes on in the
   * value of an attribute, which may be an address (the HTML standard, section 13.2.5.73).
   */
  private boolean isPlain(int begin, int end, int limit, boolean attribute) {
    if (source.charAt(end - 1) == ';' || source.charAt(begin + 1) == '#') {
      return false;
    }
    boolean goesOn =
        end < limit
            && (source.charAt(end) == '='
                || (source.charAt(end) < 0x80 && Character.isLetterOrDigit(source.charAt(end))));
    return (attribute && goesOn) || decode(source.substring(begin, end)) == null;
  }

  /** Adds what a reference stands for; gives where the words now begin. */
  private int reference(InlineRun run, int from, int begin, int end) {
    String reference = source.substring(begin, end);
    @Nullable String decoded = decode(reference);
    if (decoded == null) {
      run.words(words.toString(), from, begin);
      words.setLength(0);
      run.alone(new Piece.Label("&", CodeType.VARIABLE, reference), begin, end, /* edge= */ false);
      return end;
    }
    words.append(decoded);
    if (decoded.codePointCount(0, decoded.length()) == 1) {
      run.written(decoded.codePointAt(0), reference);
    }
    return from;
  }

  private @Nullable String decode(String reference) {
    return xml ? CharacterReferences.decodeXml(reference) : CharacterReferences.decode(reference);
  }

  private void append(int begin, int end, boolean preserve) {
    int at = begin;
    while (at < end) {
      char c = source.charAt(at);
      if (!MarkupScanner.isSpace(c)) {
        words.append(c);
        at++;
      } else if (preserve) {
        appendPreserved(c, at);
        at++;
      } else {
        at = appendSpace(at, end);
      }
    }
  }

  /** White space is one space; a line end between square characters is none. */
  private int appendSpace(int begin, int end) {
    int at = begin;
    boolean line = false;
    while (at < end && MarkupScanner.isSpace(source.charAt(at))) {
      line |= source.charAt(at) == '\n' || source.charAt(at) == '\r';
      at++;
    }
    boolean joins =
        line
            && begin > 0
            && at < source.length()
            && TxtLine.isWide(source.charAt(begin - 1))
            && TxtLine.isWide(source.charAt(at));
    if (!joins) {
      words.append(' ');
    }
    return at;
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
