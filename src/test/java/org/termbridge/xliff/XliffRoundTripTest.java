package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Part;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.xliff.write.Context;

/** What is read is what was written: texts, codes, ids, provenance; with targets and without. */
class XliffRoundTripTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void readsWhatWasWritten(XliffVersion version) throws IOException {
    for (long seed = 1; seed <= 25; seed++) {
      List<Unit> units = new RandomUnits(seed).units(20);
      Bilingual read = read(write(version, units, Optional.empty()));
      assertThat(read.version()).isEqualTo(version.text());
      assertThat(read.original()).isEqualTo("news & \"more\".html");
      assertThat(read.provenance()).contains(Samples.PROVENANCE);
      assertThat(read.embedded()).isEmpty();
      assertUnits(units, read, version, seed, false);
    }
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void readsBackTheTargetsThatWereFilled(XliffVersion version) throws IOException {
    for (long seed = 1; seed <= 25; seed++) {
      List<Unit> units = new RandomUnits(seed).units(20);
      Path filled = folder.resolve("filled.xlf");
      XliffFiller.fill(
          write(version, units, Optional.empty()), text -> text, Files.newOutputStream(filled));
      assertUnits(units, read(filled), version, seed, true);
    }
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void marksOfTermsAreNoPartOfTheText(XliffVersion version) throws IOException {
    for (long seed = 50; seed <= 75; seed++) {
      long terms = seed;
      List<Unit> units = new RandomUnits(seed).units(20);
      Path marked = folder.resolve("marked.xlf");
      Samples.write(
          marked, version, units, TermMarking.MARK, unit -> SampleTerms.random(unit, terms));
      assertUnits(units, read(marked), version, seed, false);
      Path filled = folder.resolve("filled.xlf");
      XliffFiller.fill(marked, text -> text, Files.newOutputStream(filled));
      assertUnits(units, read(filled), version, seed, true);
    }
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void carriesTheOriginalInside(XliffVersion version) throws IOException {
    byte[] original = "<p>\u0000\u00FF</p>".repeat(5000).getBytes(StandardCharsets.UTF_8);
    Bilingual read = read(write(version, new RandomUnits(7).units(1), Optional.of(original)));
    assertThat(read.embedded().orElseThrow().open().readAllBytes()).isEqualTo(original);
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void leavesAFileWithoutTargetsAsItWasWhenNothingIsTranslated(XliffVersion version)
      throws IOException {
    List<Unit> units =
        new RandomUnits(3).units(40).stream().map(unit -> unit.withTranslate(false)).toList();
    Path written = write(version, units, Optional.empty());
    Path filled = folder.resolve("filled.xlf");
    XliffFiller.fill(written, text -> text, Files.newOutputStream(filled));
    assertThat(filled).hasSameBinaryContentAs(written);
  }

  private static void assertUnits(
      List<Unit> units, Bilingual read, XliffVersion version, long seed, boolean filled) {
    assertThat(read.translations()).hasSameSizeAs(units);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Translation translation = read.translations().get(i);
      String where = version + ", seed " + seed + ", unit " + unit.id();
      assertThat(translation.unit()).as(where).isEqualTo(unit.id());
      assertThat(translation.translate()).as(where).isEqualTo(unit.translate());
      assertThat(translation.recordedHash()).as(where).contains(unit.source().hash());
      assertThat(translation.source().hash()).as(where).isEqualTo(unit.source().hash());
      assertThat(translation.comments()).as(where).isEmpty();
      assertParts(unit, translation, version, where, filled && unit.translate());
    }
  }

  private static void assertParts(
      Unit unit, Translation translation, XliffVersion version, String where, boolean filled) {
    assertThat(translation.parts()).as(where).hasSameSizeAs(unit.parts());
    for (int i = 0; i < unit.parts().size(); i++) {
      Part part = unit.parts().get(i);
      ReturnedPart returned = translation.parts().get(i);
      Text expected = version == XliffVersion.V1_2 ? reduced(part.source()) : part.source();
      Text source = version == XliffVersion.V1_2 ? reduced(returned.source()) : returned.source();
      assertThat(source).as(where).isEqualTo(expected);
      assertThat(returned.segment()).as(where).isEqualTo(part instanceof Segment);
      if (part instanceof Segment segment) {
        assertThat(returned.id()).as(where).contains(segment.id());
        assertThat(returned.state()).as(where).isEqualTo(filled ? State.TRANSLATED : State.INITIAL);
        assertThat(returned.target().map(Text::marked))
            .as(where)
            .isEqualTo(filled ? Optional.of(part.source().marked()) : Optional.empty());
      }
    }
  }

  /** 1.2 has no place for the original markup, most rights, and what an end ends. */
  private static Text reduced(Text text) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(inline instanceof Code code ? reduced(code) : inline);
    }
    return new Text(inlines);
  }

  private static Code reduced(Code code) {
    CodeType type = code.kind() == CodeKind.CLOSE ? CodeType.OTHER : code.type();
    return Code.of(code.id(), code.kind(), type, "", "");
  }

  private static Bilingual read(Path file) {
    List<Bilingual> all = XliffReader.read(file);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Path write(XliffVersion version, List<Unit> units, Optional<byte[]> original)
      throws IOException {
    return Samples.write(folder.resolve("written.xlf"), version, units, original);
  }

  @Test
  void theContextOfAToolTipNamesNoImage() {
    Unit tip = Unit.of("title-1", Role.ALT_TEXT, Text.of("Tip")).withPlace("tool tip");

    assertThat(Context.of(tip))
        .containsExactly(new Context.Remark("context", "accompanying text, tool tip"));
  }
}
