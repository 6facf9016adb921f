package org.termbridge.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML document, one element a line, indented. */
final class XmlWriter {

  private final Writer writer;
  private final Deque<String> open = new ArrayDeque<>();

  /** A document in UTF-8. */
  XmlWriter(OutputStream out) throws IOException {
    this(out, StandardCharsets.UTF_8, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  private XmlWriter(OutputStream out, Charset charset, String declaration) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(out, charset));
    writer.write(declaration);
  }

  /** A document in UTF-16 with its mark, as Windows programs write it. */
  static XmlWriter wide(OutputStream out) throws IOException {
    return new XmlWriter(
        out, StandardCharsets.UTF_16LE, "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n");
  }

  /** Opens an element. */
  XmlWriter begin(String name, String... attributes) throws IOException {
    indent();
    writer.write("<" + name);
    attributes(attributes);
    writer.write(">\n");
    open.push(name);
    return this;
  }

  /** Closes the innermost element. */
  XmlWriter end() throws IOException {
    String name = open.pop();
    indent();
    writer.write("</" + name + ">\n");
    return this;
  }

  /** An element without content. */
  XmlWriter empty(String name, String... attributes) throws IOException {
    indent();
    writer.write("<" + name);
    attributes(attributes);
    writer.write("/>\n");
    return this;
  }

  /** An element with text. */
  XmlWriter text(String name, String text, String... attributes) throws IOException {
    indent();
    writer.write("<" + name);
    attributes(attributes);
    writer.write(">" + escaped(text) + "</" + name + ">\n");
    return this;
  }

  /** The same; nothing if there is no text. */
  XmlWriter optional(String name, String text, String... attributes) throws IOException {
    return text.isEmpty() ? this : text(name, text, attributes);
  }

  void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    writer.flush();
  }

  private void indent() throws IOException {
    writer.write("  ".repeat(open.size()));
  }

  private void attributes(String... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.write(
          " " + attributes[i] + "=\"" + escaped(attributes[i + 1]).replace("\"", "&quot;") + "\"");
    }
  }

  /** Text as XML 1.0 writes it; the few characters that it cannot hold are left out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(XmlWriter::isAllowed)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }
}
