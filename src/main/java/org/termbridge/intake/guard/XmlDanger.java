package org.termbridge.intake.guard;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;

/**
 * What XML can do to whoever reads it: entities that unpack to gigabytes or name files outside, and
 * elements inside elements without end. Looked for in the bytes, without a parser.
 */
final class XmlDanger {

  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+(%?)\\s*(\\S+)\\s+(?:(SYSTEM|PUBLIC)\\b|\"([^\"]*)\"|'([^']*)')");
  private static final Pattern REFERENCE = Pattern.compile("[&%]([\\w.:-]+);");

  /** Characters to which all entities together may unpack. */
  private static final long LARGEST = 1_000_000;

  /** Elements in elements; nested tables of real documents reach a hundred. */
  private static final int DEEPEST = 1_000;

  private XmlDanger() {}

  /**
   * Looks at a document type declaration.
   *
   * @throws InputException E0212 if an entity is external or unpacks to too much
   */
  public static void checkEntities(String start) {
    if (!start.contains("<!ENTITY")) {
      return;
    }
    Map<String, String> entities = new HashMap<>();
    Matcher entity = ENTITY.matcher(start);
    while (entity.find()) {
      if (entity.group(3) != null) {
        throw InputException.of("E0212");
      }
      String value = entity.group(4) == null ? entity.group(5) : entity.group(4);
      entities.putIfAbsent(entity.group(2), value);
    }
    Map<String, Long> sizes = new HashMap<>();
    entities.keySet().forEach(name -> size(name, entities, sizes, 0));
  }

  private static long size(
      String name, Map<String, String> entities, Map<String, Long> sizes, int depth) {
    Long known = sizes.get(name);
    if (known != null || !entities.containsKey(name)) {
      return known == null ? 1 : known;
    }
    String value = entities.getOrDefault(name, "");
    long size = value.length();
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      size +=
          depth > entities.size() ? LARGEST : size(reference.group(1), entities, sizes, depth + 1);
    }
    if (size >= LARGEST) {
      throw InputException.of("E0212");
    }
    sizes.put(name, size);
    return size;
  }

  /**
   * Counts how deep elements stand inside each other.
   *
   * @throws InputException E0213 if too deep
   */
  static void checkDepth(Content xml) throws IOException {
    try (InputStream in = xml.open()) {
      Depth depth = new Depth();
      byte[] piece = new byte[1 << 16];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        depth.look(piece, read);
      }
    }
  }

  /** Follows the tags of a document that comes in pieces. */
  static final class Depth {

    private int depth;
    private int previous;
    private boolean isInTag;
    private boolean isStart;

    void look(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        int c = bytes[i];
        if (previous == '<') {
          isInTag = c != '!' && c != '?';
          isStart = isInTag && c != '/';
          depth += isStart ? 1 : 0;
          depth -= c == '/' ? 1 : 0;
          if (depth > DEEPEST) {
            throw InputException.of("E0213");
          }
        } else if (c == '>' && isInTag) {
          depth -= isStart && previous == '/' ? 1 : 0;
          isInTag = false;
        }
        // Zero bytes are the other halves of UTF-16.
        previous = c == 0 ? previous : c;
      }
    }
  }
}
