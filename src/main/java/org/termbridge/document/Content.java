package org.termbridge.document;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once: a file on disk, or a carrier in memory. */
@FunctionalInterface
public interface Content {

  /** A new stream from the first byte. */
  InputStream open() throws IOException;
}
