package org.termbridge.intake.guard;

import java.io.IOException;
import java.io.InputStream;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.intake.DocumentType;
import org.termbridge.intake.charset.Head;

/** Looks for what a text document could do to its readers. */
public final class Dangers {

  private static final int DEEPEST_JSON = 1_000;

  private Dangers() {}

  /**
   * Checks a text of a format whose readers build trees.
   *
   * @throws InputException E0212 or E0213
   */
  public static void check(Content content, Head head, DocumentType type) throws IOException {
    switch (type) {
      case XML, XHTML, WORDML, SPREADSHEETML, FODT -> {
        XmlDanger.checkEntities(head.ascii());
        XmlDanger.checkDepth(content);
      }
      case HTML -> XmlDanger.checkEntities(head.ascii());
      case JSON -> checkJson(content);
      default -> {}
    }
  }

  private static void checkJson(Content content) throws IOException {
    int depth = 0;
    boolean isInString = false;
    boolean isEscaped = false;
    byte[] piece = new byte[1 << 16];
    try (InputStream in = content.open()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        for (int i = 0; i < read; i++) {
          int c = piece[i];
          isInString ^= c == '"' && !isEscaped;
          isEscaped = isInString && c == '\\' && !isEscaped;
          depth += isInString ? 0 : change(c);
          if (depth > DEEPEST_JSON) {
            throw InputException.of("E0213");
          }
        }
      }
    }
  }

  private static int change(int c) {
    return switch (c) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }
}
