package org.termbridge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.xliff.XliffReader;

/** Returned files that translate the same document. */
public final class Deliveries {

  private Deliveries() {}

  /**
   * What the files translate differently, or one of them does not have.
   *
   * @param files two or more
   * @return ids of units, in the order of the first file; empty if one cannot be read
   */
  public static List<String> differing(List<Path> files) {
    Set<String> differing = new LinkedHashSet<>();
    try {
      Map<String, List<Optional<Text>>> first = translations(files.get(0));
      files.stream().skip(1).forEach(f -> differing.addAll(differing(first, translations(f))));
    } catch (InputException e) {
      return List.of();
    }
    return List.copyOf(differing);
  }

  private static List<String> differing(
      Map<String, List<Optional<Text>>> one, Map<String, List<Optional<Text>>> other) {
    Set<String> all = new HashSet<>(other.keySet());
    List<String> differing = new ArrayList<>();
    one.forEach(
        (unit, targets) -> {
          if (!targets.equals(other.get(unit))) {
            differing.add(unit);
          }
          all.remove(unit);
        });
    all.stream().sorted().forEach(differing::add);
    return differing;
  }

  private static Map<String, List<Optional<Text>>> translations(Path file) {
    Map<String, List<Optional<Text>>> translations = new LinkedHashMap<>();
    for (Bilingual document : XliffReader.read(file)) {
      for (Translation translation : document.translations()) {
        translations.put(
            translation.unit(), translation.parts().stream().map(ReturnedPart::target).toList());
      }
    }
    return translations;
  }
}
