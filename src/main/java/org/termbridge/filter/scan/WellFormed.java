package org.termbridge.filter.scan;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;

/** Refuses XML that is not well formed, and entities that grow without end. */
public final class WellFormed {

  private static final XMLInputFactory FACTORY = factory();
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s++(%\\s++)?([^\\s%]++)\\s++(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern REFERENCE = Pattern.compile("[&%]([^\\s#;&%]++);");

  /** Characters that the entities of an honest document stand for. */
  private static final long MAX_EXPANSION = 100_000;

  /** How deep they may stand in one another. */
  private static final int MAX_LEVELS = 50;

  private static final int MAX_REASON = 200;

  private WellFormed() {}

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /**
   * Reads the document once.
   *
   * @throws InputException E0320 with line and column, E0321
   */
  public static void check(String text) {
    checkEntities(text);
    try {
      read(FACTORY.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      throw notWellFormed(e, e.getLocation());
    }
  }

  private static void read(XMLStreamReader reader) throws XMLStreamException {
    try {
      while (reader.hasNext()) {
        reader.next();
      }
      reader.close();
    } catch (XMLStreamException e) {
      // A limit of the reader says no place, but it stands there.
      throw notWellFormed(e, e.getLocation() == null ? reader.getLocation() : e.getLocation());
    }
  }

  private static InputException notWellFormed(XMLStreamException e, @Nullable Location location) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    reason = reason.length() > MAX_REASON ? reason.substring(0, MAX_REASON) : reason;
    int line = location == null ? 0 : location.getLineNumber();
    int column = location == null ? 0 : location.getColumnNumber();
    return new InputException(
        InputException.of("E0320", line, column, reason).problem().at(line + ":" + column), e);
  }

  /**
   * Looks at the entities that the document declares. We expand none, but the programs that read
   * the translation will.
   *
   * @throws InputException E0321
   */
  public static void checkEntities(String text) {
    int begin = text.indexOf("<!DOCTYPE");
    if (begin < 0 || text.indexOf("<!ENTITY", begin) < 0) {
      return;
    }
    MarkupScanner scanner =
        new MarkupScanner(text, begin, text.length(), MarkupScanner.Dialect.XML);
    scanner.next();
    Map<String, String> values = new HashMap<>();
    Matcher entity = ENTITY.matcher(text).region(begin, scanner.end());
    while (entity.find()) {
      String value = entity.group(3) == null ? entity.group(4) : entity.group(3);
      values.putIfAbsent(entity.group(2), value);
    }
    expand(values);
  }

  /** Each round resolves one more level; what contains itself grows with every round. */
  private static void expand(Map<String, String> values) {
    Map<String, Long> sizes = new HashMap<>();
    boolean grows = true;
    for (int round = 0; grows && round < MAX_LEVELS; round++) {
      grows = false;
      for (Map.Entry<String, String> entity : values.entrySet()) {
        long size = entity.getValue().length();
        Matcher reference = REFERENCE.matcher(entity.getValue());
        while (reference.find()) {
          size += sizes.getOrDefault(reference.group(1), 0L);
        }
        if (size > MAX_EXPANSION) {
          throw InputException.of("E0321", entity.getKey(), MAX_EXPANSION);
        }
        Long before = sizes.put(entity.getKey(), size);
        grows |= before == null || before != size;
      }
    }
    if (grows) {
      throw InputException.of("E0321", values.keySet().iterator().next(), MAX_EXPANSION);
    }
  }
}
