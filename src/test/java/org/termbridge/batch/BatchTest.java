package org.termbridge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.InputException;

/** What goes wrong with one file costs one line, whatever it is. */
class BatchTest {

  @TempDir Path folder;

  private List<Result<String>> run(int jobs, Batch.Work<String> work) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      inputs.add(new Input(Files.writeString(folder.resolve(name), name), name, false));
    }
    List<Result<String>> results = new ArrayList<>();
    Batch.run(inputs, jobs, work, results::add);
    return results;
  }

  @Test
  void resultsComeInTheOrderOfTheInputs() throws IOException {
    assertThat(run(3, Input::name))
        .extracting(result -> result.value().orElse(""))
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, E0201, false",
    "UNREADABLE, E0711, false",
    "TOO_DEEP, E0709, false",
    "TOO_LARGE, E0710, false",
    "MISTAKE, E0799, true"
  })
  void theOthersAreDone(Trouble trouble, String code, boolean bug) throws IOException {
    List<Result<String>> results =
        run(
            2,
            input -> {
              if (input.name().equals("b")) {
                trouble.happen();
              }
              return input.name();
            });

    assertThat(results).extracting(Result::isDone).containsExactly(true, false, true);
    assertThat(results.get(1).problem().orElseThrow().code()).isEqualTo(code);
    assertThat(results.get(1).problem().orElseThrow().file())
        .contains(folder.resolve("b").toString());
    assertThat(results.get(1).bug().isPresent()).isEqualTo(bug);
  }

  /** What a filter may throw. */
  enum Trouble {
    REFUSED,
    UNREADABLE,
    TOO_DEEP,
    TOO_LARGE,
    MISTAKE;

    void happen() throws IOException {
      switch (this) {
        case REFUSED -> throw InputException.of("E0201");
        case UNREADABLE -> throw new IOException("the cable was pulled");
        case TOO_DEEP -> throw new StackOverflowError();
        case TOO_LARGE -> throw new OutOfMemoryError();
        case MISTAKE -> throw new IllegalStateException("ours");
      }
    }
  }
}
