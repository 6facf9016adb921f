package org.termbridge.xliff.judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The OASIS schemas, from inside the program; nothing is ever fetched. */
public final class Schemas {

  public static final String STRICT = "1.2 strict";
  public static final String TRANSITIONAL = "1.2 transitional";

  /** By name: the schema files, the core first. */
  private static final Map<String, List<String>> FILES =
      Map.of(
          STRICT,
          List.of("1.2/xliff-core-1.2-strict.xsd"),
          TRANSITIONAL,
          List.of("1.2/xliff-core-1.2-transitional.xsd"),
          "2.0",
          modules("2.0", "xliff_core_2.0", "change_tracking"),
          "2.1",
          modules("2.1", "xliff_core_2.0", "its", "itsm"),
          "2.2",
          modules("2.2", "xliff_core_2.2", "its", "plural_gender_select"));

  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private Schemas() {}

  /** Takes a violation: its line and the parser's words. */
  public interface Violations {
    void add(int line, String message);
  }

  /**
   * Judges a well-formed file by a schema.
   *
   * @param name a version of XLIFF 2, {@link #STRICT} or {@link #TRANSITIONAL}
   */
  public static void validate(Path file, String name, Violations violations) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Validator validator = COMPILED.computeIfAbsent(name, Schemas::compile).newValidator();
      validator.setErrorHandler(new Handler(violations));
      validator.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> input("", InputStream.nullInputStream()));
      validator.validate(new SAXSource(reader(), new InputSource(in)));
    } catch (SAXParseException e) {
      violations.add(e.getLineNumber(), String.valueOf(e.getMessage()));
    } catch (SAXException | ParserConfigurationException e) {
      violations.add(0, String.valueOf(e.getMessage()));
    }
  }

  private static List<String> modules(String folder, String core, String... more) {
    List<String> files = new ArrayList<>();
    files.add(core);
    files.addAll(
        List.of(
            "metadata",
            "fs",
            "glossary",
            "matches",
            "resource_data",
            "size_restriction",
            "validation"));
    files.addAll(List.of(more));
    return files.stream().map(name -> folder + "/" + name + ".xsd").toList();
  }

  private static Schema compile(String name) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      List<String> files = Objects.requireNonNull(FILES.get(name));
      String folder = files.get(0).substring(0, files.get(0).indexOf('/') + 1);
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> imported(folder, systemId));
      return factory.newSchema(
          files.stream()
              .map(file -> (Source) new StreamSource(open(file), file))
              .toArray(Source[]::new));
    } catch (SAXException e) {
      throw new IllegalStateException("a schema inside the program is broken: " + name, e);
    }
  }

  /** Schemas import one another by addresses of their own; the file name tells which is meant. */
  private static LSInput imported(String folder, @Nullable String systemId) {
    String address = String.valueOf(systemId);
    String file = address.substring(address.lastIndexOf('/') + 1);
    String path = file.equals("xml.xsd") ? file : folder + file;
    return input(path, open(path));
  }

  private static LSInput input(String systemId, InputStream bytes) {
    try {
      DOMImplementation dom = DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
      LSInput input = ((DOMImplementationLS) dom).createLSInput();
      input.setSystemId(systemId);
      input.setByteStream(bytes);
      return input;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every JDK has DOM Load and Save", e);
    }
  }

  private static InputStream open(String path) {
    InputStream in = Schemas.class.getResourceAsStream("schemas/" + path);
    return Objects.requireNonNull(in, path);
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    // Without a DOCTYPE there is no entity to expand, so length is no threat.
    reader.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
    return reader;
  }

  private record Handler(Violations violations) implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      // The schemas' own affairs.
    }

    @Override
    public void error(SAXParseException e) {
      violations.add(e.getLineNumber(), String.valueOf(e.getMessage()));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
