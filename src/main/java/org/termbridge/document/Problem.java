package org.termbridge.document;

import java.util.List;
import java.util.Optional;

/**
 * Something that people must know: an error (code {@code E....}) or a warning ({@code W....}). Its
 * texts stand in {@code errors/<code>.properties} beside this class, in each language of the
 * program.
 *
 * @param code stable
 * @param file the file as the user gave it, if one is concerned
 * @param place line and column, page, unit: where in the file
 * @param arguments of the message's placeholders {@code {0}}, {@code {1}} ...
 */
public record Problem(
    String code, Optional<String> file, Optional<String> place, List<String> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String code, Object... arguments) {
    return new Problem(
        code,
        Optional.empty(),
        Optional.empty(),
        java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  public Problem in(String newFile) {
    return new Problem(code, Optional.of(newFile), place, arguments);
  }

  public Problem at(String newPlace) {
    return new Problem(code, file, Optional.of(newPlace), arguments);
  }

  /** What is wrong, in English. */
  public String message() {
    return ProblemTexts.ENGLISH.message(this);
  }
}
