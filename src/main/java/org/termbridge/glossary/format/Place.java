package org.termbridge.glossary.format;

import java.util.List;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;

/** Where in a file something stands; put into words only when there is something to say. */
@FunctionalInterface
interface Place {

  /** {@code line 3, column 7}. */
  String words();

  static Place of(int line, int column) {
    return () -> "line " + line + ", column " + column;
  }

  default InputException error(String code, Object... arguments) {
    return new InputException(problem(code, arguments));
  }

  default Problem problem(String code, Object... arguments) {
    return Problem.of(code, shortened(arguments)).at(words());
  }

  /** A message is one line however much stands in the cell. */
  private static Object[] shortened(Object... arguments) {
    return List.of(arguments).stream().map(String::valueOf).map(Place::shortened).toArray();
  }

  private static String shortened(String text) {
    return shortened(text, 80);
  }

  /** As much of a text as there is room for, in UTF-16 units. */
  static String shortened(String text, int room) {
    return text.length() <= room ? text : text.substring(0, room - 1) + "…";
  }
}
