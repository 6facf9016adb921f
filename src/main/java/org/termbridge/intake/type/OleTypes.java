package org.termbridge.intake.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.DocumentType;

/** Tells what an OLE2 container is by the names of the streams that each kind must have. */
final class OleTypes {

  private static final Map<String, DocumentType> STREAMS =
      Map.of(
          "WordDocument", DocumentType.DOC,
          "PowerPoint Document", DocumentType.PPT,
          "Workbook", DocumentType.XLS,
          "WORKBOOK", DocumentType.XLS,
          "Book", DocumentType.XLS,
          "__properties_version1.0", DocumentType.MSG);

  private static final Set<String> ENCRYPTED =
      Set.of("EncryptedPackage", "EncryptionInfo", "\tDRMContent");

  /** What else is known to be wrapped so. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "VisioDocument", "a Visio drawing",
          "Quill", "a Publisher document",
          "\u0006DataSpaces", "a protected document",
          "Props9", "a Project plan",
          "SwDocContentMgr", "a SolidWorks drawing");

  private OleTypes() {}

  static DocumentType detect(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      // Names compare without regard to case ([MS-CFB] 2.6.4).
      Set<String> streams = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      streams.addAll(container.getRoot().getEntryNames());
      if (ENCRYPTED.stream().anyMatch(streams::contains)) {
        throw InputException.of("E0208");
      }
      for (Map.Entry<String, DocumentType> known : STREAMS.entrySet()) {
        if (streams.contains(known.getKey())) {
          return known.getValue();
        }
      }
      // What is missing of a file that is cut off may be the names that would tell its kind.
      if (OleEnd.isCutOff(file)) {
        throw InputException.of("E0207");
      }
      String other =
          OTHERS.entrySet().stream()
              .filter(known -> streams.contains(known.getKey()))
              .map(Map.Entry::getValue)
              .sorted()
              .findFirst()
              .orElse("an OLE2 container of unknown kind");
      throw InputException.of("E0205", other);
    } catch (IOException | RuntimeException e) {
      if (e instanceof InputException refusal) {
        throw refusal;
      }
      throw new InputException(Problem.of("E0207"), e);
    }
  }
}
