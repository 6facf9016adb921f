package org.termbridge.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.OldFileFormatException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.sax.WriteOutContentHandler;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.xml.sax.SAXException;

/** Reads a document on the reflow road by Tika's structured events. */
final class TikaReader {

  private TikaReader() {}

  static Carried read(Path file, DocumentType type, Limits limits) throws IOException {
    MarkupBlocks handler = new MarkupBlocks(false);
    Metadata metadata = new Metadata();
    parse(file, type, handler, metadata, limits);
    List<Block> clean = CleanUp.office(handler.blocks());
    List<Block> blocks = type == DocumentType.RTF ? BoldHeadings.found(clean) : clean;
    List<Problem> warnings = new ArrayList<>();
    RunningHeads.warning(handler.runningHeads()).ifPresent(warnings::add);
    return Carried.of(blocks, TikaMetadata.describe(metadata), warnings, List.of());
  }

  private static void parse(
      Path file, DocumentType type, MarkupBlocks handler, Metadata metadata, Limits limits)
      throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      int longest = (int) Math.min(Integer.MAX_VALUE, limits.total() / 8);
      parser(type).parse(in, new WriteOutContentHandler(handler, longest), metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new InputException(Problem.of("E0208"), e);
    } catch (UnsupportedFormatException | OldFileFormatException e) {
      throw new InputException(Problem.of("E0221", type.name() + " of an early version"), e);
    } catch (SAXException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new InputException(Problem.of("E0217"), e);
      }
      throw new InputException(Problem.of("E0216"), e);
    } catch (TikaException | IOException | RuntimeException e) {
      throw new InputException(Problem.of("E0216"), e);
    }
  }

  private static Parser parser(DocumentType type) {
    return switch (type) {
      case RTF -> new RTFParser();
      case WORDML -> new WordMLParser();
      case SPREADSHEETML -> new SpreadsheetMLParser();
      case FODT -> new FlatOpenDocumentParser();
      case WORDPERFECT -> new WordPerfectParser();
      default -> new OfficeParser();
    };
  }

  /** Nothing inside the document is opened, no macro is read, no picture is looked at. */
  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(Parser.class, EmptyParser.INSTANCE);
    return context;
  }
}
