package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;

/** Whatever happens to a file on its way: it is read, or an error says what is wrong with it. */
class DamagedFilesTest {

  private static final int SEED = 30042;
  private static final int DAMAGES = 40;
  private static final GlossaryOptions PAIR =
      GlossaryOptions.of(new Language("en"), new Language("zh-Hans"));
  private static final GlossaryLint LINT = GlossaryLint.on(LocalDate.of(2024, 3, 5));

  @TempDir Path folder;

  static Stream<String> formats() {
    return GlossaryFile.formats().stream().map(GlossaryFormat::id);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aDamagedFileIsReadOrToldToBeBroken(String id) throws IOException {
    Path in = GlossaryFiles.file(folder, "in.tsv", GlossaryFiles.EVERYTHING);
    GlossaryFormat format = GlossaryFile.format(id);
    byte[] whole = Files.readAllBytes(written(folder, GlossaryFile.read(in), id, PAIR).file());
    boolean isPacked = format.extension().equals("xlsx");
    Random random = new Random(SEED);
    int read = 0;
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged =
          isPacked && i % 4 > 0 ? damagedInside(whole, random) : damaged(whole, random);
      Path file = Files.write(folder.resolve(i + "." + format.extension()), damaged);
      read += isRead(() -> GlossaryFile.open(file, format, PAIR)) ? 1 : 0;
      isRead(() -> LINT.check(file));
    }
    assertThat(read).as("damaged files that were read all the same").isBetween(1, DAMAGES - 1);
  }

  /** Whether a way of reading the file gave something, or an error with a code of ours. */
  private static boolean isRead(Reading reading) throws IOException {
    try {
      reading.read();
      return true;
    } catch (InputException e) {
      assertThat(e.problem().code()).startsWith("E09");
      return false;
    }
  }

  @FunctionalInterface
  private interface Reading {
    void read() throws IOException;
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(200), bytes.length - at);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (random.nextInt(4)) {
      case 0 -> {
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
      }
      case 1 -> out.write(bytes, 0, at);
      case 2 -> {
        out.write(bytes, 0, at + length);
        out.write(bytes, at, bytes.length - at);
      }
      default -> {
        out.write(bytes, 0, at);
        out.write(bytes, at + length, bytes.length - at - length);
      }
    }
    return out.toByteArray();
  }

  /** Damage to one part of a workbook, whose packing stays whole. */
  private static byte[] damagedInside(byte[] whole, Random random) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
    parts.compute(part, (name, bytes) -> damaged(bytes, random));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }
}
