package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Gap;
import org.termbridge.document.Inline;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.glossary.UnitTerms;

/**
 * What we hand to translators, to the byte, in every version: {@code src/test/resources/xliff}. A
 * change there is read as a diff; {@code -Dgolden.update=true} writes them anew.
 */
class GoldenXliffTest {

  private static final Path GOLDEN = Path.of("src/test/resources/xliff");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void writesAReleaseAsItAlwaysDid(XliffVersion version) throws IOException {
    Path golden = GOLDEN.resolve("release." + version.text() + ".xlf");
    Path written =
        Samples.write(
            folder.resolve("release.xlf"),
            version,
            release(),
            TermMarking.MARK,
            GoldenXliffTest::terms);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.copy(written, golden, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(Files.readString(written)).isEqualTo(Files.readString(golden));
    assertThat(XliffValidator.validate(golden).problems()).isEmpty();
  }

  /** The bridge, in the headline and in bold. */
  private static UnitTerms terms(Unit unit) {
    return switch (unit.id()) {
      case "headline" -> SampleTerms.first(SampleTerms.at(0, 10, SampleTerms.BRIDGE, 0));
      case "lead" -> SampleTerms.first(SampleTerms.at(16, 22, SampleTerms.BRIDGE, 1));
      default -> UnitTerms.NONE;
    };
  }

  private static List<Unit> release() {
    return List.of(
        Unit.of("headline", Role.HEADLINE, Text.of("Bay bridge opens \u2013 \u201cat last\u201d")),
        Unit.of("lead", Role.LEAD, Text.EMPTY)
            .withParts(
                List.of(
                    new Segment(
                        "s1", text("HONG KONG \u2014 The ", bold("1", "bridge"), " opens.")),
                    new Gap(Text.of(" ")),
                    new Segment(
                        "s2", text("It cost R&D < 5%", note("2"), " of ", link("3", "it"), "."))))
            .withPlace("first page")
            .withNotes(List.of("Keep it short.")),
        Unit.of("across", Role.BODY, Text.EMPTY)
            .withParts(
                List.of(
                    new Segment("s1", text("Bold ", open("1"), "here.")),
                    new Gap(Text.of(" ")),
                    new Segment("s2", text("And here", close("1"), ".")))),
        Unit.of("lines", Role.BODY, text("one", lineBreak("1"), "  two\ttabs\u0001 ]]>"))
            .withPreserveSpace(true),
        Unit.of("code", Role.BODY, Text.of("rm -rf")).withTranslate(false),
        Unit.of("caption", Role.CAPTION, Text.of("The bridge")).withRepeats("headline"));
  }

  private static Text text(Object... pieces) {
    List<Inline> inlines = new ArrayList<>();
    Stream.of(pieces)
        .forEach(
            piece -> {
              if (piece instanceof Text text) {
                inlines.addAll(text.inlines());
              } else {
                inlines.add(new Words((String) piece));
              }
            });
    return new Text(inlines);
  }

  private static Text bold(String id, String words) {
    return text(open(id), words, close(id));
  }

  private static Text open(String id) {
    return code(id, CodeKind.OPEN, CodeType.BOLD, "<b>", "B");
  }

  private static Text close(String id) {
    return code(id, CodeKind.CLOSE, CodeType.BOLD, "</b>", "/B");
  }

  private static Text link(String id, String words) {
    return text(
        code(id, CodeKind.OPEN, CodeType.LINK, "<a href=\"x?a=1&amp;b=2\">", "link"),
        words,
        code(id, CodeKind.CLOSE, CodeType.LINK, "</a>", "/link"));
  }

  private static Text note(String id) {
    return code(id, CodeKind.STANDALONE, CodeType.NOTE_REFERENCE, "<sup>1</sup>", "note 1");
  }

  private static Text lineBreak(String id) {
    return code(id, CodeKind.STANDALONE, CodeType.LINE_BREAK, "<br>", "line break");
  }

  private static Text code(String id, CodeKind kind, CodeType type, String data, String display) {
    return new Text(List.of(Code.of(id, kind, type, data, display)));
  }
}
