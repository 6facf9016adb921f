package org.termbridge.intake.tika;

import java.io.IOException;
import java.nio.file.Files;
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
import org.termbridge.intake.DocumentType;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.BoldHeadings;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.CleanUp;
import org.termbridge.intake.block.MarkupBlocks;
import org.termbridge.intake.block.RunningHeads;
import org.termbridge.intake.describe.TikaMetadata;
import org.termbridge.intake.rtf.RtfMarks;
import org.termbridge.intake.rtf.RtfStructure;
import org.xml.sax.SAXException;

/** Reads a document on the reflow road by Tika's structured events. */
public final class TikaReader {

  private TikaReader() {}

  public static Carried read(Path file, DocumentType type, Limits limits) throws IOException {
    MarkupBlocks handler = new MarkupBlocks(false);
    Metadata metadata = new Metadata();
    boolean isRtf = type == DocumentType.RTF;
    List<Problem> warnings = new ArrayList<>();
    if (isRtf) {
      RtfMarks marks = RtfMarks.of(Files.readAllBytes(file));
      parse(() -> TikaInputStream.get(marks.bytes()), type, handler, metadata, limits);
      if (marks.isCutOff()) {
        warnings.add(Problem.of("W0236"));
      }
    } else {
      parse(() -> TikaInputStream.get(file), type, handler, metadata, limits);
    }
    List<Block> blocks = handler.blocks();
    List<String> heads = new ArrayList<>(handler.runningHeads());
    if (isRtf) {
      RtfStructure structure = RtfStructure.of(blocks);
      heads.addAll(structure.runningHeads());
      blocks = structure.blocks();
    }
    List<Block> clean = CleanUp.office(blocks);
    if (!warnings.isEmpty() && clean.stream().allMatch(Block::isBlank)) {
      throw InputException.of("E0207");
    }
    RunningHeads.warning(heads).ifPresent(warnings::add);
    return Carried.of(
        isRtf ? BoldHeadings.found(clean) : clean,
        TikaMetadata.describe(metadata),
        warnings,
        List.of());
  }

  /**
   * The blocks of a text in RTF that is part of another document.
   *
   * @throws InputException E0216 if it cannot be read
   */
  public static List<Block> rtf(byte[] rtf, Limits limits) throws IOException {
    MarkupBlocks handler = new MarkupBlocks(false);
    parse(
        () -> TikaInputStream.get(RtfMarks.added(rtf)),
        DocumentType.RTF,
        handler,
        new Metadata(),
        limits);
    return CleanUp.office(RtfStructure.of(handler.blocks()).blocks());
  }

  /** Where Tika reads from. */
  @FunctionalInterface
  private interface Source {
    TikaInputStream open() throws IOException;
  }

  private static void parse(
      Source source, DocumentType type, MarkupBlocks handler, Metadata metadata, Limits limits)
      throws IOException {
    try (TikaInputStream in = source.open()) {
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
