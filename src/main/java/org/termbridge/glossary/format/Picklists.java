package org.termbridge.glossary.format;

import java.util.EnumMap;
import java.util.List;
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

  private final String name;
  private final Map<Field, Set<String>> lists = new EnumMap<>(Field.class);

  private Picklists(String name) {
    this.name = name;
    Properties all = WordList.load("tbx-picklists");
    for (Field field : List.of(Field.STATUS, Field.TYPE, Field.PART_OF_SPEECH)) {
      String list = all.getProperty(name + "." + field.column(), "");
      if (!list.isEmpty()) {
        lists.put(field, Set.of(list.split(",")));
      }
    }
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
    Set<String> list = lists.get(field);
    return list == null || list.contains(value);
  }
}
