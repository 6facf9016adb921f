package org.termbridge.intake.describe;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.intake.charset.Spaces;

/**
 * What a document says about itself, as far as it can be believed.
 *
 * @param title of the document
 * @param declared the language it claims
 * @param metadata keys {@code author, created, modified, subject, description}
 */
public record Description(
    Optional<String> title, Optional<Language> declared, Map<String, String> metadata) {

  static final Description NONE = new Description(Optional.empty(), Optional.empty(), Map.of());

  public Description {
    metadata = Map.copyOf(metadata);
  }

  /** Takes what a document says and keeps what is sound. */
  public static final class Builder {

    private static final int LONGEST = 500;

    private final Map<String, Set<String>> values = new TreeMap<>();
    private Optional<String> title = Optional.empty();
    private Optional<Language> declared = Optional.empty();

    /** The first title that is one wins. */
    public Builder title(String value) {
      String clean = clean(value);
      if (title.isEmpty() && !clean.isEmpty()) {
        title = Optional.of(clean);
      }
      return this;
    }

    /** The first known language wins; "C", "x-none" and their like are none. */
    public Builder language(String tag) {
      if (declared.isEmpty() && tag.strip().length() >= 2) {
        try {
          declared = Optional.of(Language.of(tag));
        } catch (InputException e) {
          // A document may claim what it likes; what names no language is not a claim.
          declared = Optional.empty();
        }
      }
      return this;
    }

    /** Several values of one key are kept once each. */
    public Builder text(String key, String value) {
      String clean = clean(value);
      if (!clean.isEmpty()) {
        values.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(clean);
      }
      return this;
    }

    /** A date from 1970 to next year; programs write 1601 or 1900 where they know none. */
    public Builder date(String key, String value) {
      String clean = clean(value);
      if (!values.containsKey(key) && isDate(clean)) {
        text(key, clean);
      }
      return this;
    }

    public Description build() {
      Map<String, String> joined = new TreeMap<>();
      values.forEach((key, all) -> joined.put(key, shortened(String.join("; ", all))));
      return new Description(title, declared, joined);
    }

    private static String clean(String value) {
      String text = Spaces.normalised(value).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
      return shortened(text.replace("\uFFFD", ""));
    }

    private static String shortened(String text) {
      int end = Math.min(text.length(), LONGEST);
      return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
          ? text.substring(0, end - 1)
          : text.substring(0, end);
    }

    private static boolean isDate(String value) {
      try {
        int year =
            value.endsWith("Z") || value.matches(".*T.*[+-]\\d\\d:\\d\\d")
                ? OffsetDateTime.parse(value).getYear()
                : value.contains("T")
                    ? LocalDateTime.parse(value).getYear()
                    : Year.parse(value.substring(0, Math.min(4, value.length()))).getValue();
        return year >= 1970 && year < 2100;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }
}
