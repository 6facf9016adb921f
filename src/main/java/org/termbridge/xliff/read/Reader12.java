package org.termbridge.xliff.read;

import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Translation;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.XmlCursor;

/** Reads XLIFF 1.0, 1.1 and 1.2, and what tools made of it. */
public final class Reader12 extends FilesReader {

  public Reader12(XmlCursor cursor, Element root, Path xliff) {
    super(cursor, root, xliff);
  }

  @Override
  Bilingual file() {
    Element file = cursor().tag();
    BilingualBuilder builder =
        new BilingualBuilder(
            root().optional("version").orElse("1.2"),
            name(file).original(),
            file.optional("source-language").orElse(""),
            file.optional("target-language"),
            around());
    content(builder, true);
    return builder.build();
  }

  @Override
  void child(BilingualBuilder builder, boolean translate) {
    switch (cursor().name()) {
      case "body" -> content(builder, translate);
      case "group" -> group(builder, cursor().tag(), translate);
      case "trans-unit" -> builder.add(unit(builder, translate));
      case "header" -> header(cursor().tree(), builder);
      case "bin-unit" -> cursor().skip();
      default -> builder.describe(cursor().tree());
    }
  }

  /** A group is a container, or, in flat files, a unit whose units are its sentences. */
  private void group(BilingualBuilder builder, Element group, boolean around) {
    boolean translate = Unit12.translate(group, around);
    FlatGroup flat = new FlatGroup(group, translate);
    int event = cursor().next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor().name().equals("trans-unit")) {
          flat.add(unit(builder, translate));
        } else {
          flat.flushTo(builder);
          child(builder, translate);
        }
      }
      event = cursor().next();
    }
    flat.flushTo(builder);
  }

  private Translation unit(BilingualBuilder builder, boolean translate) {
    Unit12 unit = new Unit12(cursor().tree(), builder.targetLanguage());
    builder.targetLanguage(unit.targetLanguage());
    return unit.translation(translate, builder.ours());
  }

  private static void header(Element header, BilingualBuilder builder) {
    builder.describe(header);
    header
        .first("skl")
        .flatMap(skeleton -> skeleton.first("internal-file"))
        .ifPresent(file -> builder.embed(file.text()));
  }
}
