package org.termbridge.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.termbridge.document.Code;
import org.termbridge.document.Inline;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.merge.code.CodeBook;
import org.termbridge.merge.code.CodeNesting;
import org.termbridge.merge.code.CodeRestorer;
import org.termbridge.merge.code.Nesting;
import org.termbridge.merge.code.RenumberedCodes;
import org.termbridge.merge.match.Alignment;
import org.termbridge.merge.match.Row;
import org.termbridge.merge.match.Rows;
import org.termbridge.merge.match.UnitMatches;
import org.termbridge.merge.words.SourceKey;
import org.termbridge.merge.words.Spacing;
import org.termbridge.merge.words.TargetWords;

/** Makes the target of one unit from what came back for it. */
final class UnitMerge {

  private static final String MARK_START = "[!! ";
  private static final String MARK_END = " !!]";

  private final Unit unit;
  private final LanguagePair pair;
  private final MergePolicy policy;
  private final CodeBook book;
  private final RenumberedCodes renumbered;
  private final boolean mayTranslate;
  private final Spacing spacing;
  private final Acceptance acceptance;

  private UnitMerge(
      Unit unit,
      Optional<UnitMatches.Match> match,
      Optional<Translation> returned,
      LanguagePair pair,
      MergePolicy policy) {
    this.unit = unit;
    this.pair = pair;
    this.policy = policy;
    this.book = new CodeBook(unit.source());
    this.renumbered =
        match
            .filter(UnitMatches.Match::sameSource)
            .flatMap(found -> returned)
            .map(translation -> RenumberedCodes.of(unit.source(), translation.source()))
            .orElse(RenumberedCodes.NONE);
    this.mayTranslate = returned.map(Translation::translate).orElse(true);
    this.acceptance = new Acceptance(pair, policy);
    this.spacing = new Spacing(pair, unit.preserveSpace());
  }

  /**
   * The target and the outcome of every segment.
   *
   * @param match what came back, if anything did
   */
  static UnitResult of(
      Unit unit, Optional<UnitMatches.Match> match, LanguagePair pair, MergePolicy policy) {
    Optional<Translation> returned = match.map(UnitMatches.Match::translation);
    Rows rows =
        returned
            .map(translation -> Alignment.of(unit, translation, match.get().sameSource()))
            .orElseGet(() -> Alignment.without(unit));
    Reason absent =
        policy.unkept().containsKey(unit.id())
            ? Reason.NOT_KEPT
            : match.isPresent() ? Reason.SEGMENT_MISSING : Reason.UNIT_MISSING;
    return new UnitMerge(unit, match, returned, pair, policy).merge(rows, absent);
  }

  private UnitResult merge(Rows rows, Reason absent) {
    List<Rendering> renderings = new ArrayList<>();
    for (Row row : rows.rows()) {
      Rendering rendering = render(row, absent, rows);
      if (rows.orderInvalid() && rendering.isTranslated()) {
        rendering.note(Reason.ORDER_INVALID, "");
      }
      if (rows.isRepeated(row) && rendering.isTranslated()) {
        rendering.note(Reason.SEGMENT_TWICE, "");
      }
      renderings.add(rendering);
    }
    Optional<Text> target = assemble(rows, renderings);
    if (target.isEmpty()) {
      renderings.replaceAll(this::givenUp);
      target = Optional.of(sourceText(renderings));
    }
    boolean isChange = !target.get().equals(unit.source()) || isDelivered(renderings);
    return new UnitResult(target.filter(text -> isChange), renderings, rows.extra());
  }

  /** A translator may want the source's words: they take the place of an earlier translation. */
  private static boolean isDelivered(List<Rendering> renderings) {
    return renderings.stream().allMatch(Rendering::isTranslated)
        && renderings.stream()
            .flatMap(rendering -> rendering.row().back().flatMap(ReturnedPart::target).stream())
            .anyMatch(text -> !text.isBlank());
  }

  private Rendering givenUp(Rendering rendering) {
    return rendering.isTranslated() && !rendering.isAsSource()
        ? Rendering.standIn(rendering.row(), standIn(rendering.row()), Reason.CODES_LOST)
        : rendering;
  }

  /** Where a unit is beyond repair its source stays as it is, in its own order. */
  private Text sourceText(List<Rendering> renderings) {
    boolean marked =
        policy.missing() == MergePolicy.Missing.MARK
            && renderings.stream().anyMatch(rendering -> !rendering.isTranslated());
    return marked ? marked(unit.source()) : unit.source();
  }

  /** Codes that stand in a target. */
  private Set<String> delivered(Rows rows) {
    return rows.rows().stream()
        .flatMap(row -> row.back().flatMap(ReturnedPart::target).stream())
        .flatMap(target -> renumbered.ours(target).codes().stream())
        .map(Code::marked)
        .collect(Collectors.toSet());
  }

