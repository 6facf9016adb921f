package org.termbridge.intake.charset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.intake.DocumentType;

/** The charset that a text document claims, in the formats that have a place for it. */
public final class DeclaredCharset {

  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final Pattern HTML =
      Pattern.compile("(?i)<meta\\b[^<>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final Pattern PO = Pattern.compile("(?i)\"Content-Type:[^\"]*charset=([\\w.:-]+)");
  private static final int HTML_HEAD = 8_192;

  private DeclaredCharset() {}

  public static Optional<String> of(Head head, DocumentType type) {
    String text = head.ascii();
    return switch (type) {
      case HTML ->
          first(HTML, text.substring(0, Math.min(HTML_HEAD, text.length())))
              .or(() -> first(XML, text));
      case XHTML -> first(XML, text).or(() -> first(HTML, text));
      case XML -> first(XML, text);
      case PO -> first(PO, text).filter(label -> !label.equals("CHARSET"));
      default -> Optional.empty();
    };
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
