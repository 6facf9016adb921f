package org.termbridge.xliff;

import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;
import org.termbridge.xliff.read.FilesReader;
import org.termbridge.xliff.read.NamesReader;
import org.termbridge.xliff.read.Reader12;
import org.termbridge.xliff.read.Reader2;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.XmlCursor;

/** Reads XLIFF 1.0 to 2.2 as any tool sends it back. */
public final class XliffReader {

  private XliffReader() {}

  /**
   * All documents of the file.
   *
   * @throws InputException E0501 if the file is not well formed (with line and column), E0502 if it
   *     is no XLIFF, E0503 if it has a DOCTYPE, E0504 if it has the same unit id twice (with both
   *     lines), E0506 if it cannot be read, E0507 if it nests too deeply, E0508 if it has no
   *     document
   */
  public static List<Bilingual> read(Path file) {
    try (XmlCursor cursor = XmlCursor.open(file)) {
      while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
        // White space before the root.
      }
      Element root = cursor.tag();
      if (!root.name().equals("xliff")) {
        throw InputException.of("E0502", root.name());
      }
      FilesReader reader =
          isVersion2(root) ? new Reader2(cursor, root, file) : new Reader12(cursor, root, file);
      List<Bilingual> files = reader.read();
      if (files.isEmpty()) {
        throw InputException.of("E0508");
      }
      return files;
    } catch (InputException e) {
      throw e.in(file.toString());
    }
  }

  /**
   * What the documents of the file are called, without reading their units.
   *
   * @throws InputException as {@link #read} does, but for E0502 and E0504
   */
  public static List<DocumentName> names(Path file) {
    try (XmlCursor cursor = XmlCursor.open(file)) {
      return new NamesReader(cursor, file).read();
    } catch (InputException e) {
      throw e.in(file.toString());
    }
  }

  /** The namespace decides; a file without one is told by its version. */
  static boolean isVersion2(Element root) {
    if (root.namespace().startsWith("urn:oasis:names:tc:xliff:document:")) {
      return root.namespace().startsWith("urn:oasis:names:tc:xliff:document:2");
    }
    return root.optional("version").orElse("").startsWith("2");
  }
}
