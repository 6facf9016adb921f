package org.termbridge.intake.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.termbridge.document.InputException;
import org.termbridge.intake.DocumentType;

/** Asks Tika what a file is that is neither text nor a container we know. */
final class OtherTypes {

  private static final Pattern ARCHIVE =
      Pattern.compile(
          "application/(?:zip|gzip|java-archive|x-(?:7z-compressed|rar-compressed.*|tar|gtar|bzip2?"
              + "|xz|lzma|cpio|archive|compress|lz4|snappy.*|zstd|arj|lha|stuffit.*|debian-package"
              + "|rpm)|zstd|vnd\\.rar|vnd\\.ms-cab-compressed)");

  /** Ancestors of today's formats, by the media types of their time. */
  private static final Map<String, String> TOO_OLD =
      Map.of(
          "application/msword2", "Word 2 for Windows",
          "application/msword5", "Word 5 for the Macintosh",
          "application/vnd.ms-excel.sheet.2", "Excel 2",
          "application/vnd.ms-excel.sheet.3", "Excel 3",
          "application/vnd.ms-excel.sheet.4", "Excel 4",
          "application/vnd.ms-excel.workspace.3", "Excel 3",
          "application/vnd.ms-excel.workspace.4", "Excel 4",
          "application/vnd.lotus-wordpro", "Lotus Word Pro",
          "application/vnd.lotus-1-2-3", "Lotus 1-2-3",
          "application/vnd.wordperfect;version=4.2", "WordPerfect 4.2");

  private OtherTypes() {}

  static DocumentType detect(Path file, String name) throws IOException {
    MediaType type = ask(file, name);
    Optional<DocumentType> known = DocumentType.ofMediaType(type.getBaseType().toString());
    String old = TOO_OLD.get(type.toString().replace(" ", "").replace("\"", ""));
    if (old != null) {
      throw InputException.of("E0221", old);
    }
    if (known.isPresent() && known.get().family() == DocumentType.Family.BINARY) {
      return known.get();
    }
    if (ARCHIVE.matcher(type.getBaseType().toString()).matches()) {
      throw InputException.of("E0211");
    }
    // A type that only the name promises is no type at all.
    if (known.isPresent() || type.equals(MediaType.OCTET_STREAM) || type.getType().equals("text")) {
      throw InputException.of("E0206");
    }
    throw InputException.of("E0205", described(type));
  }

  private static MediaType ask(Path file, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return MimeTypes.getDefaultMimeTypes().detect(in, metadata);
    }
  }

  private static String described(MediaType type) {
    try {
      String description =
          MimeTypes.getDefaultMimeTypes().forName(type.getBaseType().toString()).getDescription();
      return description.isEmpty() ? type.toString() : description + " (" + type + ")";
    } catch (MimeTypeException e) {
      return type.toString();
    }
  }
}
