package org.termbridge.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Provenance;
import org.termbridge.document.Unit;
import org.termbridge.glossary.UnitTerms;

/** Headers and files for tests. */
public final class Samples {

  private static final LanguagePair PAIR =
      new LanguagePair(Language.of("en"), Language.of("zh-Hans"));
  public static final Provenance PROVENANCE =
      new Provenance(
          "a".repeat(64),
          "html",
          "html.title=false",
          Optional.of("UTF-8"),
          "0123456789abcdef",
          Optional.empty(),
          "Termbridge 0.1.0",
          "1.47.0",
          Map.of("title", "Growth & <more>", "author", "省政府"),
          Optional.of(PAIR));

  private Samples() {}

  public static XliffHeader header(Optional<byte[]> original) {
    return new XliffHeader(
        "news & \"more\".html",
        "text/html",
        PAIR,
        PROVENANCE,
        original.map(bytes -> () -> new ByteArrayInputStream(bytes)));
  }

  /** Writes a file without an original inside. */
  public static Path write(Path file, XliffVersion version, List<Unit> units) throws IOException {
    return write(file, version, units, Optional.empty());
  }

  public static Path write(
      Path file, XliffVersion version, List<Unit> units, Optional<byte[]> original)
      throws IOException {
    return write(file, version, header(original), units, TermMarking.NONE, unit -> UnitTerms.NONE);
  }

  /** Writes a file that shows terms. */
  public static Path write(
      Path file,
      XliffVersion version,
      List<Unit> units,
      TermMarking marking,
      Function<Unit, UnitTerms> terms)
      throws IOException {
    return write(file, version, header(Optional.empty()), units, marking, terms);
  }

  private static Path write(
      Path file,
      XliffVersion version,
      XliffHeader header,
      List<Unit> units,
      TermMarking marking,
      Function<Unit, UnitTerms> terms)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        XliffWriter writer = XliffWriter.open(out, version, header, marking)) {
      for (Unit unit : units) {
        writer.write(unit, terms.apply(unit));
      }
    }
    return file;
  }
}
