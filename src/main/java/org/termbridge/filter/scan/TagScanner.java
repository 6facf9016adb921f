package org.termbridge.filter.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.termbridge.filter.scan.MarkupScanner.Attribute;

/**
 * Reads one tag after another: its name and its attributes by their places (the HTML standard,
 * sections 13.2.5.8 to 13.2.5.40). Server code may stand wherever an attribute may, and in values.
 */
final class TagScanner {

  private final String source;
  private final int limit;
  private final boolean keepsCase;
  private final List<Attribute> attributes = new ArrayList<>();
  private String name = "";
  private int end;
  private boolean endsWithSlash;
  private boolean noServerEnd;

  /**
   * Reads nothing yet.
   *
   * @param limit where the markup ends in the source
   * @param dialect of the markup; XML has no server code
   */
  TagScanner(String source, int limit, MarkupScanner.Dialect dialect) {
    this.source = source;
    this.limit = limit;
    this.keepsCase = dialect == MarkupScanner.Dialect.XML;
    this.noServerEnd = keepsCase;
  }

  /** Forgets the attributes of the tag before. */
  void clear() {
    attributes.clear();
    endsWithSlash = false;
  }

  /**
   * Reads a tag.
   *
   * @param nameBegin where its name begins
   * @return false if it never ends
   */
  boolean read(int nameBegin) {
    int at = nameBegin;
    while (at < limit && !MarkupScanner.isNameEnd(source.charAt(at))) {
      at++;
    }
    name = name(nameBegin, at);
    boolean slash = false;
    while (at < limit && source.charAt(at) != '>') {
      char c = source.charAt(at);
      if (c == '/' || MarkupScanner.isSpace(c)) {
        slash = c == '/';
        at++;
      } else if (beginsServerCode(at)) {
        at = afterServerCode(at);
      } else {
        slash = false;
        at = attribute(at);
      }
    }
    end = Math.min(limit, at + 1);
    endsWithSlash = at < limit && slash && source.charAt(at - 1) == '/';
    return at < limit;
  }

  /** In HTML in lower case. */
  String name() {
    return name;
  }

  /** In the order of the source. */
  List<Attribute> attributes() {
    return attributes;
  }

  /** After the tag. */
  int end() {
    return end;
  }

  boolean endsWithSlash() {
    return endsWithSlash;
  }

  /**
   * Whether server code stands at a place: text that looks like its begin and has no end is none.
   */
  boolean beginsServerCode(int at) {
    return !noServerEnd && source.startsWith("<%", at) && at + 1 < limit;
  }

  /** After server code, or after its first character if it never ends. */
  int afterServerCode(int at) {
    int close = MarkupScanner.find(source, "%>", at + 2, limit);
    if (close < 0) {
      noServerEnd = true;
      return at + 1;
    }
    return close + 2;
  }

  private String name(int nameBegin, int nameEnd) {
    String written = source.substring(nameBegin, nameEnd);
    return keepsCase ? written : written.toLowerCase(Locale.ROOT);
  }

  private int attribute(int nameBegin) {
    int at = nameBegin + 1;
    while (at < limit && !MarkupScanner.isNameEnd(source.charAt(at)) && source.charAt(at) != '=') {
      at++;
    }
    String attributeName = name(nameBegin, at);
    int equals = skipSpace(at);
    int value = equals < limit && source.charAt(equals) == '=' ? skipSpace(equals + 1) : limit;
    if (value >= limit || source.charAt(value) == '>') {
      attributes.add(new Attribute(attributeName, nameBegin, -1, -1, ' '));
      return equals < limit && source.charAt(equals) == '=' ? value : at;
    }
    char quote = source.charAt(value);
    boolean quoted = quote == '"' || quote == '\'';
    int begin = quoted ? value + 1 : value;
    int valueEnd = valueEnd(begin, quoted ? quote : ' ');
    attributes.add(new Attribute(attributeName, nameBegin, begin, valueEnd, quoted ? quote : ' '));
    return quoted ? Math.min(limit, valueEnd + 1) : valueEnd;
  }

  private int valueEnd(int begin, char quote) {
    int at = begin;
    while (at < limit) {
      char c = source.charAt(at);
      if (quote == ' ' ? MarkupScanner.isSpace(c) || c == '>' : c == quote) {
        return at;
      }
      at = c == '<' && beginsServerCode(at) ? afterServerCode(at) : at + 1;
    }
    return limit;
  }

  private int skipSpace(int at) {
    int next = at;
    while (next < limit && MarkupScanner.isSpace(source.charAt(next))) {
      next++;
    }
    return next;
  }
}
