package org.termbridge.filter.data;

import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.okapi.filters.json.JSONFilter;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;

/** The settings of the formats with keys, decided for releases. */
public final class KeyedFormats {

  /**
   * Keys whose values a program reads: never words for readers unless they hold a space or another
   * script than programs use, as many languages write no spaces.
   */
  private static final Pattern TECHNICAL_KEY =
      Pattern.compile(
          "(?i)(?:.*[/.\\]_-])?(?:id|uuid|guid|key|url|uri|href|src|link|slug|path|file|image|lang"
              + "|language|locale|date|datetime|timestamp|time|created|modified|updated|published"
              + "|type|class|format|mime|version|status|code|colou?r|icon|layout|template)(?:At|_at"
              + "|Id|Url)?");

  private KeyedFormats() {}

  /** JSON: all string values but technical ones; solidus and non-ASCII stay as they were. */
  public static FormatFilter json() {
    return new KeyedFilter(
        "json",
        text -> {
          JSONFilter filter = new JSONFilter();
          // Lists of plain strings hold text as often as not.
          filter.getParameters().setExtractStandalone(true);
          filter.getParameters().setExtractAllPairs(true);
          filter.getParameters().setUseFullKeyPath(true);
          // A slash needs no escape, and most writers do not give it one.
          filter.getParameters().setEscapeForwardSlashes(false);
          return filter;
        },
        KeyedFormats::isForReaders);
  }

  /** Whether a string under a key is for people: most keys that programs read say so. */
  static boolean isForReaders(Unit unit) {
    String words = unit.source().words();
    boolean technical =
        key(unit).filter(key -> TECHNICAL_KEY.matcher(key).matches()).isPresent()
            && words.chars().allMatch(c -> c < 0x80 && !Character.isWhitespace(c));
    return !technical && !words.matches("\\S+://\\S+|[\\d\\s.,:/T+Z-]*");
  }

  private static Optional<String> key(Unit unit) {
    return unit.place().map(place -> place.replaceFirst("^key ", ""));
  }
}
