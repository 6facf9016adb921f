package org.termbridge.glossary.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A category of TBX-Basic: what it is called in each style, and where it may stand.
 *
 * @param name {@code administrativeStatus}
 * @param element that has it as its type, in the style DCA
 * @param modules whose element it is, in the style DCT
 * @param levels at which it may stand
 */
record TbxCategory(String name, String element, List<String> modules, List<String> levels) {

  private static final Map<String, TbxCategory> ALL = load();

  TbxCategory {
    modules = List.copyOf(modules);
    levels = List.copyOf(levels);
  }

  /** The category of this name; nothing if neither Min nor Basic has it. */
  static Optional<TbxCategory> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, TbxCategory> load() {
    Map<String, TbxCategory> all = new HashMap<>();
    WordList.load("tbx-categories")
        .forEach((name, said) -> all.put((String) name, of((String) name, (String) said)));
    return Map.copyOf(all);
  }

  private static TbxCategory of(String name, String said) {
    String[] parts = said.split("; ", -1);
    return new TbxCategory(name, parts[0], words(parts[1]), words(parts[2]));
  }

  private static List<String> words(String list) {
    return List.of(list.split(",", -1));
  }
}
