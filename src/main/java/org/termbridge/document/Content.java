package org.termbridge.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes that can be read more than once: a file on disk, or a carrier in memory. */
@FunctionalInterface
public interface Content {

  /** A new stream from the first byte. */
  InputStream open() throws IOException;

  /** Writes all bytes as they are. */
  default void copyTo(OutputStream out) throws IOException {
    try (InputStream in = open()) {
      in.transferTo(out);
    }
  }
}
