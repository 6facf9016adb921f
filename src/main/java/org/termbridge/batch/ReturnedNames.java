package org.termbridge.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.termbridge.document.InputException;
import org.termbridge.xliff.XliffReader;

/** What returned files say they translate, read without their units, to plan a batch. */
public final class ReturnedNames {

  private ReturnedNames() {}

  /**
   * One path for each document and target language in the file, the same for two files that give
   * the same output. Empty if the file cannot be read: it fails when its turn comes.
   */
  public static List<Path> of(Input xliff, Path folder) {
    Path kept = Path.of(xliff.name()).getParent();
    Path target = kept == null ? folder : folder.resolve(kept);
    try {
      return XliffReader.names(xliff.file()).stream()
          .map(name -> target.resolve(name.target()).resolve(name.original()))
          .distinct()
          .toList();
    } catch (InputException | InvalidPathException e) {
      return List.of();
    }
  }
}
