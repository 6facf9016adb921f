package org.termbridge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.termbridge.document.Content;

/** The fingerprint of a file's bytes. */
final class Hash {

  private Hash() {}

  /** SHA-256 in 64 lower-case hexadecimal digits. */
  static String of(Content content) throws IOException {
    try (InputStream in = content.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] piece = new byte[1 << 16];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
