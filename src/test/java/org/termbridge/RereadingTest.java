package org.termbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.Filters;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.intake.Limits;
import org.termbridge.merge.MergePlan;

/** A writer that does wrong is found out before its document is put into place. */
class RereadingTest {

  private static final String PLANNED =
      "<p>We <b>go</b> on. See <a href=\"x\">the plan</a>.</p>\n<p>Second.</p>\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void theDocumentIsAsPlanned() throws IOException {
    assertThat(reread(PLANNED)).isEmpty();
  }

  @Test
  void otherLineBreaksAreAsPlanned() throws IOException {
    assertThat(reread(PLANNED.replace("We ", "We\n  "))).isEmpty();
  }

  @Test
  void aWordWasChanged() {
    refuses(PLANNED.replace("on.", "off."), "became");
  }

  @Test
  void aParagraphWasLost() {
    refuses(PLANNED.replace("<p>Second.</p>", ""), "“Second.” is missing");
  }

  @Test
  void aParagraphWasWrittenTwice() {
    refuses(PLANNED + "<p>Second.</p>", "“Second.” is too much");
  }

  @Test
  void textInAttributesMovesAndIsCopiedWithItsCode() {
    Comparison comparison =
        new Comparison(
            List.of(
                new Rereading.Intended("a-1-title", Role.ALT_TEXT, Text.of("One")),
                new Rereading.Intended("a-2-title", Role.ALT_TEXT, Text.of("Two")),
                new Rereading.Intended("p-1", Role.BODY, Text.of("Words."))));

    comparison.add(List.of(Unit.of("a-1-title", Role.ALT_TEXT, Text.of("Two"))));
    comparison.add(List.of(Unit.of("a-2-title", Role.ALT_TEXT, Text.of("One"))));
    comparison.add(List.of(Unit.of("a-3-title", Role.ALT_TEXT, Text.of("Two"))));
    comparison.add(List.of(Unit.of("p-1", Role.BODY, Text.of("Words."))));

    assertThat(comparison.end()).isEmpty();
  }

  @Test
  void wordsCameIntoADocumentThatHasNone() {
    Comparison nothing = new Comparison(List.of());
    Unit unit = Unit.of("p-1", Role.BODY, Text.of("Second."));

    assertThatThrownBy(() -> nothing.add(List.of(unit)))
        .hasMessageContaining("E0603")
        .hasMessageContaining("is too much");
  }

  @Test
  void aLinkWasLost() {
    refuses(PLANNED.replaceAll("</?a[^>]*>", ""), "link of “theplan” is gone");
  }

  @Test
  void boldWasLost() throws IOException {
    List<Problem> warnings = reread(PLANNED.replaceAll("</?b>", ""));
    assertThat(warnings).extracting(Problem::code).containsExactly("W0616");
    assertThat(warnings.get(0).message()).contains("bold of “go”");
    assertThat(warnings.get(0).place()).isNotEmpty();
  }

  private void refuses(String written, String why) {
    assertThatThrownBy(() -> reread(written)).isInstanceOf(Unkept.class).hasMessageContaining(why);
  }

  /** What the second reading says of a document that should be {@link #PLANNED}. */
  private List<Problem> reread(String written) throws IOException {
    LanguagePair pair = new LanguagePair(Language.of("en"), Language.of("fr"));
    Limits limits = Limits.DEFAULT;
    Filters filters = new Filters(FilterSettings.parse(""));
    Path original = Files.writeString(folder.resolve("page.html"), PLANNED);
    Release release =
        new Intake(new IntakeOptions(Optional.of(pair.source()), limits)).open(original);
    List<Unit> units = new ArrayList<>();
    filters.read(release, units::add);
    MergePlan nothingChanges = new MergePlan(Map.of(), List.of(), Map.of(), List.of());
    Path draft = Files.writeString(folder.resolve("draft.html"), written);
    return new Rereading(filters, limits)
        .check(draft, release, pair, Rereading.Intended.of(units, nothingChanges));
  }
}