  private Rendering render(Row row, Reason absent, Rows rows) {
    Optional<Text> target = row.back().flatMap(ReturnedPart::target);
    boolean isWordless = SourceKey.isEmpty(row.source());
    if (isWordless && target.map(Text::isBlank).orElse(true)) {
      // A tool may have joined it to a sentence, which has its codes now.
      return Rendering.translated(
          row, row.back().isEmpty() ? without(delivered(rows), row.source()) : row.source());
    }
    Optional<Reason> refused = acceptance.refusal(row, mayTranslate, absent);
    if (refused.isPresent()) {
      return refused(row, refused.get());
    }
    Text known = renumbered.ours(target.orElseThrow());
    TargetWords words = TargetWords.of(known, row.source(), unit.preserveSpace());
    if (SourceKey.isEmpty(words.text())) {
      return Rendering.standIn(row, standIn(row), Reason.TARGET_EMPTY);
    }
    if (!keepsOrder(words.text())) {
      return Rendering.standIn(row, standIn(row), Reason.CODE_ORDER);
    }
    return rendered(row, words);
  }

  private Rendering refused(Row row, Reason reason) {
    Rendering rendering = Rendering.standIn(row, standIn(row), reason);
    if (reason == Reason.NOT_KEPT) {
      rendering.note(reason, policy.unkept().getOrDefault(unit.id(), ""));
    } else if (reason == Reason.TARGET_LANGUAGE) {
      String language = row.back().flatMap(ReturnedPart::language).orElse("");
      rendering.note(reason, "\u201c" + language + "\u201d.");
    }
    return rendering;
  }

  private Text standIn(Row row) {
    return policy.missing() == MergePolicy.Missing.MARK ? marked(row.source()) : row.source();
  }

  private static Text marked(Text source) {
    return Text.concat(List.of(Text.of(MARK_START), source, Text.of(MARK_END)));
  }

  /** Exchanges the codes that came back for the original's, and drops those it does not have. */
  private Rendering rendered(Row row, TargetWords words) {
    List<Inline> inlines = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Inline inline : words.text().inlines()) {
      if (inline instanceof Code code) {
        Optional<Code> ours = book.find(code.kind(), code.id());
        ours.ifPresent(inlines::add);
        if (ours.isEmpty() && !unknown.contains(code.id())) {
          unknown.add(code.id());
        }
      } else {
        inlines.add(inline);
      }
    }
    Rendering rendering = Rendering.translated(row, new Text(inlines));
    words.reasons().forEach(reason -> rendering.note(reason, ""));
    unknown.forEach(id -> rendering.note(Reason.CODE_UNKNOWN, "Id \u201c" + id + "\u201d."));
    return rendering;
  }

  private boolean keepsOrder(Text target) {
    int last = -1;
    for (Code code : target.codes()) {
      Optional<Code> ours = book.find(code.kind(), code.id());
      if (ours.isPresent() && !ours.get().canReorder()) {
        if (book.place(ours.get()) < last) {
          return false;
        }
        last = book.place(ours.get());
      }
    }
    return true;
  }

  /** The whole target; empty if its codes are beyond repair. */
  private Optional<Text> assemble(Rows rows, List<Rendering> renderings) {
    if (renderings.stream().allMatch(Rendering::isAsSource) && isInOrder(rows)) {
      return Optional.of(unit.source());
    }
    UnitText text = joined(rows, renderings);
    CodeNesting nesting =
        new CodeNesting(
            book,
            (row, reason, code) -> {
              if (row >= 0) {
                renderings.get(row).note(reason, shown(code));
              }
            });
    text.setMarks(nesting.settle(text.marks()));
    if (!renderings.isEmpty()) {
      CodeRestorer restorer = new CodeRestorer(book, text, renderings, pair.target());
      if (!restorer.restore(nesting.hints())) {
        return Optional.empty();
      }
    }
    return Nesting.isSound(text.marks(), book) ? Optional.of(text.text()) : Optional.empty();
  }

  private static boolean isInOrder(Rows rows) {
    int last = -1;
    for (Row row : rows.rows()) {
      int first = row.segments().isEmpty() ? last : row.segments().get(0);
      if (first < last) {
        return false;
      }
      last = first;
    }
    return true;
  }

  private UnitText joined(Rows rows, List<Rendering> renderings) {
    UnitText text = new UnitText();
    List<Text> between = withoutMoved(rows.between(), renderings);
    text.addBetween(between.get(0));
    for (int i = 0; i < renderings.size(); i++) {
      Text words = renderings.get(i).text();
      text.addRow(words);
      Text gap = between.get(i + 1);
      boolean isLast = i + 1 == renderings.size();
      text.addBetween(isLast ? gap : gap(gap, renderings.get(i), renderings.get(i + 1)));
    }
    return text;
  }

  private Text gap(Text gap, Rendering left, Rendering right) {
    boolean untouched = left.isAsSource() && right.isAsSource();
    return untouched ? gap : spacing.between(gap, left.text().words(), right.text().words());
  }

  /** A code between sentences that a translator moved into one stands there and not here. */
  private static List<Text> withoutMoved(List<Text> between, List<Rendering> renderings) {
    if (between.stream().allMatch(text -> text.codes().isEmpty())) {
      return between;
    }
    Set<String> moved =
        renderings.stream()
            .flatMap(rendering -> rendering.text().codes().stream())
            .map(Code::marked)
            .collect(Collectors.toSet());
    return between.stream().map(text -> without(moved, text)).toList();
  }

  private static Text without(Set<String> codes, Text text) {
    return new Text(
        text.inlines().stream()
            .filter(inline -> inline instanceof Words || !codes.contains(inline.marked()))
            .toList());
  }

  private static String shown(Code code) {
    return code.display().isEmpty() ? code.marked() : code.display();
  }
}
