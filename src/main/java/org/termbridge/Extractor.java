package org.termbridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.termbridge.anatomy.Anatomy;
import org.termbridge.document.Content;
import org.termbridge.document.Draft;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Provenance;
import org.termbridge.document.Release;
import org.termbridge.document.Segment;
import org.termbridge.document.Unit;
import org.termbridge.document.WordCount;
import org.termbridge.filter.Filters;
import org.termbridge.glossary.CompiledGlossary;
import org.termbridge.glossary.DocumentTerms;
import org.termbridge.glossary.Occurrence;
import org.termbridge.glossary.UnitTerms;
import org.termbridge.intake.Coverage;
import org.termbridge.segment.Segmenter;
import org.termbridge.xliff.XliffHeader;
import org.termbridge.xliff.XliffWriter;

/** Extracts one document: its units pass once, through every writer. */
final class Extractor {

  private final ExtractOptions options;
  private final Path folder;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<XliffWriter> writers = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int units;
  private int segments;
  private int wordCount;
  private int terms;
  private final Set<String> concepts = new TreeSet<>();

  Extractor(ExtractOptions options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  /**
   * Writes one XLIFF a target language, and keeps the original.
   *
   * @param input the document's name in the answer
   * @param name path of the output below the folder, without language and extension
   */
  Extraction extract(Release release, String input, String name) throws IOException {
    Filters filters = new Filters(options.filter());
    Segmenter segmenter = Segmenter.of(release.language(), options.segment());
    List<Problem> warnings = new ArrayList<>(release.warnings());
    List<Language> targets = targets(release, warnings);
    Function<String, List<Occurrence>> finder = finder(release.language());
    try {
      for (Language language : targets) {
        open(release, name, language, provenance(release, filters, segmenter));
      }
      try (Anatomy anatomy =
          Anatomy.of(release.language(), unit -> write(segmenter.segment(unit), finder))) {
        warnings.addAll(filters.read(release, anatomy));
      }
      closeWriters();
      if (options.embed()) {
        Originals.check(release);
      } else {
        Originals.keep(release, folder);
      }
      drafts.forEach(draft -> draft.publish(options.force()));
    } catch (UncheckedIOException e) {
      Path output = output(name, folder, targets.get(0));
      throw Draft.unwritable(output, Objects.requireNonNull(e.getCause()));
    } finally {
      drafts.forEach(Draft::close);
    }
    Optional<Coverage> coverage =
        options.coverage()
            ? Optional.of(Coverage.of(release, words, () -> filters.wordsWithHidden(release)))
            : Optional.empty();
    List<Path> written = drafts.stream().map(Draft::target).toList();
    return new Extraction(
        input, release, units, segments, wordCount, terms, concepts, coverage, written, warnings);
  }

  /** A folder may hold releases in several languages: each goes into the others. */
  private List<Language> targets(Release release, List<Problem> warnings) {
    Language own = release.language();
    List<Language> others = options.to().stream().filter(to -> !to.equals(own)).toList();
    if (others.isEmpty()) {
      throw InputException.of("E0111", own.tag());
    }
    if (others.size() < options.to().size()) {
      warnings.add(Problem.of("W0111", own.tag()));
    }
    return others;
  }

  static Path output(String name, Path folder, Language language) {
    return folder.resolve(name + "." + language + ".xlf");
  }

  private void open(Release release, String name, Language language, Provenance provenance)
      throws IOException {
    LanguagePair pair = new LanguagePair(release.language(), language);
    Draft draft = Draft.of(output(name, folder, language));
    drafts.add(draft);
    Optional<Content> embedded =
        options.embed() ? Optional.of(release.original()) : Optional.empty();
    writers.add(
        XliffWriter.open(
            draft.open(),
            options.version(),
            new XliffHeader(release.name(), release.mediaType(), pair, provenance, embedded),
            options.terms().marking()));
  }

  private void write(Unit unit, Function<String, List<Occurrence>> finder) {
    if (unit.segments().isEmpty()) {
      // Nothing but white space and codes: XLIFF has no unit without a segment, and nobody misses
      // it.
      return;
    }
    units++;
    for (Segment segment : unit.segments()) {
      segments++;
      wordCount += WordCount.of(segment.source().words());
    }
    if (options.coverage()) {
      words.add(unit.source().words());
    }
    // What stays as it is has no translation to tell.
    UnitTerms found = unit.translate() ? UnitTerms.of(unit, finder) : UnitTerms.NONE;
    count(found);
    try {
      for (XliffWriter writer : writers) {
        writer.write(unit, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds the official terms in a document's texts; none if there is no glossary. */
  private Function<String, List<Occurrence>> finder(Language language) {
    CompiledGlossary glossary = options.terms().glossary();
    return glossary.isEmpty()
        ? text -> List.of()
        : new DocumentTerms(glossary.finder(language), language)::find;
  }

  private void count(UnitTerms found) {
    terms += found.count();
    found.all().forEach(place -> concepts.add(place.best().concept().id()));
  }

  private void closeWriters() {
    try {
      for (XliffWriter writer : writers) {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Provenance provenance(Release release, Filters filters, Segmenter segmenter) {
    return new Provenance(
        release.sha256(),
        filters.id(release.format()),
        filters.fingerprint(),
        release.charset().map(Charset::name),
        segmenter.fingerprint(),
        options.terms().areShown()
            ? Optional.of(options.terms().glossary().fingerprint())
            : Optional.empty(),
        Versions.PRODUCT,
        Versions.OKAPI,
        metadata(release));
  }

  private static Map<String, String> metadata(Release release) {
    Map<String, String> metadata = new TreeMap<>(release.metadata());
    release.title().ifPresent(title -> metadata.put("title", title));
    return metadata;
  }
}
