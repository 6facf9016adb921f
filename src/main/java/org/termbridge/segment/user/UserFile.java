package org.termbridge.segment.user;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Text that a user gives: UTF-8, with or without a byte-order mark. */
final class UserFile {

  private static final long LARGEST = 16L << 20;

  private UserFile() {}

  /**
   * The text of a file.
   *
   * @throws InputException E0405 if it is missing, unreadable, too large or not UTF-8
   */
  static String text(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw unreadable(file, Files.exists(file) ? "no file of text" : "no such file", null);
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw unreadable(file, "not UTF-8", e);
    } catch (NoSuchFileException e) {
      throw unreadable(file, "no such file", e);
    } catch (IOException e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static InputException unreadable(
      Path file, String reason, @org.jspecify.annotations.Nullable IOException cause) {
    Problem problem = Problem.of("E0405", reason).in(file.toString());
    return cause == null ? new InputException(problem) : new InputException(problem, cause);
  }
}
