package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;
import org.termbridge.xliff.XliffFiller;

/**
 * Our own export after a translator had it. The translation into French is the source in capitals,
 * so that words in capitals stand in targets only. Tests damage it as text.
 */
final class ReturnedFile {

  final Outgoing outgoing;
  final Path folder;
  private String xliff;

  private ReturnedFile(Outgoing outgoing, Path folder, String xliff) {
    this.outgoing = outgoing;
    this.folder = folder;
    this.xliff = xliff;
  }

  /** Extracts the release into a folder and translates what came out; no terms are marked. */
  static ReturnedFile of(Outgoing outgoing, Path folder) throws IOException {
    return of(outgoing, folder, "--terms", "none");
  }

  /** The same with options of {@code extract}. */
  static ReturnedFile of(Outgoing outgoing, Path folder, String... options) throws IOException {
    Path original = Files.write(folder.resolve(outgoing.file), outgoing.bytes());
    Path sent = folder.resolve("xliff");
    List<String> arguments =
        new ArrayList<>(
            List.of("extract", original.toString(), "--from", "en", "--to", "fr", "--xliff"));
    arguments.addAll(List.of(outgoing.version, "-o", sent.toString()));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    Path translated = sent.resolve("returned.xlf");
    try (OutputStream out = Files.newOutputStream(translated)) {
      XliffFiller.fill(sent.resolve(outgoing.file + ".fr.xlf"), ReturnedFile::loud, out);
    }
    return new ReturnedFile(outgoing, folder, Files.readString(translated));
  }

  String xliff() {
    return xliff;
  }

  /** Changes the file; a change that does not find its place would test nothing. */
  ReturnedFile with(UnaryOperator<String> change) {
    String changed = change.apply(xliff);
    assertThat(changed).isNotEqualTo(xliff);
    xliff = changed;
    return this;
  }

  ReturnedFile with(String regex, String replacement) {
    return with(
        text -> Pattern.compile(regex, Pattern.DOTALL).matcher(text).replaceFirst(replacement));
  }

  /** What the translator did, in the words of either family. */
  ReturnedFile with(String regex2, String replacement2, String regex12, String replacement12) {
    return outgoing.isIn2() ? with(regex2, replacement2) : with(regex12, replacement12);
  }

  /** A pattern of a line's unit. */
  String unit(int line) {
    return "<(?:trans-)?unit id=\"" + outgoing.unit(line) + "\".*?</(?:trans-)?unit>";
  }

  /** Changes a line's unit only. */
  ReturnedFile withUnit(int line, UnaryOperator<String> change) {
    return with(
        text -> {
          Matcher unit = Pattern.compile(unit(line), Pattern.DOTALL).matcher(text);
          assertThat(unit.find()).isTrue();
          return text.substring(0, unit.start())
              + change.apply(unit.group())
              + text.substring(unit.end());
        });
  }

  MergedFile merge(String... options) throws IOException {
    return merge(xliff.getBytes(StandardCharsets.UTF_8), options);
  }

  MergedFile merge(byte[] bytes, String... options) throws IOException {
    Path file = Files.write(folder.resolve("xliff/returned.xlf"), bytes);
    List<String> arguments = new ArrayList<>(List.of("merge", file.toString(), "-o"));
    arguments.addAll(List.of(folder.resolve("out").toString(), "--format", "json"));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    String output = outgoing.isWord() ? "out/page.fr.docx" : "out/page.fr.html";
    return new MergedFile(run, outgoing, folder.resolve(output));
  }

  private static Text loud(Text text) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(
          inline instanceof Words ? new Words(inline.words().toUpperCase(Locale.ROOT)) : inline);
    }
    return new Text(inlines);
  }

  /**
   * What merge made of it.
   *
   * @param output may not exist
   */
  record MergedFile(CommandRun run, Outgoing outgoing, Path output) {

    /** The exit code, and words of the answer. */
    MergedFile assertEnds(int code, String... said) {
      assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
      assertThat(run.err()).doesNotContain("\tat ");
      for (String words : said) {
        assertThat(run.out()).containsIgnoringCase(words);
      }
      return this;
    }

    /** Nothing was written, and the error says why. */
    void assertRefused(String code) {
      assertEnds(4);
      assertThat(run.err()).contains(code);
      assertThat(output).doesNotExist();
    }

    MergedFile assertHas(String... lines) throws IOException {
      assertThat(outgoing.lines(output)).as(run.out()).contains(lines);
      return this;
    }
  }
}
