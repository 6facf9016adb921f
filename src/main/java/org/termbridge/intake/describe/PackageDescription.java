package org.termbridge.intake.describe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;

/** Reads what a zip document says about itself in its own description parts. */
public final class PackageDescription {

  /** The parts, in OOXML, ODF and EPUB, and the parts where a language is declared. */
  private static final Pattern PART =
      Pattern.compile("docProps/core\\.xml|meta\\.xml|.*\\.opf|word/styles\\.xml|styles\\.xml");

  private static final Pattern ELEMENT =
      Pattern.compile("(?s)<((?:dc|dcterms|meta|cp):[\\w-]+)\\b[^>]*>([^<]*)</\\1\\s*>");
  private static final Pattern DEFAULT_LANGUAGE =
      Pattern.compile("(?s)<w:rPrDefault\\b.*?<w:lang\\b[^>]*?w:val=\"([\\w-]+)\"");
  private static final Pattern FORMAT_LANGUAGE =
      Pattern.compile(
          "(?s)<style:default-style\\b[^>]*style:family=\"paragraph\".*?fo:language=\"([\\w-]+)\"");
  private static final int LONGEST = 1 << 20;

  private static final Map<String, String> TEXTS =
      Map.of(
          "dc:creator", "author",
          "meta:initial-creator", "author",
          "dc:description", "description",
          "dc:subject", "subject",
          "cp:keywords", "subject",
          "meta:keyword", "subject");
  private static final Map<String, String> DATES =
      Map.of(
          "dcterms:created", "created",
          "meta:creation-date", "created",
          "dcterms:modified", "modified",
          "dc:date", "modified");

  private PackageDescription() {}

  public static Description of(Path file) throws IOException {
    Description.Builder description = new Description.Builder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> parts =
          zip.stream().filter(entry -> PART.matcher(entry.getName()).matches()).toList();
      for (ZipEntry part : parts) {
        try (InputStream in = zip.getInputStream(part)) {
          read(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8), description);
        }
      }
    }
    return description.build();
  }

  private static void read(String xml, Description.Builder description) {
    each(ELEMENT, xml, (name, value) -> element(name, value, description));
    each(DEFAULT_LANGUAGE, xml, (tag, none) -> description.language(tag));
    each(FORMAT_LANGUAGE, xml, (tag, none) -> description.language(tag));
  }

  private static void element(String name, String value, Description.Builder description) {
    String text = Parser.unescapeEntities(value, false);
    if (TEXTS.containsKey(name)) {
      description.text(TEXTS.get(name), text);
    } else if (DATES.containsKey(name)) {
      description.date(DATES.get(name), text);
    } else if (name.equals("dc:title")) {
      description.title(text);
    } else if (name.equals("dc:language")) {
      description.language(text);
    }
  }

  private static void each(Pattern pattern, String xml, BiConsumer<String, String> action) {
    Matcher matcher = pattern.matcher(xml);
    while (matcher.find()) {
      action.accept(matcher.group(1), matcher.groupCount() > 1 ? matcher.group(2) : "");
    }
  }
}
