package org.termbridge.glossary.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Language;
import org.termbridge.glossary.Likeness;

/** How the words of one language change; what the lines of a file say: README.txt beside them. */
final class InflectionFile {

  private final List<Endings> inflections = new ArrayList<>();
  private final List<Endings> derivations = new ArrayList<>();
  private final List<String[]> letters = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> conjunctions = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private @Nullable String stemmer;
  private int compounds;

  private InflectionFile() {}

  static InflectionFile of(Language language) {
    InflectionFile file = new InflectionFile();
    DataLines.of("endings." + language.primary() + ".txt").forEach(file::line);
    return file;
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    List<String> values = List.of(line.substring(colon + 1).strip().split(" +"));
    String[] head = line.substring(0, colon).split(" ");
    switch (head[0]) {
      case "inflection" -> inflections.add(endings(head[1], values, Likeness.INFLECTED));
      case "derivation" -> derivations.add(endings(head[1], values, Likeness.LOOSE));
      case "articles" -> articles.addAll(values);
      case "letters" -> letters.add(values.toArray(String[]::new));
      case "conjunctions" -> conjunctions.addAll(values);
      case "links" -> links.addAll(values);
      case "forms" -> inflections.add(new Endings(0, values, Likeness.INFLECTED));
      case "stemmer" -> stemmer = values.get(0);
      case "compounds" -> compounds = Integer.parseInt(values.get(0));
      default -> throw new IllegalStateException(line);
    }
  }

  private static Endings endings(String stem, List<String> values, Likeness likeness) {
    List<String> endings = values.stream().map(v -> v.equals("-") ? "" : v).toList();
    return new Endings(Integer.parseInt(stem), endings, likeness);
  }

  List<Endings> inflections() {
    return inflections;
  }

  List<Endings> derivations() {
    return derivations;
  }

  Set<String> articles() {
    return articles;
  }

  Set<String> conjunctions() {
    return conjunctions;
  }

  Set<String> links() {
    return links;
  }

  Optional<String> stemmer() {
    return Optional.ofNullable(stemmer);
  }

  /** Least length of a term that begins a compound; 0 where words are not put together. */
  int compounds() {
    return compounds;
  }

  /** Whether words that share most of their letters are forms of one; English ones seldom are. */
  boolean hasSuffixRule() {
    return stemmer != null;
  }

  String key(String word) {
    String key = word;
    for (String[] pair : letters) {
      key = key.replace(pair[0], pair[1]);
    }
    return key;
  }
}
