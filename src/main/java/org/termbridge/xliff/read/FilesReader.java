package org.termbridge.xliff.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.document.Bilingual;
import org.termbridge.xliff.DocumentName;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.XmlCursor;

/** Walks through an XLIFF file by file; a version says what stands in one. */
public abstract sealed class FilesReader permits Reader12, Reader2 {

  private final XmlCursor cursor;
  private final Element root;
  private final List<Element> around = new ArrayList<>();
  private final Path xliff;

  /**
   * Reader of a file.
   *
   * @param cursor on the start tag of the root
   * @param root that tag
   * @param xliff where it stands
   */
  FilesReader(XmlCursor cursor, Element root, Path xliff) {
    this.xliff = xliff;
    this.cursor = cursor;
    this.root = root;
  }

  public final List<Bilingual> read() {
    List<Bilingual> files = new ArrayList<>();
    int event = cursor.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("file")) {
          files.add(file());
        } else {
          around.add(cursor.tree());
        }
      }
      event = cursor.next();
    }
    return files;
  }

  final XmlCursor cursor() {
    return cursor;
  }

  final Element root() {
    return root;
  }

  final DocumentName name(Element file) {
    return DocumentName.of(file, root.optional("trgLang").orElse(""), xliff);
  }

  /** What stands before a file, outside all files. */
  final List<Element> around() {
    return around;
  }

  /** Everything up to the end of a file, its body or a group. */
  final void content(BilingualBuilder builder, boolean translate) {
    int event = cursor.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(builder, translate);
      }
      event = cursor.next();
    }
  }

  /** The file at whose start tag the cursor stands. */
  abstract Bilingual file();

  /**
   * The element at whose start tag the cursor stands.
   *
   * @param translate whether what surrounds it is to be translated
   */
  abstract void child(BilingualBuilder builder, boolean translate);
}
