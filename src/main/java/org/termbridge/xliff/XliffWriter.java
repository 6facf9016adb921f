package org.termbridge.xliff;

import java.io.IOException;
import java.io.OutputStream;
import org.termbridge.document.Unit;

/** Writes one document's units as XLIFF, one after the other; the bytes are deterministic. */
public final class XliffWriter implements AutoCloseable {

  private final OutputStream out;

  private XliffWriter(OutputStream out) {
    this.out = out;
  }

  /** Starts the file; the stream is closed with the writer. */
  public static XliffWriter open(OutputStream out, XliffVersion version, XliffHeader header)
      throws IOException {
    return new XliffWriter(out);
  }

  /** Writes a segmented unit. */
  public void write(Unit unit) throws IOException {
    throw new IOException("not written: " + unit.id());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
