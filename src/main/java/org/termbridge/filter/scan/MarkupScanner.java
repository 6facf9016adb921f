package org.termbridge.filter.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts HTML or XHTML into tokens by their places in the source, as a browser does (the HTML
 * standard, section 13.2.5). Nothing is ever malformed: what is no markup is text. Every character
 * is in exactly one token and is looked at a bounded number of times.
 *
 * <p>Okapi's HtmlFilter and its parser Jericho do not serve here: 80 kB of unclosed comments cost
 * them 4 s (the time grows with the square), they take tags inside a title for tags, and markup
 * with a stray quotation mark for text.
 */
public final class MarkupScanner {

  public enum Dialect {
    /** As a browser reads a page. */
    HTML,
    /** {@code <x/>} is an empty element, and CDATA sections are text. */
    XHTML,
    /** Names keep their case, and no element has rules of its own. */
    XML
  }

  public enum Kind {
    TEXT,
    START,
    END,
    CDATA,
    /** Text of a script or style sheet. */
    RAW,
    /** Comment, declaration, processing instruction, server code. */
    OTHER
  }

  /**
   * An attribute by its places; {@code valueBegin} is -1 if it has no value.
   *
   * @param name in HTML in lower case
   * @param nameBegin where it begins
   * @param valueBegin first character inside the quotes
   * @param valueEnd after the last character inside the quotes
   * @param quote the quotation mark, or a space if there is none
   */
  public record Attribute(String name, int nameBegin, int valueBegin, int valueEnd, char quote) {}

  private static final Set<String> RAW_TEXT = Set.of("script", "style", "xmp", "noembed");
  private static final Set<String> ESCAPABLE_RAW_TEXT = Set.of("title", "textarea");

  private final String source;
  private final int limit;
  private final Dialect dialect;
  private final TagScanner tag;
  private Kind kind = Kind.TEXT;
  private int begin;
  private int end;
  private boolean selfClosing;
  private String rawElement = "";

  /**
   * Begins before the first token.
   *
   * @param end where the markup ends in the source
   * @param dialect of the markup
   */
  public MarkupScanner(String source, int begin, int end, Dialect dialect) {
    this.source = source;
    this.end = begin;
    this.limit = end;
    this.dialect = dialect;
    this.tag = new TagScanner(source, end, dialect);
  }

  /** Goes to the next token; false at the end. */
  public boolean next() {
    if (end >= limit) {
      return false;
    }
    begin = end;
    tag.clear();
    selfClosing = false;
    if (!rawElement.isEmpty()) {
      int close = new RawText(source, limit).end(rawElement, begin);
      if (close > begin) {
        kind = ESCAPABLE_RAW_TEXT.contains(rawElement) ? Kind.TEXT : Kind.RAW;
        rawElement = "";
        end = close;
        return true;
      }
      rawElement = "";
    }
    if (source.charAt(begin) != '<' || !markup()) {
      text();
    }
    return true;
  }

  public Kind kind() {
    return kind;
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  /** Name of a tag; in HTML in lower case. */
  public String name() {
    return tag.name();
  }

  /** Whether the element ends with its start tag. */
  public boolean isSelfClosing() {
    return selfClosing;
  }

  /** Of a start tag, in the order of the source. */
  public List<Attribute> attributes() {
    return tag.attributes();
  }

  public Optional<Attribute> attribute(String wanted) {
    for (Attribute attribute : tag.attributes()) {
      if (attribute.name().equals(wanted)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** An attribute's value as it stands in the source; empty if there is none. */
  public String value(String wanted) {
    return attribute(wanted).map(this::value).orElse("");
  }

  public String value(Attribute attribute) {
    return attribute.valueBegin() < 0
        ? ""
        : source.substring(attribute.valueBegin(), attribute.valueEnd());
  }

  private void text() {
    kind = Kind.TEXT;
    int at = begin + 1;
    while (at < limit && (source.charAt(at) != '<' || !beginsMarkup(at))) {
      at++;
    }
    end = at;
  }

  private boolean beginsMarkup(int at) {
    if (at + 1 >= limit) {
      return false;
    }
    char next = source.charAt(at + 1);
    if (next == '/') {
      return at + 2 < limit;
    }
    return next == '!' || next == '?' || isLetter(next) || tag.beginsServerCode(at);
  }

  /** Reads the markup at the begin; false if it is text. */
  private boolean markup() {
    if (!beginsMarkup(begin)) {
      return false;
    }
    char next = source.charAt(begin + 1);
    if (isLetter(next)) {
      return tag(Kind.START, begin + 1);
    }
    if (next == '/') {
      return isLetter(source.charAt(begin + 2)) ? tag(Kind.END, begin + 2) : other(">", begin + 2);
    }
    if (next == '%') {
      return serverCode();
    }
    if (next == '?') {
      boolean program =
          isXml() || source.startsWith("php", begin + 2) || source.startsWith("=", begin + 2);
      return other(program ? "?>" : ">", begin + 2);
    }
    if (isXml() && source.startsWith("<![CDATA[", begin)) {
      other("]]>", begin + 9);
      kind = Kind.CDATA;
      return true;
    }
    kind = Kind.OTHER;
    end = new MarkupDeclarations(source, limit).end(begin);
    return true;
  }

  private boolean serverCode() {
    int after = tag.afterServerCode(begin);
    if (!tag.beginsServerCode(begin)) {
      return false;
    }
    kind = Kind.OTHER;
    end = after;
    return true;
  }

  private boolean other(String terminator, int from) {
    kind = Kind.OTHER;
    int found = find(terminator, from);
    end = found < 0 ? limit : found + terminator.length();
    return true;
  }

  private boolean tag(Kind tagKind, int nameBegin) {
    boolean isWhole = tag.read(nameBegin);
    kind = isWhole ? tagKind : Kind.OTHER;
    end = tag.end();
    selfClosing = isXml() && tag.endsWithSlash();
    if (kind == Kind.START && !selfClosing && dialect != Dialect.XML && isRaw(tag.name())) {
      rawElement = tag.name();
    }
    return true;
  }

  private static boolean isRaw(String name) {
    return RAW_TEXT.contains(name) || ESCAPABLE_RAW_TEXT.contains(name);
  }

  private boolean isXml() {
    return dialect != Dialect.HTML;
  }

  private int find(String wanted, int from) {
    return find(source, wanted, from, limit);
  }

  /** The next place of a string before a limit, or -1. */
  public static int find(String source, String wanted, int from, int limit) {
    int last = limit - wanted.length();
    char first = wanted.charAt(0);
    for (int at = from; at <= last; at++) {
      if (source.charAt(at) == first && source.startsWith(wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  static boolean isNameEnd(char c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  private boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (dialect == Dialect.XML && (c == '_' || c == ':' || c >= 0x80));
  }

  /** White space as HTML and XML know it. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
