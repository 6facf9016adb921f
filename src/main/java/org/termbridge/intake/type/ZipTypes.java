package org.termbridge.intake.type;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.intake.DocumentType;

/** Tells what a zip container is by the entries that each container format must have. */
public final class ZipTypes {

  /** Zip containers that are no archives, by a string in the part that says what they are. */
  private record Other(String part, String text, String name) {}

  private static final List<Other> OTHERS =
      List.of(
          new Other("Index/Document.iwa", "", "an iWork document"),
          new Other("index.xml", "iwork", "an iWork document"),
          new Other("[Content_Types].xml", "ms-visio", "a Visio drawing"),
          new Other("[Content_Types].xml", "sheet.binary", "a binary Excel workbook (XLSB)"),
          new Other("[Content_Types].xml", "fixeddocument", "an XPS document"),
          new Other("mimetype", "opendocument", "an OpenDocument drawing or chart"),
          new Other("mimetype", "sun.xml", "a document of OpenOffice 1"));

  private static final Pattern ROOT_TYPE =
      Pattern.compile(
          "<(?:[\\w.-]+:)?file-entry\\b(?=[^>]*full-path=[\"']/[\"'])[^>]*media-type=[\"']([^\"']+)[\"']");
  private static final Pattern FONT_MANGLING =
      Pattern.compile("http://www\\.idpf\\.org/2008/embedding|http://ns\\.adobe\\.com/pdf/enc#RC");

  /** OpenDocument 1.3, part 2, section 4.4; the prefix is the writer's choice. */
  private static final Pattern ENCRYPTED_ENTRY =
      Pattern.compile("<(?:[\\w.-]+:)?encryption-data\\b");

  /** EPUB 3.3, section 4.2.6.3.2, once the fonts' are taken away. */
  private static final Pattern ENCRYPTION_METHOD =
      Pattern.compile("EncryptionMethod\\b[^>]*\\bAlgorithm\\s*=\\s*(?:\"[^\"]+\"|'[^']+')");

  private static final int LONGEST = 1 << 20;

  private ZipTypes() {}

  static DocumentType detect(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      refuseEncrypted(zip);
      String contentTypes = read(zip, "[Content_Types].xml").toLowerCase(Locale.ROOT);
      for (DocumentType type : DocumentType.values()) {
        if (type.family() == DocumentType.Family.OOXML && contentTypes.contains(mainPart(type))) {
          return type;
        }
      }
      return DocumentType.ofMediaType(read(zip, "mimetype"))
          .or(() -> withoutMimetype(zip))
          .orElseThrow(() -> refusal(zip));
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw unopened(e);
    }
  }

  /** Java's reader opens no container that has an encrypted entry. */
  public static InputException unopened(Exception cause) {
    boolean isEncrypted = String.valueOf(cause.getMessage()).contains("encrypted");
    return new InputException(Problem.of(isEncrypted ? "E0208" : "E0207"), cause);
  }

  /** The content type of the part that makes the package this type. */
  private static String mainPart(DocumentType type) {
    return type.mediaType().replaceFirst("\\.12$", "") + ".main+xml";
  }

  /** OpenDocument and EPUB files that were packed anew without their first entry. */
  private static Optional<DocumentType> withoutMimetype(ZipFile zip) {
    if (zip.getEntry("META-INF/container.xml") != null) {
      return Optional.of(DocumentType.EPUB);
    }
    Matcher type = ROOT_TYPE.matcher(readQuietly(zip, "META-INF/manifest.xml"));
    return type.find() ? DocumentType.ofMediaType(type.group(1)) : Optional.empty();
  }

  private static void refuseEncrypted(ZipFile zip) throws IOException {
    String fontsOnly = FONT_MANGLING.matcher(read(zip, "META-INF/encryption.xml")).replaceAll("");
    boolean isEncrypted =
        ENCRYPTED_ENTRY.matcher(read(zip, "META-INF/manifest.xml")).find()
            || ENCRYPTION_METHOD.matcher(fontsOnly).find();
    if (isEncrypted) {
      throw InputException.of("E0208");
    }
  }

  private static InputException refusal(ZipFile zip) {
    for (Other other : OTHERS) {
      boolean isThere = zip.getEntry(other.part()) != null;
      if (isThere
          && readQuietly(zip, other.part()).toLowerCase(Locale.ROOT).contains(other.text())) {
        return InputException.of("E0205", other.name());
      }
    }
    return InputException.of("E0211");
  }

  private static String readQuietly(ZipFile zip, String name) {
    try {
      return read(zip, name);
    } catch (IOException e) {
      return "";
    }
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
