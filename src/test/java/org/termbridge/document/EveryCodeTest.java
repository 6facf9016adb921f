package org.termbridge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A code that nothing raises misleads; one that no test shows may be wrong. */
class EveryCodeTest {

  private static final Path TEXTS = Path.of("src/main/resources/org/termbridge/document/errors");
  private static final Pattern CODE = Pattern.compile("[EW]\\d{4}");
  private static final Pattern QUOTED = Pattern.compile("(?<=\")[EW]\\d{4}(?=\")");

  @Test
  void isRaisedByTheProgram() throws IOException {
    assertThat(codes("src/main/java", QUOTED)).containsAll(known());
  }

  @Test
  void isShownByATest() throws IOException {
    assertThat(codes("src/test", CODE)).containsAll(known());
  }

  private static Set<String> known() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      Set<String> known = new TreeSet<>();
      files.forEach(file -> known.add(file.getFileName().toString().substring(0, 5)));
      return known;
    }
  }

  private static Set<String> codes(String folder, Pattern code) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : (Iterable<Path>) files.filter(EveryCodeTest::isText)::iterator) {
        code.matcher(withoutComments(file)).results().forEach(found -> codes.add(found.group()));
      }
    }
    return codes;
  }

  /** A comment that names a code raises and shows nothing. */
  private static String withoutComments(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?m)^\\s*(?://|/?\\*).*$", "");
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(java|txt|tsv|golden)")
        && !file.endsWith("EveryCodeTest.java");
  }
}
