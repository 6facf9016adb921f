package org.termbridge.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.termbridge.document.Format;
import org.termbridge.document.Unit;

/** Real documents, read in place. */
@EnabledIf("present")
class MarkupCorpusTest {

  private static final Path CASES = Path.of("../shared/cases");

  static boolean present() {
    return Files.isDirectory(CASES);
  }

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> html = Files.list(CASES.resolve("html"));
        Stream<Path> md = Files.list(CASES.resolve("md"))) {
      return Stream.concat(html, md).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void givesTheSameBytesIfNothingIsTranslated(Path file) throws IOException {
    RoundTrip document = open(file);
    assertThat(document.units()).isNotEmpty();
    assertThat(document.write(unit -> Optional.empty())).isEqualTo(document.original());
    assertThat(document.write(unit -> Optional.of(unit.source()))).isEqualTo(document.original());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsBackWhatItWrote(Path file) throws IOException {
    RoundTrip document = open(file);
    List<Unit> units = document.units();
    assertThat(units).extracting(Unit::id).doesNotHaveDuplicates();
    byte[] translated = document.pseudo();
    assertThat(document.again(translated).texts())
        .isEqualTo(units.stream().map(unit -> RoundTrip.pseudo(unit.source()).marked()).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void changesOneUnitAndNothingElse(Path file) throws IOException {
    RoundTrip document = open(file);
    String original = text(document.original(), document);
    List<Unit> units = document.units();
    for (int i = 0; i < units.size(); i += Math.max(1, units.size() / 40)) {
      Unit unit = units.get(i);
      String written =
          text(
              document.write(
                  candidate ->
                      candidate.id().equals(unit.id())
                          ? Optional.of(RoundTrip.pseudo(unit.source()))
                          : Optional.empty()),
              document);
      assertThat(changed(statements(original), statements(written)))
          .as(unit.id() + " " + unit.source().marked())
          .isLessThanOrEqualTo(longest(unit));
    }
  }

  /** Without what must follow the translation's language. */
  private static String statements(String document) {
    return document.replaceAll("(?i)lang=\"?[a-z-]+\"?|(charset|encoding)=\"?[a-z0-9-]+", "");
  }

  private static int longest(Unit unit) {
    int codes = unit.source().codes().stream().mapToInt(code -> code.data().length()).sum();
    return (unit.source().words().length() + codes) * 2 + 300;
  }

  /** Length of the stretch that differs. */
  private static int changed(String before, String after) {
    int begin = 0;
    int most = Math.min(before.length(), after.length());
    while (begin < most && before.charAt(begin) == after.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < most - begin
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    return before.length() - begin - end;
  }

  private static String text(byte[] bytes, RoundTrip document) {
    return new String(bytes, document.release().charset().orElseThrow());
  }

  private static RoundTrip open(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    Format format = name.endsWith(".md") ? Format.MARKDOWN : Format.HTML;
    return RoundTrip.of(format, bytes, charset(bytes));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }
}
