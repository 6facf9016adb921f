package org.termbridge.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What returned files say they translate, read without the rest, to plan a batch. */
public final class ReturnedNames {

  private ReturnedNames() {}

  /**
   * One path for each document and target language in the file, the same for two files that give
   * the same output. Empty if the file cannot be read: it fails when its turn comes.
   */
  public static List<Path> of(Input xliff, Path folder) {
    Path kept = Path.of(xliff.name()).getParent();
    Path target = kept == null ? folder : folder.resolve(kept);
    try (InputStream in = Files.newInputStream(xliff.file())) {
      return names(in).stream().map(target::resolve).toList();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return List.of();
    }
  }

  private static Set<String> names(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(in);
    Set<String> names = new LinkedHashSet<>();
    String language = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        language = attribute(xml, "trgLang", language);
        if (xml.getLocalName().equals("file")) {
          String target = attribute(xml, "target-language", language);
          names.add(target + "/" + fileName(attribute(xml, "original", "")));
        }
      }
    }
    return names;
  }

  private static String attribute(XMLStreamReader xml, String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }

  private static String fileName(String original) {
    return original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
  }

  /** The JDK's own: refuses document types and reads nothing from elsewhere. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
