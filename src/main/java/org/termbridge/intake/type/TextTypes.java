package org.termbridge.intake.type;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.intake.DocumentType;
import org.termbridge.intake.DocumentType.Family;
import org.termbridge.intake.charset.Head;

/** Tells kinds of text apart: what it begins with, then what its name says. */
final class TextTypes {

  /** What an XML document is if its beginning holds a string; the first that fits. */
  private record Dialect(Pattern start, DocumentType type) {}

  /** XML that other programs exchange, and what to call it. */
  private record Exchange(Pattern start, String name) {}

  private static final List<Dialect> DIALECTS =
      List.of(
          dialect(
              "<\\?mso-application[^>]*Word\\.Document|office/word/2003/wordml",
              DocumentType.WORDML),
          dialect("<\\?mso-application[^>]*Excel\\.Sheet", DocumentType.SPREADSHEETML),
          dialect("<office:document\\b[^>]*opendocument\\.text\"", DocumentType.FODT),
          dialect("<html\\b[^>]*http://www\\.w3\\.org/1999/xhtml", DocumentType.XHTML));

  private static final List<Exchange> EXCHANGES =
      List.of(
          new Exchange(Pattern.compile("<(?:\\w+:)?xliff[\\s>]"), "an XLIFF file"),
          new Exchange(Pattern.compile("<tmx\\b"), "a translation memory (TMX)"),
          new Exchange(Pattern.compile("<(?:tbx|martif)\\b"), "a glossary (TBX)"));

  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)\\A\\s*(?:<\\?.*?\\?>|<!--.*?-->|<![^>\\[]*(?:\\[.*?\\]\\s*)?>|\\s)*<[\\w:]");
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)\\A(?:>?From [^\\n]*\\n)?(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,60}?"
              + "(?:from|received|return-path|message-id|mime-version|delivered-to):[^\\n]*\\n"
              + "(?:[\\w-]+:|[ \\t])");
  private static final Pattern MAILBOX =
      Pattern.compile("(?m)^From \\S+.*\\d\\d:\\d\\d.*\\r?\\n(?:[\\w-]+:|>From )");

  private TextTypes() {}

  private static Dialect dialect(String pattern, DocumentType type) {
    return new Dialect(Pattern.compile("(?s)" + pattern), type);
  }

  /** The type of a text; empty if its beginning is binary after all. */
  static Optional<DocumentType> detect(String name, Head head) {
    String start = head.ascii();
    Optional<DocumentType> named = DocumentType.named(name).filter(t -> t.family() == Family.TEXT);
    boolean isXml = start.stripLeading().startsWith("<?xml") || ROOT.matcher(start).find();
    Optional<DocumentType> dialect = isXml ? dialect(start, named) : Optional.empty();
    if (dialect.isPresent()) {
      return dialect;
    }
    if (MAILBOX.matcher(start).results().limit(2).count() > 1) {
      throw InputException.of("E0205", "a mailbox of several messages");
    }
    if (named.isPresent() && isPlausible(named.get(), start)) {
      return named;
    }
    return Optional.of(unnamed(start));
  }

  private static Optional<DocumentType> dialect(String start, Optional<DocumentType> named) {
    String root = start.substring(0, Math.min(4_096, start.length()));
    for (Exchange exchange : EXCHANGES) {
      if (exchange.start().matcher(root).find() && !isMarkup(named)) {
        throw InputException.of("E0218", exchange.name());
      }
    }
    if (isMarkup(named)) {
      return named;
    }
    return DIALECTS.stream()
        .filter(dialect -> dialect.start().matcher(root).find())
        .map(Dialect::type)
        .findFirst();
  }

  /** A page about XLIFF is not an XLIFF file. */
  private static boolean isMarkup(Optional<DocumentType> named) {
    return named
        .filter(
            type ->
                type == DocumentType.HTML
                    || type == DocumentType.XHTML
                    || type == DocumentType.MARKDOWN
                    || type == DocumentType.TXT)
        .isPresent();
  }

  private static boolean isPlausible(DocumentType type, String start) {
    String text = start.stripLeading();
    return switch (type) {
      case JSON -> text.matches("(?s)[\\[{\"\\dtfn/-].*");
      case XML, FODT, WORDML, SPREADSHEETML -> text.startsWith("<");
      case RTF -> false;
      default -> true;
    };
  }

  private static DocumentType unnamed(String start) {
    if (HTML.matcher(start).find()) {
      return DocumentType.HTML;
    }
    if (start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<?xml")) {
      return DocumentType.XML;
    }
    if (start.startsWith("WEBVTT")) {
      return DocumentType.VTT;
    }
    return MAIL.matcher(start).find() ? DocumentType.EML : DocumentType.TXT;
  }
}
