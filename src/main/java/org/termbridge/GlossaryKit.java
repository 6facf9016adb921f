package org.termbridge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.termbridge.document.Draft;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFile;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.Term;

/**
 * The glossary that goes out with the XLIFF of one run: the concepts that occur in it, one file a
 * language pair and CAT tool, each in a folder of its own, because tools read all that is in one.
 * May be filled by several threads.
 */
public final class GlossaryKit {

  /** The format that each folder is for. */
  private static final Map<String, String> FORMATS = new LinkedHashMap<>();

  static {
    FORMATS.put("omegat", "omegat");
    FORMATS.put("tbx-v2", "tbx-v2");
    FORMATS.put("tbx-v3", "tbx");
    FORMATS.put("memoq", "memoq");
    FORMATS.put("phrase", "phrase");
    FORMATS.put("multiterm", "multiterm");
  }

  private final Glossary glossary;
  private final List<Language> targets;
  private final Map<Language, Set<String>> concepts =
      new TreeMap<>(Comparator.comparing(Language::tag));

  /** A kit without a concept. */
  public GlossaryKit(ExtractOptions options) {
    this.glossary = options.terms().glossary().glossary();
    this.targets = options.to();
  }

  /** Adds the concepts of a document. */
  public synchronized void add(Extraction document) {
    concepts
        .computeIfAbsent(document.release().language(), source -> new TreeSet<>())
        .addAll(document.concepts());
  }

  /**
   * Writes the files, {@code FOLDER/omegat/en-fr.utf8}; none for a pair in which nothing occurs.
   *
   * @param force replace existing files that differ
   * @return the files
   * @throws InputException E0701 if a different file is there, E0702 if one cannot be written
   */
  public synchronized List<Path> write(Path folder, boolean force) {
    List<Path> written = new ArrayList<>();
    concepts.forEach(
        (source, ids) -> {
          for (Language target : targets) {
            if (!ids.isEmpty() && !target.equals(source)) {
              LanguagePair pair = new LanguagePair(source, target);
              written.addAll(write(of(ids, pair), pair, folder, force));
            }
          }
        });
    return written;
  }

  /** Tools look for the languages of the job, whatever parent of theirs the terms are from. */
  private Glossary of(Set<String> ids, LanguagePair pair) {
    return new Glossary(
        glossary.subset(ids).concepts().stream()
            .map(concept -> concept.withTerms(of(concept, pair)))
            .toList());
  }

  private static List<Term> of(Concept concept, LanguagePair pair) {
    return Stream.of(pair.source(), pair.target())
        .flatMap(
            language -> concept.terms(language).stream().map(term -> term.withLanguage(language)))
        .toList();
  }

  private static List<Path> write(
      Glossary occurring, LanguagePair pair, Path folder, boolean force) {
    List<Path> written = new ArrayList<>();
    FORMATS.forEach(
        (tool, id) -> {
          GlossaryFormat format = GlossaryFile.format(id);
          String name = pair.source() + "-" + pair.target() + "." + format.extension();
          Path file = folder.resolve(tool).resolve(name);
          try {
            GlossaryFile.write(
                occurring, file, format, GlossaryOptions.of(pair.source(), pair.target()), force);
          } catch (IOException e) {
            throw Draft.unwritable(file, e);
          }
          written.add(file);
        });
    return written;
  }
}
