package org.termbridge.xliff.read;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Translation;
import org.termbridge.xliff.vocabulary.Ours;
import org.termbridge.xliff.vocabulary.ProvenanceText;
import org.termbridge.xliff.xml.Element;

/** Gathers one {@code file} element while it is read. */
final class BilingualBuilder {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String version;
  private final String original;
  private final String source;
  private Optional<String> target;
  private Optional<Content> embedded = Optional.empty();
  private final Map<String, String> ours = new LinkedHashMap<>();
  private final List<String> comments = new ArrayList<>();
  private final PackedTranslations translations = new PackedTranslations();
  private final Map<String, Integer> lines = new HashMap<>();

  BilingualBuilder(
      String version,
      String original,
      String source,
      Optional<String> target,
      List<Element> around) {
    this.version = version;
    this.original = original;
    this.source = source;
    this.target = target;
    around.forEach(this::describe);
  }

  /** Entries of the export about itself; everything found is added. */
  Map<String, String> ours() {
    return ours;
  }

  /** Takes what an element tells of the document: entries of the export, and comments. */
  void describe(Element element) {
    Ours.collect(element, ours);
    Comments.collect(element, comments);
  }

  /** Keeps an embedded original that is written in base64; anything else is no original of ours. */
  void embed(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(SPACE.matcher(base64).replaceAll(""));
      if (bytes.length > 0) {
        embedded = Optional.of(() -> new java.io.ByteArrayInputStream(bytes));
      }
    } catch (IllegalArgumentException e) {
      embedded = Optional.empty();
    }
  }

  /** The language of the targets, as far as the file has said it. */
  Optional<String> targetLanguage() {
    return target;
  }

  /** The language of a target, for files that do not say it themselves. */
  void targetLanguage(@Nullable String language) {
    if (target.isEmpty()) {
      target = Optional.ofNullable(language);
    }
  }

  /**
   * Adds a unit.
   *
   * @throws InputException E0504 if the file had a unit of this id before
   */
  void add(Translation translation) {
    Integer first =
        translation.unit().isEmpty()
            ? null
            : lines.putIfAbsent(translation.unit(), translation.line());
    if (first != null) {
      throw new InputException(
          Problem.of("E0504", translation.unit(), first, translation.line())
              .at("line " + translation.line()));
    }
    translations.append(translation);
  }

  Bilingual build() {
    return new Bilingual(
        version,
        original,
        source,
        target,
        ProvenanceText.read(ours),
        embedded,
        comments,
        translations);
  }
}
