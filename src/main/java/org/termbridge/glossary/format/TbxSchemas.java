package org.termbridge.glossary.format;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXException;

/** The schemas of TBX, our own, from inside the program; nothing is ever fetched. */
final class TbxSchemas {

  private static final String LOCALE = "http://apache.org/xml/properties/locale";

  private TbxSchemas() {}

  /** Compiled when first needed: most who read TBX do not ask whether it is valid. */
  private static final class Of2019 {
    private static final Schema SCHEMA = compiled("xml-lang", "tbx-2019", "tbx-min", "tbx-basic");
  }

  private static final class Of2008 {
    private static final Schema SCHEMA = compiled("xml-lang", "tbx-2008");
  }

  /** A validator for one file, whose words are English. */
  static ValidatorHandler validator(boolean isV2) throws SAXException {
    ValidatorHandler handler = (isV2 ? Of2008.SCHEMA : Of2019.SCHEMA).newValidatorHandler();
    handler.setProperty(LOCALE, Locale.ENGLISH);
    return handler;
  }

  private static Schema compiled(String... names) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(Stream.of(names).map(TbxSchemas::source).toArray(Source[]::new));
    } catch (SAXException e) {
      throw new IllegalStateException("a schema inside the program is broken", e);
    }
  }

  private static Source source(String name) {
    InputStream in = TbxSchemas.class.getResourceAsStream(name + ".xsd");
    return new StreamSource(Objects.requireNonNull(in, name), name + ".xsd");
  }
}
