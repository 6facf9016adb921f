package org.termbridge.xliff;

import java.nio.file.Path;
import java.util.Map;
import org.termbridge.xliff.vocabulary.ProvenanceText;
import org.termbridge.xliff.xml.Element;

/**
 * What a document in an XLIFF says of itself.
 *
 * @param original name of its original, without the folders that tools write before it: they are
 *     those of another machine, and must never say where we write
 * @param target language tag that it was exported for, or as it stands there; empty if none does
 * @param mediaType of the original, if our export wrote it down; else empty
 */
public record DocumentName(String original, String target, String mediaType) {

  /**
   * The name in a {@code file} element; XLIFF 2 states the language above it.
   *
   * @param xliff the file that it stands in
   */
  public static DocumentName of(Element file, String language, Path xliff) {
    String target = file.optional("target-language").orElse(language);
    String original =
        file.optional("original")
            .map(DocumentName::lastStep)
            .filter(name -> !name.isBlank() && !name.matches("\\.{1,2}"))
            .orElseGet(() -> guess(file, target, xliff));
    return new DocumentName(original, target, "");
  }

  /** With what the export wrote down about itself. */
  public DocumentName with(Map<String, String> ours) {
    return new DocumentName(
        original,
        ours.getOrDefault(ProvenanceText.TARGET, target),
        ours.getOrDefault(ProvenanceText.MEDIA_TYPE, mediaType));
  }

  private static String lastStep(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }

  /**
   * Some tools leave the name out. Some write it as the id; else ours is in the name of the XLIFF:
   * {@code release.docx.fr.xlf}.
   */
  private static String guess(Element file, String target, Path xliff) {
    String id = lastStep(file.optional("id").orElse(""));
    if (id.matches(".*[^.]\\.[^.]+")) {
      return id;
    }
    String name = xliff.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    String ending = "." + target;
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
