package org.termbridge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.termbridge.glossary.Term;

/**
 * The glossary that goes out with the XLIFF of one run: the concepts that occur in it, one file a
 * language pair and CAT tool, each in a folder of its own, because tools read all that is in one.
 * May be filled by several threads.
 */
public final class GlossaryKit {

  /**
   * A file of the kit.
   *
   * @param folder below that of the kit
   * @param format its id
   * @param extension of the file's name
   */
  private record Layout(String folder, String format, String extension) {}

  private static final List<Layout> LAYOUTS = List.of(new Layout("omegat", "omegat", "utf8"));

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
          Glossary occurring = glossary.subset(ids);
          for (Language target : targets) {
            if (!occurring.isEmpty() && !target.equals(source)) {
              LanguagePair pair = new LanguagePair(source, target);
              LAYOUTS.forEach(layout -> written.add(write(occurring, pair, layout, folder, force)));
            }
          }
        });
    return written;
  }

  private static Path write(
      Glossary glossary, LanguagePair pair, Layout layout, Path folder, boolean force) {
    Path file =
        folder
            .resolve(layout.folder())
            .resolve(pair.source() + "-" + pair.target() + "." + layout.extension());
    try (Draft draft = Draft.of(file)) {
      try (OutputStream out = draft.open()) {
        omegat(glossary, pair, out);
      }
      draft.publish(force);
      return file;
    } catch (IOException e) {
      throw Draft.unwritable(file, e);
    }
  }

  /** Source, target, comment, with tabs between; what must not be written stays out. */
  private static void omegat(Glossary glossary, LanguagePair pair, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (Concept concept : glossary.concepts()) {
      for (Term source : concept.terms(pair.source())) {
        for (Term target : permitted(concept, pair.target())) {
          String line =
              String.join(
                  "\t",
                  Stream.of(source.wording(), target.wording(), concept.definition())
                      .map(cell -> cell.replaceAll("\\s+", " "))
                      .toList());
          writer.write(line + "\n");
        }
      }
    }
    writer.flush();
  }

  private static List<Term> permitted(Concept concept, Language language) {
    return concept.terms(language).stream().filter(t -> t.status().isPermitted()).toList();
  }
}
