package org.termbridge.glossary.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.termbridge.document.Problem;

/**
 * The values that TBX allows for its categories (ISO 30042; the module descriptions of TBX-Basic).
 * What other values mean may be plain all the same.
 */
final class Picklists {

  static final Picklists NONE = new Picklists("");
  static final Picklists TBX_BASIC = new Picklists("TBX-Basic");
  static final Picklists TBX_2008 = new Picklists("TBX-2008");

  /** The categories that we read. */
  private static final Map<Field, String> CATEGORIES =
      Map.of(
          Field.STATUS, "administrativeStatus",
          Field.TYPE, "termType",
          Field.PART_OF_SPEECH, "partOfSpeech");

  private final String name;
  private final Map<String, Set<String>> lists = new HashMap<>();

  private Picklists(String name) {
    this.name = name;
    Properties all = WordList.load("tbx-picklists");
    for (String key : all.stringPropertyNames()) {
      if (key.startsWith(name + ".")) {
        lists.put(key.substring(name.length() + 1), Set.of(all.getProperty(key).split(",")));
      }
    }
  }

  /** What they are the lists of. */
  String name() {
    return name;
  }

  /** What to tell of a value that is in no list though we understand it. */
  Optional<Problem> check(Field field, String value, Place place) {
    boolean isUnderstood =
        switch (field) {
          case STATUS -> Values.status(value).isPresent();
          case TYPE -> Values.type(value).isPresent();
          default -> field == Field.PART_OF_SPEECH;
        };
    return isUnderstood && !allows(field, value)
        ? Optional.of(place.problem("W0910", field.word(), value, name))
        : Optional.empty();
  }

  /** Whether a value is in the list of its category, or there is no list. */
  boolean allows(Field field, String value) {
    return allows(CATEGORIES.getOrDefault(field, ""), value);
  }

  /**
   * Whether a value is in the list of its category, or there is no list.
   *
   * @param category as TBX names it
   */
  boolean allows(String category, String value) {
    Set<String> list = lists.get(category);
    return list == null || list.contains(value);
  }
}
