package org.termbridge.intake.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.termbridge.document.Content;

/** Some of the visible text of a document, cheaply: enough to tell its language by. */
public final class TextSample {

  private static final int LENGTH = 1 << 16;
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?is)<(script|style|w:instrText|w:delText)\\b.*?(?:</\\1\\s*>|\\z)"
              + "|<!--.*?(?:-->|\\z)|<\\?.*?(?:\\?>|\\z)");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern TEXT_PART =
      Pattern.compile(
          "word/document\\.xml|ppt/slides/slide\\d+\\.xml|xl/sharedStrings\\.xml|content\\.xml"
              + "|Stories/.*\\.xml|.*\\.x?html?");

  private TextSample() {}

  /** The beginning of a text, with its markup. */
  public static String read(Content content, Charset charset) throws IOException {
    try (InputStream in = content.open()) {
      return new String(in.readNBytes(4 * LENGTH), charset);
    }
  }

  public static String ofZip(Path file) throws IOException {
    StringBuilder sample = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> parts =
          zip.stream().filter(entry -> TEXT_PART.matcher(entry.getName()).matches()).toList();
      for (ZipEntry part : parts) {
        if (sample.length() < LENGTH) {
          try (InputStream in = zip.getInputStream(part)) {
            String xml = new String(in.readNBytes(8 * LENGTH), StandardCharsets.UTF_8);
            sample.append(visible(xml)).append('\n');
          }
        }
      }
    }
    return sample.toString();
  }

  /** What stands between the tags. */
  public static String visible(String markup) {
    String seen = UNSEEN.matcher(markup).replaceAll(" ");
    return TAG.matcher(seen).replaceAll(" ");
  }
}
