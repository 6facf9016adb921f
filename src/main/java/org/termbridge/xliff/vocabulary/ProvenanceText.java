package org.termbridge.xliff.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Provenance;
import org.termbridge.xliff.XliffHeader;

/** Provenance as keys and values, which every version of XLIFF has a place for. */
public final class ProvenanceText {

  /** Names what is ours in metadata groups, note origins and contexts. */
  public static final String OURS = "termbridge";

  private static final String SHA256 = "sha256";
  private static final String SOURCE = "source-language";
  public static final String TARGET = "target-language";
  public static final String MEDIA_TYPE = "media-type";

  private static final String DOCUMENT = "document-";

  private ProvenanceText() {}

  /** All entries in a fixed order; absent values are left out. */
  public static Map<String, String> of(XliffHeader header) {
    Provenance provenance = header.provenance();
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(SHA256, provenance.sha256());
    entries.put(MEDIA_TYPE, header.mediaType());
    entries.put(SOURCE, header.pair().source().tag());
    entries.put(TARGET, header.pair().target().tag());
    entries.put("filter", provenance.filter());
    entries.put("settings", provenance.settings());
    provenance.charset().ifPresent(charset -> entries.put("charset", charset));
    entries.put("rules", provenance.rules());
    provenance.glossary().ifPresent(glossary -> entries.put("glossary", glossary));
    entries.put("product", provenance.product());
    entries.put("okapi", provenance.okapi());
    new TreeMap<>(provenance.metadata())
        .forEach((key, value) -> entries.put(DOCUMENT + key, value));
    return entries;
  }

  /** What was written down, if the original's hash is among it. */
  public static Optional<Provenance> read(Map<String, String> entries) {
    String sha256 = entries.get(SHA256);
    if (sha256 == null) {
      return Optional.empty();
    }
    Map<String, String> metadata = new TreeMap<>();
    entries.forEach(
        (key, value) -> {
          if (key.startsWith(DOCUMENT)) {
            metadata.put(key.substring(DOCUMENT.length()), value);
          }
        });
    return Optional.of(
        new Provenance(
            sha256,
            entries.getOrDefault("filter", ""),
            entries.getOrDefault("settings", ""),
            Optional.ofNullable(entries.get("charset")),
            entries.getOrDefault("rules", ""),
            Optional.ofNullable(entries.get("glossary")),
            entries.getOrDefault("product", ""),
            entries.getOrDefault("okapi", ""),
            metadata,
            pair(entries)));
  }

  private static Optional<LanguagePair> pair(Map<String, String> entries) {
    String source = entries.get(SOURCE);
    String target = entries.get(TARGET);
    if (source == null || target == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LanguagePair(Language.of(source), Language.of(target)));
    } catch (InputException e) {
      // A tool has put something else in; what the file says of itself has to do.
      return Optional.empty();
    }
  }
}
