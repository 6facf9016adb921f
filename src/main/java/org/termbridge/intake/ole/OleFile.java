package org.termbridge.intake.ole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.RunningHeads;
import org.termbridge.intake.describe.TikaMetadata;

/**
 * Files of office programs of 1997 to 2003: containers of streams, [MS-CFB]. Says in our words why
 * one cannot be read.
 */
final class OleFile {

  /**
   * What a reader finds.
   *
   * @param blocks of the body
   * @param heads page headers and footers, which are left out
   */
  record Body(List<Block> blocks, List<String> heads) {}

  /** Knows one program's streams. */
  @FunctionalInterface
  interface Reader {
    Body read(POIFSFileSystem container) throws IOException;
  }

  /** Reads, or refuses, a file that is older than the container. */
  @FunctionalInterface
  interface Early {
    Carried read(OldFileFormatException why) throws IOException;
  }

  private OleFile() {}

  /**
   * Reads a file.
   *
   * @throws InputException E0208 if it is encrypted, E0216 if it is damaged, E0217 if its text is
   *     too long
   */
  static Carried read(Path file, Limits limits, Reader reader, Early early) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      Body body = reader.read(container);
      List<Block> blocks = body.blocks();
      if (blocks.stream().mapToLong(block -> block.text().length()).sum() > limits.total() / 8) {
        throw InputException.of("E0217");
      }
      Metadata metadata = new Metadata();
      new SummaryExtractor(metadata).parseSummaries(container);
      List<Problem> warnings = RunningHeads.warning(body.heads()).stream().toList();
      return Carried.of(blocks, TikaMetadata.describe(metadata), warnings, List.of());
    } catch (InputException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new InputException(Problem.of("E0208"), e);
    } catch (OldFileFormatException e) {
      return early.read(e);
    } catch (TikaException | IOException | RuntimeException e) {
      throw new InputException(Problem.of("E0216"), e);
    }
  }

  /** Refuses what is older than the container. */
  static Early refused(String program) {
    return why -> {
      throw new InputException(Problem.of("E0221", program + " of an early version"), why);
    };
  }
}
