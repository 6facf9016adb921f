package org.termbridge.filter.office;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.termbridge.filter.container.Container;

/**
 * The text of an XML part with the place of each tag in it, so that a change touches its own
 * characters and no others. Tags are numbered in document order; names carry the standards'
 * prefixes of {@link XmlNames}.
 */
public final class XmlPart {

  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final WstxInputFactory FACTORY = factory();

  private final String name;
  private final Charset charset;
  private final String text;
  private final Map<String, String> prefixes = new HashMap<>();
  private int count;
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private int[] partners = new int[512];
  private String[] names = new String[512];

  private XmlPart(String name, Charset charset, String text) {
    this.name = name;
    this.charset = charset;
    this.text = text;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // VML keeps whole pictures in attributes.
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    return factory;
  }

  /**
   * Reads a part.
   *
   * @throws Container.Damaged if it is not well formed, has a DOCTYPE, or is nested more than a
   *     thousand elements deep
   */
  public static XmlPart of(String name, byte[] bytes) {
    return of(name, bytes, /* mayHaveDoctype= */ false);
  }

  /** The same for formats whose parts may have a DOCTYPE, which is never read. */
  public static XmlPart of(String name, byte[] bytes, boolean mayHaveDoctype) {
    Charset charset = charset(name, bytes);
    XmlPart part;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      part = new XmlPart(name, charset, text);
    } catch (CharacterCodingException e) {
      throw new Container.Damaged(name + ": its bytes are not " + charset);
    }
    try {
      part.scan(mayHaveDoctype);
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Container.Damaged(name + ": " + reason);
    }
    return part;
  }

  private static Charset charset(String name, byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      case 0xEFBB -> StandardCharsets.UTF_8;
      default -> declaredCharset(name, bytes);
    };
  }

  private static Charset declaredCharset(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED_CHARSET.matcher(head);
    try {
      return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Container.Damaged(name + ": unknown encoding " + declared.group(1));
    }
  }

  private void scan(boolean mayHaveDoctype) throws XMLStreamException {
    int skipped = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    StringReader in = new StringReader(skipped == 0 ? text : text.substring(1));
    XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    Map<String, Map<String, String>> canonical = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          collectPrefixes(reader);
          String tag = canonicalName(reader, canonical);
          add(tag, reader, skipped);
          if (reader.isEmptyElement()) {
            partners[count - 1] = count - 1;
            reader.next();
          } else {
            open.push(count - 1);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          int partner = open.pop();
          add(names[partner], reader, skipped);
          partners[count - 1] = partner;
          partners[partner] = count - 1;
        }
        case XMLStreamConstants.DTD -> {
          if (!mayHaveDoctype) {
            throw new Container.Damaged(
                name + ": it has a DOCTYPE, which office documents never have");
          }
        }
        default -> {}
      }
    }
  }

  private void collectPrefixes(XMLStreamReader2 reader) {
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String uri = reader.getNamespaceURI(i);
      String prefix = reader.getNamespacePrefix(i);
      String standard = XmlNames.prefix(uri == null ? "" : uri);
      if (!standard.equals("?")) {
        prefixes.putIfAbsent(standard, prefix == null ? "" : prefix);
      }
    }
  }

  private static String canonicalName(
      XMLStreamReader2 reader, Map<String, Map<String, String>> canonical) {
    String uri = reader.getNamespaceURI();
    String namespace = uri == null ? "" : uri;
    return canonical
        .computeIfAbsent(namespace, any -> new HashMap<>())
        .computeIfAbsent(reader.getLocalName(), local -> XmlNames.prefix(namespace) + ":" + local);
  }

  private void add(String tag, XMLStreamReader2 reader, int skipped) throws XMLStreamException {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      partners = Arrays.copyOf(partners, 2 * count);
      names = Arrays.copyOf(names, 2 * count);
    }
    starts[count] = (int) reader.getLocationInfo().getStartingCharOffset() + skipped;
    ends[count] = (int) reader.getLocationInfo().getEndingCharOffset() + skipped;
    names[count] = tag;
    count++;
  }

  /** Name of the part in its container. */
  public String name() {
    return name;
  }

  /** Number of tags; an element without content is one tag. */
  public int size() {
    return count;
  }

  /** The characters of the whole part. */
  public String text() {
    return text;
  }

  /** {@code w:p}: the name by the standards' prefixes. */
  public String tag(int index) {
    return names[index];
  }

  public boolean is(int index, String tag) {
    return names[index].equals(tag);
  }

  /** An opening tag, or that of an element without content. */
  public boolean opens(int index) {
    return partners[index] >= index;
  }

  /** The closing tag of an opening one and the other way round; of an empty element, itself. */
  public int partner(int index) {
    return partners[index];
  }

  /** Offset of the tag's {@code <}. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset after the tag's {@code >}. */
  public int end(int index) {
    return ends[index];
  }

  /** The element's first child, or the index of its closing tag; an empty element itself. */
  public int firstChild(int index) {
    return partners[index] == index ? index : index + 1;
  }

  /** First child of this name, or -1. */
  public int child(int parent, String tag) {
    for (int i = parent + 1; i < partners[parent]; i = partners[i] + 1) {
      if (names[i].equals(tag)) {
        return i;
      }
    }
    return -1;
  }

  /** The characters of an element with its tags. */
  public String element(int index) {
    return text.substring(starts[index], ends[partners[index]]);
  }

  /** The characters between an element's tags, unescaped; those of inner elements included. */
  public String words(int index) {
    if (partners[index] == index) {
      return "";
    }
    return XmlText.unescape(text.substring(ends[index], starts[partners[index]]));
  }

  /**
   * The value of an attribute.
   *
   * @param attribute with the standards' prefix, or without one: {@code w:val}, {@code name}
   */
  public Optional<String> attribute(int index, String attribute) {
    int[] span = attributeSpan(index, attribute);
    return span.length == 0
        ? Optional.empty()
        : Optional.of(XmlText.unescape(text.substring(span[0], span[1])));
  }

  /** Start and end of an attribute's value in the part; empty if there is none. */
  public int[] attributeSpan(int index, String attribute) {
    return XmlText.attributeSpan(text, starts[index], ends[index], own(attribute));
  }

  /** The name as this document writes it: {@code w:r} or, in a default namespace, {@code r}. */
  public String own(String standard) {
    int colon = standard.indexOf(':');
    if (colon < 0) {
      return standard;
    }
    String prefix =
        prefixes.getOrDefault(standard.substring(0, colon), standard.substring(0, colon));
    return prefix.isEmpty() ? standard.substring(colon + 1) : prefix + standard.substring(colon);
  }

  /** Bytes of a changed text in the part's own encoding. */
  public byte[] encode(String changed) {
    return changed.getBytes(charset);
  }
}
