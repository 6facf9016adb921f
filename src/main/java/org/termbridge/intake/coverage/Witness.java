package org.termbridge.intake.coverage;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.sax.RecursiveParserWrapperHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.intake.rtf.RtfMarks;
import org.xml.sax.SAXException;

/** Reads a document a second time, by another way than the filters, for its visible text. */
public final class Witness {

  /** Code and the readings of ruby stay as they are; so does what the page says must. */
  private static final String UNSEEN_HTML =
      "code, kbd, samp, var, rt, rp, [translate=no], .notranslate";

  /** What a program replaces before anybody sees the page. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{[^{}<>]{0,600}?\\}\\}|\\{%[^<>]{0,600}?%\\}|\\{/\\*[^<>]{0,600}?\\*/\\}");

  private static final Pattern STORY = Pattern.compile("<Content>(.*?)</Content>", Pattern.DOTALL);

  private static final Pattern WORD_COMMENT = Pattern.compile("\\uFFFD\\p{L}");
  private static final Pattern WORD_FIELD =
      Pattern.compile(
          "FORM(?:CHECKBOX|DROPDOWN|TEXT)|\\uFFFD\\s*[A-Z]{2,}[^\\uFFFD]*(?:\\uFFFD([^\\uFFFD]*))?\\uFFFD");

  /** Signs of Latin-1 side by side, or damage. */
  private static final Pattern MISREAD = Pattern.compile("[\\x{80}-\\xFF]{2}|\\x{FFFD}");

  private static final int MOST_ATTACHMENTS = 50;

  private Witness() {}

  /** The visible text, a passage a block. */
  public static List<Passage> passages(Release release) throws IOException {
    if (release.mediaType().equals("application/pdf")) {
      return WitnessPages.passages(release);
    }
    if (release.road() == Road.REFLOW) {
      return reflow(release);
    }
    return switch (release.format()) {
      case DOCX, DOCM, DOTX, PPTX, PPTM -> tika(release, new OOXMLParser(), false);
      case XLSX, XLSM -> tika(release, new OOXMLParser(), true);
      case ODT, ODP -> tika(release, new OpenDocumentParser(), false);
      case ODS -> tika(release, new OpenDocumentParser(), true);
      case EPUB -> tika(release, new EpubParser(), false);
      case HTML, XHTML -> html(release);
      case IDML -> stories(release);
      case MARKDOWN, TXT, XML, JSON, PO, PROPERTIES, YAML, VTT, SRT, CSV, TSV ->
          WitnessText.passages(release.format(), text(release));
    };
  }

  /** Passages of an IDML package: the contents of its stories. */
  private static List<Passage> stories(Release release) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (ZipInputStream zip = WitnessParts.zip(release)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("Stories/")) {
          Matcher content = STORY.matcher(PartText.of(zip));
          while (content.find()) {
            passages.add(new Passage(entry.getName(), WitnessParts.plain(content.group(1))));
          }
        }
      }
    }
    return passages;
  }

  private static List<Passage> reflow(Release release) throws IOException {
    return switch (release.mediaType()) {
      case "application/rtf", "text/rtf" -> rtf(release);
      case "message/rfc822", "application/vnd.ms-outlook" -> mail(release);
      case "application/vnd.ms-wordml" -> tika(release, new WordMLParser(), false);
      case "application/vnd.ms-spreadsheetml" -> tika(release, new SpreadsheetMLParser(), true);
      case "application/vnd.oasis.opendocument.text-flat-xml" ->
          tika(release, new FlatOpenDocumentParser(), false);
      case "application/vnd.wordperfect" -> tika(release, new WordPerfectParser(), false);
      case "application/msword" -> word(release);
      case "application/vnd.ms-powerpoint" -> tika(release, new OfficeParser(), false);
      case "application/vnd.ms-excel" ->
          XlsUnseen.of(release.original()).removedFrom(tika(release, new OfficeParser(), true));
      default -> throw new IllegalStateException("no witness for " + release.mediaType());
    };
  }

  /** Without hidden words and comments, which Tika takes for text. */
  private static List<Passage> rtf(Release release) throws IOException {
    byte[] seen;
    try (InputStream in = release.original().open()) {
      seen = RtfMarks.added(in.readAllBytes());
    }
    List<Passage> passages = new ArrayList<>();
    for (Passage passage :
        tika(() -> new ByteArrayInputStream(seen), release, new RTFParser(), false)) {
      passages.add(
          new Passage(passage.place(), passage.text().replaceAll("[\\uFDD0-\\uFDDF]", "")));
    }
    return passages;
  }

  /** Where Tika found a mark of Word's it could not write, it put U+FFFD. */
  private static List<Passage> word(Release release) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : tika(release, new OfficeParser(), false)) {
      String text = passage.text();
      if (!WORD_COMMENT.matcher(text).lookingAt()) {
        String shown =
            WORD_FIELD
                .matcher(text)
                .replaceAll(
                    field ->
                        Optional.ofNullable(field.group(1))
                            .map(Matcher::quoteReplacement)
                            .orElse(""));
        passages.add(new Passage(passage.place(), shown.replace("\uFFFD", " ")));
      }
    }
    return passages;
  }

  private static List<Passage> tika(Release release, Parser parser, boolean sheets)
      throws IOException {
    return tika(release.original(), release, parser, sheets);
  }

  private static List<Passage> tika(Content content, Release release, Parser parser, boolean sheets)
      throws IOException {
    WitnessHandler handler = new WitnessHandler(sheets, release.road());
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, release.mediaType());
    try (InputStream in = new BufferedInputStream(content.open());
        TikaInputStream tika = TikaInputStream.get(in)) {
      parser.parse(tika, handler, metadata, context());
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      if (release.road() == Road.NATIVE) {
        // Strict OOXML, for one, has filters but no parser.
        return WitnessParts.blocks(release);
      }
      throw new InputException(Problem.of("E0216").in(release.name()), e);
    }
    return handler.passages();
  }

  /** The body of a message without its attachments, which are releases of their own. */
  private static List<Passage> mail(Release release) throws IOException {
    RecursiveParserWrapper wrapper = new RecursiveParserWrapper(new AutoDetectParser());
    RecursiveParserWrapperHandler handler =
        new RecursiveParserWrapperHandler(new MessageText.Factory(), MOST_ATTACHMENTS);
    try (InputStream in = new BufferedInputStream(release.original().open());
        TikaInputStream tika = TikaInputStream.get(in)) {
      Metadata metadata = new Metadata();
      metadata.set(HttpHeaders.CONTENT_TYPE, release.mediaType());
      wrapper.parse(tika, handler, metadata, new ParseContext());
    } catch (TikaException | SAXException | RuntimeException e) {
      throw new InputException(Problem.of("E0216").in(release.name()), e);
    }
    String body = handler.getMetadataList().get(0).get(TikaCoreProperties.TIKA_CONTENT);
    return body == null
        ? List.of()
        : body.lines()
            .filter(line -> !line.isBlank() && !isMisread(line))
            .map(line -> new Passage("message", line))
            .toList();
  }

  /**
   * Whether the witness took the charset of a message for another one: the charset is ours to tell,
   * and no language has such a mark in every word.
   */
  private static boolean isMisread(String line) {
    return Stream.of(line.strip().split("\\s+", -1)).allMatch(w -> MISREAD.matcher(w).find());
  }

  /** The decoded text goes in as UTF-8, so that the witness cannot take it for another charset. */
  private static List<Passage> html(Release release) throws IOException {
    WitnessHandler handler = new WitnessHandler(false, release.road());
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8");
    byte[] bytes = visible(text(release)).getBytes(StandardCharsets.UTF_8);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      new JSoupParser().parse(in, handler, metadata, context());
    } catch (TikaException | SAXException | RuntimeException e) {
      throw new InputException(Problem.of("E0216").in(release.name()), e);
    }
    return handler.passages();
  }

  private static String visible(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    for (Element unseen : page.select(UNSEEN_HTML)) {
      unseen.select("[translate=yes]").forEach(unseen::before);
      unseen.replaceWith(new TextNode(" "));
    }
    page.select("meta").remove();
    return TEMPLATE.matcher(page.outerHtml()).replaceAll(" ").replaceAll("&amp;\\w+;", " ");
  }

  private static String text(Release release) throws IOException {
    Charset charset = release.charset().orElse(StandardCharsets.UTF_8);
    try (InputStream in = release.original().open()) {
      return new String(in.readAllBytes(), charset);
    }
  }

  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    office.setIncludeSlideMasterContent(false);
    office.setConcatenatePhoneticRuns(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(Parser.class, EmptyParser.INSTANCE);
    return context;
  }
}
