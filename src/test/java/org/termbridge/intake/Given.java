package org.termbridge.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.termbridge.document.Release;

/** Documents made for a test, and what the intake makes of them. */
public final class Given {

  private final Path folder;

  public Given(Path folder) {
    this.folder = folder;
  }

  public Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Release open(String name, byte[] bytes) {
    return new Intake(IntakeOptions.DEFAULT).open(file(name, bytes));
  }

  public Release open(String name, String text) {
    return open(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Release open(String name, String text, String charset) {
    return open(name, text.getBytes(Charset.forName(charset)));
  }

  /** What stands between the body tags of a release's carrier. */
  public static String body(Release release) {
    try (var in = release.content().open()) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.substring(all.indexOf("<body>\n") + 7, all.indexOf("</body>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip container: names and contents in turn. */
  public static byte[] zip(String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        entry(zip, entries[i], entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  public static String contentTypes(String main) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + main
        + "\"/></Types>";
  }

  /** A Word document with one paragraph, and more entries. */
  public static byte[] docx(String text, String... more) {
    String[] entries = new String[4 + more.length];
    entries[0] = "[Content_Types].xml";
    entries[1] =
        contentTypes(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    entries[2] = "word/document.xml";
    entries[3] =
        "<w:document><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
    System.arraycopy(more, 0, entries, 4, more.length);
    return zip(entries);
  }
}
