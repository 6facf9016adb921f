package org.termbridge.xliff.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/**
 * The characters of an XML file: by byte-order mark, else as declared, else UTF-8 (XML 1.0 appendix
 * F). A byte that the encoding does not know is an error and never a replacement character.
 */
final class XmlEncoding {

  private static final int HEAD = 512;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private XmlEncoding() {}

  /**
   * A reader behind the byte-order mark.
   *
   * @throws InputException E0501 if the declared encoding is unknown or contradicts the mark
   */
  static Reader reader(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    @Nullable Charset marked = marked(head);
    if (marked != null) {
      bytes.skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
    }
    Charset wide = marked != null ? marked : wide(head);
    Charset charset = wide.equals(StandardCharsets.ISO_8859_1) ? declared(head) : wide;
    if (marked != null) {
      String name = name(new String(head, marked).replace("\uFEFF", ""));
      if (!name.isEmpty() && !family(name).equals(family(marked.name()))) {
        throw wrong("the byte-order mark says " + marked + ", the declaration " + name);
      }
    }
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static @Nullable Charset marked(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  /** Two bytes a character without a mark; otherwise the declaration is readable as it is. */
  private static Charset wide(byte[] head) {
    if (starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(head, '<', 0) ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
  }

  private static Charset declared(byte[] head) {
    String name = name(new String(head, StandardCharsets.ISO_8859_1));
    if (name.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(name);
      if (family(charset.name()).equals("UTF-16")) {
        throw wrong("the declaration says " + name + ", but the bytes are not");
      }
      return charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw wrong("the encoding \"" + name + "\" is unknown");
    }
  }

  private static String name(String head) {
    Matcher declaration = DECLARED.matcher(head);
    return declaration.find() ? declaration.group(1) : "";
  }

  private static String family(String name) {
    String upper = name.toUpperCase(java.util.Locale.ROOT);
    return upper.startsWith("UTF-16") ? "UTF-16" : upper.replace("UTF8", "UTF-8");
  }

  private static boolean starts(byte[] head, int... expected) {
    if (head.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((head[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static InputException wrong(String message) {
    return new InputException(Problem.of("E0501", message).at("line 1"));
  }
}
