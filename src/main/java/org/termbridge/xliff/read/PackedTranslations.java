package org.termbridge.xliff.read;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Words;

/**
 * The units of a returned file, each as bytes until somebody asks for it: as objects, the sentences
 * of a document of 60 MB take ten times its size.
 */
final class PackedTranslations extends AbstractList<Translation> implements RandomAccess {

  private final List<byte[]> packed = new ArrayList<>();

  /** Adds a unit while the file is read; afterwards nobody does. */
  void append(Translation translation) {
    packed.add(pack(translation));
  }

  @Override
  public int size() {
    return packed.size();
  }

  @Override
  public Translation get(int index) {
    return translation(ByteBuffer.wrap(packed.get(index)));
  }

  private static byte[] pack(Translation translation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(translation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Translation translation, DataOutputStream out) throws IOException {
    write(translation.unit(), out);
    out.writeInt(translation.line());
    out.writeBoolean(translation.translate());
    write(translation.recordedHash(), out);
    out.writeInt(translation.comments().size());
    for (String comment : translation.comments()) {
      write(comment, out);
    }
    out.writeInt(translation.parts().size());
    for (ReturnedPart part : translation.parts()) {
      write(part, out);
    }
  }

  private static Translation translation(ByteBuffer in) {
    String unit = string(in);
    int line = in.getInt();
    boolean translate = bool(in);
    Optional<String> hash = optional(in);
    List<String> comments = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      comments.add(string(in));
    }
    List<ReturnedPart> parts = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      parts.add(part(in));
    }
    return new Translation(unit, line, parts, translate, hash, comments);
  }

  private static void write(ReturnedPart part, DataOutputStream out) throws IOException {
    out.writeBoolean(part.segment());
    write(part.id(), out);
    write(part.source(), out);
    out.writeBoolean(part.target().isPresent());
    if (part.target().isPresent()) {
      write(part.target().get(), out);
    }
    write(part.state().name(), out);
    out.writeBoolean(part.stated());
    out.writeInt(part.order().orElse(0));
    write(part.language(), out);
  }

  private static ReturnedPart part(ByteBuffer in) {
    boolean segment = bool(in);
    Optional<String> id = optional(in);
    Text source = text(in);
    Optional<Text> target = bool(in) ? Optional.of(text(in)) : Optional.empty();
    State state = State.valueOf(string(in));
    boolean stated = bool(in);
    int order = in.getInt();
    return new ReturnedPart(
        segment,
        id,
        source,
        target,
        state,
        stated,
        order == 0 ? Optional.empty() : Optional.of(order),
        optional(in));
  }

  private static void write(Text text, DataOutputStream out) throws IOException {
    out.writeInt(text.inlines().size());
    for (Inline inline : text.inlines()) {
      out.writeBoolean(inline instanceof Code);
      if (inline instanceof Code code) {
        write(code, out);
      } else {
        write(inline.words(), out);
      }
    }
  }

  private static Text text(ByteBuffer in) {
    int size = in.getInt();
    List<Inline> inlines = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      inlines.add(bool(in) ? code(in) : new Words(string(in)));
    }
    return inlines.isEmpty() ? Text.EMPTY : new Text(inlines);
  }

  private static void write(Code code, DataOutputStream out) throws IOException {
    write(code.id(), out);
    write(code.kind().name(), out);
    write(code.type().name(), out);
    write(code.data(), out);
    write(code.display(), out);
    out.writeBoolean(code.canDelete());
    out.writeBoolean(code.canCopy());
    out.writeBoolean(code.canReorder());
  }

  private static Code code(ByteBuffer in) {
    return new Code(
        string(in),
        CodeKind.valueOf(string(in)),
        CodeType.valueOf(string(in)),
        string(in),
        string(in),
        bool(in),
        bool(in),
        bool(in));
  }

  private static void write(Optional<String> string, DataOutputStream out) throws IOException {
    out.writeBoolean(string.isPresent());
    if (string.isPresent()) {
      write(string.get(), out);
    }
  }

  private static Optional<String> optional(ByteBuffer in) {
    return bool(in) ? Optional.of(string(in)) : Optional.empty();
  }

  /** UTF-8 is shortest, but knows no half of a surrogate pair, and {@code cp} may name one. */
  private static void write(String string, DataOutputStream out) throws IOException {
    if (string.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      out.writeInt(-string.length());
      out.writeChars(string);
    } else {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static String string(ByteBuffer in) {
    int size = in.getInt();
    byte[] bytes = new byte[size < 0 ? -2 * size : size];
    in.get(bytes);
    return size < 0
        ? ByteBuffer.wrap(bytes).asCharBuffer().toString()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean bool(ByteBuffer in) {
    return in.get() != 0;
  }
}
