package org.termbridge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Tells what a zip container is by the entries that each container format must have. */
final class ZipTypes {

  private static final int LONGEST = 1 << 20;

  private ZipTypes() {}

  static DocumentType detect(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String contentTypes = read(zip, "[Content_Types].xml").toLowerCase(Locale.ROOT);
      for (DocumentType type : DocumentType.values()) {
        if (type.family() == DocumentType.Family.OOXML && contentTypes.contains(mainPart(type))) {
          return type;
        }
      }
      return DocumentType.ofMediaType(read(zip, "mimetype"))
          .orElseThrow(() -> InputException.of("E0211"));
    } catch (ZipException e) {
      throw new InputException(Problem.of("E0207"), e);
    }
  }

  /** The content type of the part that makes the package this type. */
  private static String mainPart(DocumentType type) {
    return type.mediaType().replaceFirst("\\.12$", "") + ".main+xml";
  }

  private static String read(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }
}
