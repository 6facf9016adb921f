package org.termbridge.cli.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.termbridge.batch.Input;
import org.termbridge.cli.Messages;
import org.termbridge.cli.console.Notices;

/**
 * How one command tells what it did with one input.
 *
 * @param <T> what the work on one input gives
 */
public interface View<T> {

  /** The lines on standard output, for people. */
  List<String> lines(Input input, T value);

  /**
   * What people should know, on standard error.
   *
   * @param isAlone whether this is the only input, so that there is room for more
   */
  void notices(Notices notices, Input input, T value, boolean isAlone);

  /** One or more objects for the array of results. */
  void json(JsonGenerator json, Input input, T value, Messages messages) throws IOException;

  /** The field that names the input in an object about a failure. */
  String inputField();

  /** Whether there is something to look at. */
  boolean hasFindings(T value);
}
