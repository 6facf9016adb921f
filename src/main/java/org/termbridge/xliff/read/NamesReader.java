package org.termbridge.xliff.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.xliff.DocumentName;
import org.termbridge.xliff.vocabulary.Ours;
import org.termbridge.xliff.xml.XmlCursor;

/** Reads what the documents of an XLIFF are called, and passes over their units. */
public final class NamesReader {

  private final XmlCursor cursor;
  private final Path xliff;
  private String language = "";

  public NamesReader(XmlCursor cursor, Path xliff) {
    this.cursor = cursor;
    this.xliff = xliff;
  }

  public List<DocumentName> read() {
    List<DocumentName> names = new ArrayList<>();
    int event = cursor.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (cursor.name()) {
          case "xliff" -> language = cursor.tag().optional("trgLang").orElse("");
          case "file" -> names.add(file());
          default -> {}
        }
      }
      event = cursor.next();
    }
    return names;
  }

  private DocumentName file() {
    DocumentName stated = DocumentName.of(cursor.tag(), language, xliff);
    Map<String, String> ours = new LinkedHashMap<>();
    for (int depth = 1; depth > 0; ) {
      int event = cursor.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT && !isRead(ours)) {
        depth++;
      }
    }
    return stated.with(ours);
  }

  /** Whether the element is one to pass over, or one that tells something and is read now. */
  private boolean isRead(Map<String, String> ours) {
    switch (cursor.name()) {
      case "unit", "trans-unit", "bin-unit", "internal-file", "skeleton" -> cursor.skip();
      case "metadata", "note", "prop-group" -> Ours.collect(cursor.tree(), ours);
      default -> {
        return false;
      }
    }
    return true;
  }
}
