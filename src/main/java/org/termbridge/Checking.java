package org.termbridge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.check.Checker;
import org.termbridge.check.Finding;
import org.termbridge.check.Place;
import org.termbridge.check.SegmentPair;
import org.termbridge.document.Bilingual;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Provenance;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.xliff.XliffReader;

/** Checks returned XLIFF files: each alone, by several threads, then what they show together. */
public final class Checking {

  private final Checker checker;

  Checking(CheckOptions options) {
    this.checker = Checker.of(options.glossary(), options.firstMention());
  }

  /**
   * Looks at the documents of a file.
   *
   * @param name of the file as findings give it
   * @throws InputException E05.. if it cannot be read, E0604 if it names no target language, E0110
   *     if it names one that is none
   */
  public List<Checker.Reviewed> review(Path file, String name) {
    List<Checker.Reviewed> reviewed = new ArrayList<>();
    for (Bilingual document : XliffReader.read(file)) {
      reviewed.add(checker.review(pair(document), units(document, name)));
    }
    return reviewed;
  }

  /** The findings of all documents. */
  public List<Finding> conclude(List<Checker.Reviewed> documents) {
    return checker.conclude(documents);
  }

  /** As the file says now: a translation may have been made for another region. */
  private static LanguagePair pair(Bilingual document) {
    Optional<LanguagePair> exported = document.provenance().flatMap(Provenance::pair);
    try {
      LanguagePair stated = stated(document);
      return exported.filter(pair -> !isNarrower(stated, pair)).orElse(stated);
    } catch (InputException e) {
      return exported.orElseThrow(() -> e);
    }
  }

  private static LanguagePair stated(Bilingual document) {
    String target = document.target().orElseThrow(() -> InputException.of("E0604"));
    return new LanguagePair(Language.of(document.source()), Language.of(target));
  }

  /** Another script or region of the same language, not only another writing of the same. */
  private static boolean isNarrower(LanguagePair stated, LanguagePair exported) {
    return stated.target().sameBase(exported.target())
        && stated.target().tag().length() > exported.target().tag().length();
  }

  private static Iterable<List<SegmentPair>> units(Bilingual document, String name) {
    return () ->
        document.translations().stream().map(unit -> pairs(unit, document, name)).iterator();
  }

  private static List<SegmentPair> pairs(Translation unit, Bilingual document, String name) {
    return unit.parts().stream()
        .filter(ReturnedPart::segment)
        .map(part -> pair(part, unit, document, name))
        .toList();
  }

  private static SegmentPair pair(
      ReturnedPart part, Translation unit, Bilingual document, String name) {
    return new SegmentPair(
        new Place(name, document.original(), unit.unit(), part.id(), unit.line()),
        part.source().words(),
        part.target().map(Text::words).orElse(""));
  }
}
