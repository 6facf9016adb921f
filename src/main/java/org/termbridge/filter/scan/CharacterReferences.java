package org.termbridge.filter.scan;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Character references of HTML and XML: what a name or a number between ampersand and semicolon
 * stands for. Rules of the HTML standard, section 13.2.5.72 and following.
 */
public final class CharacterReferences {

  /** Names that HTML also takes without their semicolon. */
  private static final Set<String> LEGACY =
      Set.of(
          ("AMP COPY GT LT QUOT REG AElig Aacute Acirc Agrave Aring Atilde Auml Ccedil ETH Eacute"
                  + " Ecirc Egrave Euml Iacute Icirc Igrave Iuml Ntilde Oacute Ocirc Ograve Oslash"
                  + " Otilde Ouml THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig"
                  + " agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide"
                  + " eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl"
                  + " igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc"
                  + " ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy"
                  + " sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml")
              .split(" ", -1));

  private static final int LONGEST_LEGACY = 6;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, String> NAMED = new ConcurrentHashMap<>();

  private CharacterReferences() {}

  /**
   * The position after the reference that begins at {@code begin} with {@code &}, or {@code begin}
   * if that is only an ampersand.
   */
  public static int end(String source, int begin, int limit) {
    int at = begin + 1;
    if (at < limit && source.charAt(at) == '#') {
      at++;
      boolean hex = at < limit && (source.charAt(at) == 'x' || source.charAt(at) == 'X');
      int digits = hex ? at + 1 : at;
      at = digits;
      while (at < limit && Character.digit(source.charAt(at), hex ? 16 : 10) >= 0) {
        at++;
      }
      return at == digits ? begin : withSemicolon(source, at, limit);
    }
    while (at < limit && isAlphanumeric(source.charAt(at))) {
      at++;
    }
    int longer = at;
    while (longer < limit && isNameCharacter(source.charAt(longer))) {
      longer++;
    }
    if (longer > at && longer < limit && source.charAt(longer) == ';') {
      return longer + 1;
    }
    return at == begin + 1 ? begin : withSemicolon(source, at, limit);
  }

  /**
   * The same in HTML, where some names need no semicolon and end wherever they are whole: the
   * longest that is known counts (section 13.2.5.73).
   */
  public static int endInHtml(String source, int begin, int limit) {
    int end = end(source, begin, limit);
    if (end <= begin + 1 || source.charAt(begin + 1) == '#') {
      return end;
    }
    boolean isWhole = source.charAt(end - 1) == ';';
    if (isWhole && decode(source.substring(begin, end)) != null) {
      return end;
    }
    int longest = Math.min(begin + 1 + LONGEST_LEGACY, isWhole ? end - 1 : end);
    for (int at = longest; at > begin + 2; at--) {
      if (LEGACY.contains(source.substring(begin + 1, at))) {
        return at;
      }
    }
    return end;
  }

  private static int withSemicolon(String source, int at, int limit) {
    return at < limit && source.charAt(at) == ';' ? at + 1 : at;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** XML takes more than HTML does. */
  private static boolean isNameCharacter(char c) {
    return isAlphanumeric(c) || c == '_' || c == '.' || c == '-' || c == ':';
  }

  /**
   * What a whole reference stands for.
   *
   * @param reference from {@code &} to its end
   * @return null if it stands for nothing that a unit can hold
   */
  public static @Nullable String decode(String reference) {
    if (reference.charAt(1) == '#') {
      return numeric(reference);
    }
    if (!reference.endsWith(";")) {
      return LEGACY.contains(reference.substring(1)) ? named(reference + ";") : null;
    }
    return named(reference);
  }

  /** The same in XML, where a document type may say what other names stand for. */
  public static @Nullable String decodeXml(String reference) {
    return switch (reference) {
      case "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" -> named(reference);
      default -> reference.charAt(1) == '#' ? numeric(reference) : null;
    };
  }

  private static @Nullable String named(String reference) {
    return switch (reference) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&apos;" -> "'";
      case "&nbsp;" -> "\u00A0";
      default -> {
        String known =
            NAMED.size() > 4096
                ? Html5Entities.entityToString(reference)
                : NAMED.computeIfAbsent(reference, Html5Entities::entityToString);
        yield known.equals(reference) ? null : known;
      }
    };
  }

  private static @Nullable String numeric(String reference) {
    boolean hex = Character.toLowerCase(reference.charAt(2)) == 'x';
    String digits = reference.substring(hex ? 3 : 2).replace(";", "");
    int point;
    try {
      point = Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return null;
    }
    if (point >= 0x80 && point <= 0x9F) {
      return new String(new byte[] {(byte) point}, WINDOWS);
    }
    return isXmlCharacter(point) ? Character.toString(point) : null;
  }

  private static boolean isXmlCharacter(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xD800)
        || (point > 0xDFFF && point < 0xFFFE)
        || (point > 0xFFFF && point <= 0x10FFFF);
  }
}
