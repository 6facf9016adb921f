package org.termbridge.filter.container;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;

/** A format that one walk over the container both reads and writes. */
public interface ContainerFormat extends FormatFilter {

  /** A new walk; it serves one document. */
  ContainerWalk walk();

  @Override
  default List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    return walk().read(release, sink);
  }

  @Override
  default List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    return walk().write(release, pair, translation, out);
  }
}
