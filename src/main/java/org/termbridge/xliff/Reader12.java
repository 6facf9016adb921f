package org.termbridge.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Translation;

/** Reads XLIFF 1.0, 1.1 and 1.2, and what tools made of it. */
final class Reader12 {

  private final XmlCursor cursor;
  private final Element root;
  private final Map<String, String> ours = new LinkedHashMap<>();

  /**
   * Reader of a file.
   *
   * @param cursor on the start tag of the root
   * @param root that tag
   */
  Reader12(XmlCursor cursor, Element root) {
    this.cursor = cursor;
    this.root = root;
  }

  List<Bilingual> read() {
    List<Bilingual> files = new ArrayList<>();
    int event = cursor.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("file")) {
          files.add(file());
        } else {
          Ours.collect(cursor.tree(), ours);
        }
      }
      event = cursor.next();
    }
    return files;
  }

  private Bilingual file() {
    Element file = cursor.tag();
    BilingualBuilder builder =
        new BilingualBuilder(
            root.optional("version").orElse("1.2"),
            file.optional("original").orElse(""),
            file.optional("source-language").orElse(""),
            file.optional("target-language"),
            ours);
    content(builder, true);
    return builder.build();
  }

  /** Everything up to the end of a file, its body or a group. */
  private void content(BilingualBuilder builder, boolean translate) {
    int event = cursor.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(builder, translate);
      }
      event = cursor.next();
    }
  }

  private void child(BilingualBuilder builder, boolean translate) {
    switch (cursor.name()) {
      case "body" -> content(builder, translate);
      case "group" -> group(builder, cursor.tag(), translate);
      case "trans-unit" -> builder.add(unit(builder, translate));
      case "header" -> header(cursor.tree(), builder);
      case "bin-unit" -> cursor.skip();
      default -> Ours.collect(cursor.tree(), builder.ours());
    }
  }

  /** A group is a container, or, in flat files, a unit whose units are its sentences. */
  private void group(BilingualBuilder builder, Element group, boolean around) {
    boolean translate = Unit12.translate(group, around);
    FlatGroup flat = new FlatGroup(group, translate);
    int event = cursor.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("trans-unit")) {
          flat.add(unit(builder, translate));
        } else {
          flat.flushTo(builder);
          child(builder, translate);
        }
      }
      event = cursor.next();
    }
    flat.flushTo(builder);
  }

  private Translation unit(BilingualBuilder builder, boolean translate) {
    Unit12 unit = new Unit12(cursor.tree());
    builder.targetLanguage(unit.targetLanguage());
    return unit.translation(translate, builder.ours());
  }

  private static void header(Element header, BilingualBuilder builder) {
    Ours.collect(header, builder.ours());
    header
        .first("skl")
        .flatMap(skeleton -> skeleton.first("internal-file"))
        .ifPresent(file -> builder.embed(file.text()));
  }
}
