package org.termbridge.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/** Reads one family of formats into units and writes it back. One instance serves one document. */
public interface FormatFilter {

  /** Stable id of the filter, written into the XLIFF: {@code html}, {@code openxml}. */
  String id();

  /**
   * Gives every unit of the document to the sink, in reading order, unsegmented (one segment each),
   * with structural roles. Reading the same bytes with the same settings gives the same units and
   * ids.
   *
   * @return warnings, such as the count of tracked changes
   * @throws org.termbridge.document.InputException if the document cannot be read
   */
  List<Problem> read(Release release, Consumer<Unit> sink) throws IOException;

  /**
   * Writes the document with the translations put in. Units without a translation stay byte for
   * byte where the format allows it; if no unit has one, the output is the original's bytes.
   *
   * @param translation the target text of a unit as {@link #read} gave it, which may be its source
   *     again, or empty to leave it alone
   * @return warnings
   */
  List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException;

  /**
   * What a written document says now, unit by unit, in the order of {@link #read}. A bilingual
   * format says the translation; a string that did not change may stand for either, so that there
   * are several readings.
   *
   * @param original that the document was written from
   */
  default void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    read(written, unit -> sink.accept(List.of(unit)));
  }

  /** The ids of the units that {@link #read} gives. */
  default Set<String> ids(Release release) throws IOException {
    Set<String> ids = new HashSet<>();
    read(release, unit -> ids.add(unit.id()));
    return ids;
  }
}
