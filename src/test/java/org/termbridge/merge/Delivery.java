package org.termbridge.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Gap;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Part;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;

/** What a translator sends back: the original's units, translated, and then damaged by a test. */
public final class Delivery {

  static final LanguagePair TO_CHINESE =
      new LanguagePair(Language.of("en"), Language.of("zh-Hans"));

  final List<Unit> original;
  public final List<Translation> translations = new ArrayList<>();
  LanguagePair pair = TO_CHINESE;
  String version = "2.0";
  String source = "en";
  Optional<String> target = Optional.of("zh-Hans");
  MergePolicy policy = MergePolicy.DEFAULT;
  List<String> comments = List.of();

  public Delivery(Unit... original) {
    this.original = List.of(original);
    for (Unit unit : original) {
      translations.add(untranslated(unit));
    }
  }

  /** A unit of segments s1, s2 ... with a gap between each two. */
  static Unit unit(String id, String... segmentsAndGaps) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < segmentsAndGaps.length; i++) {
      Text text = Marked.text(segmentsAndGaps[i]);
      parts.add(i % 2 == 0 ? new Segment("s" + (i / 2 + 1), text) : new Gap(text));
    }
    return Unit.of(id, Role.BODY, Text.EMPTY).withParts(parts);
  }

  static Translation untranslated(Unit unit) {
    List<ReturnedPart> parts = new ArrayList<>();
    for (Part part : unit.parts()) {
      boolean isSegment = part instanceof Segment;
      parts.add(
          new ReturnedPart(
              isSegment,
              part instanceof Segment segment ? Optional.of(segment.id()) : Optional.empty(),
              part.source(),
              Optional.empty(),
              State.INITIAL,
              /* stated= */ false,
              Optional.empty()));
    }
    return new Translation(
        unit.id(), 0, parts, unit.translate(), Optional.of(unit.source().hash()), List.of());
  }

  /** Sets the target of a segment, translated. */
  Delivery target(String unit, String segment, String marked) {
    return part(
        unit,
        segment,
        part -> withState(withTarget(part, Optional.of(Marked.text(marked))), State.TRANSLATED));
  }

  Delivery state(String unit, String segment, State state) {
    return part(unit, segment, part -> withState(part, state));
  }

  Delivery part(String unit, String segment, UnaryOperator<ReturnedPart> change) {
    return unit(
        unit,
        translation ->
            withParts(
                translation,
                translation.parts().stream()
                    .map(part -> part.id().equals(Optional.of(segment)) ? change.apply(part) : part)
                    .toList()));
  }

  Delivery unit(String unit, UnaryOperator<Translation> change) {
    translations.replaceAll(
        translation -> translation.unit().equals(unit) ? change.apply(translation) : translation);
    return this;
  }

  /** Replaces all parts of a unit; the hash that the export wrote down stays. */
  Delivery parts(String unit, ReturnedPart... parts) {
    return unit(unit, translation -> withParts(translation, List.of(parts)));
  }

  static ReturnedPart segment(String id, String source, String target) {
    return new ReturnedPart(
        true,
        Optional.of(id),
        Marked.text(source),
        Optional.of(Marked.text(target)),
        State.TRANSLATED,
        /* stated= */ true,
        Optional.empty());
  }

  static ReturnedPart gap(String source) {
    return new ReturnedPart(
        false,
        Optional.empty(),
        Marked.text(source),
        Optional.empty(),
        State.INITIAL,
        /* stated= */ false,
        Optional.empty());
  }

  public static ReturnedPart withTarget(ReturnedPart part, Optional<Text> target) {
    return new ReturnedPart(
        part.segment(),
        part.id(),
        part.source(),
        target,
        part.state(),
        part.stated(),
        part.order());
  }

  static ReturnedPart withSource(ReturnedPart part, String source) {
    return new ReturnedPart(
        part.segment(),
        part.id(),
        Marked.text(source),
        part.target(),
        part.state(),
        part.stated(),
        part.order());
  }

  public static ReturnedPart withState(ReturnedPart part, State state) {
    return new ReturnedPart(
        part.segment(),
        part.id(),
        part.source(),
        part.target(),
        state,
        /* stated= */ true,
        part.order());
  }

  static ReturnedPart withOrder(ReturnedPart part, int order) {
    return new ReturnedPart(
        part.segment(),
        part.id(),
        part.source(),
        part.target(),
        part.state(),
        part.stated(),
        Optional.of(order));
  }

  public static Translation withParts(Translation translation, List<ReturnedPart> parts) {
    return new Translation(
        translation.unit(),
        translation.line(),
        parts,
        translation.translate(),
        translation.recordedHash(),
        translation.comments());
  }

  static Translation withId(Translation translation, String id) {
    return new Translation(
        id,
        translation.line(),
        translation.parts(),
        translation.translate(),
        translation.recordedHash(),
        translation.comments());
  }

  static Translation withoutHash(Translation translation) {
    return new Translation(
        translation.unit(),
        translation.line(),
        translation.parts(),
        translation.translate(),
        Optional.empty(),
        translation.comments());
  }

  Delivery remove(String unit) {
    translations.removeIf(translation -> translation.unit().equals(unit));
    return this;
  }

  public MergePlan merge() {
    Bilingual returned =
        new Bilingual(
            version,
            "release.docx",
            source,
            target,
            Optional.empty(),
            Optional.empty(),
            comments,
            translations);
    return MergePlan.of(original, returned, pair, policy, Set.of());
  }

  /** The text that a unit ends with, in the notation of {@link Text#marked()}. */
  String result(String unit) {
    MergePlan plan = merge();
    for (Unit candidate : original) {
      if (candidate.id().equals(unit)) {
        return plan.target(candidate).orElseGet(candidate::source).marked();
      }
    }
    throw new AssertionError("no unit " + unit);
  }

  /** Outcomes as {@code unit/segment kind reason}. */
  List<String> outcomes() {
    return merge().outcomes().stream()
        .map(
            outcome ->
                outcome.unit()
                    + "/"
                    + outcome.segment().orElse("-")
                    + " "
                    + outcome.kind()
                    + " "
                    + outcome.reason())
        .toList();
  }
}
