package org.termbridge.check.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.termbridge.check.Finding;
import org.termbridge.check.Place;
import org.termbridge.check.SegmentPair;
import org.termbridge.document.Language;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.TermFinder;

/** Precision and recall of the check on labelled rows. */
final class TermEvaluation {

  private static final Set<String> KINDS = Set.of("missing", "forbidden", "inconsistent");

  /** Right, false and missed findings. */
  static final class Score {
    private int right;
    private int wrong;
    private int missed;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    private double f1() {
      return 2 * precision() * recall() / Math.max(precision() + recall(), 1e-9);
    }

    @Override
    public String toString() {
      return String.format(
          "precision %.3f  recall %.3f  F1 %.3f  (%d right, %d false, %d missed)",
          precision(), recall(), f1(), right, wrong, missed);
    }
  }

  private final Terminology check;
  private final Glossary glossary;
  private final Map<Language, TermFinder> finders = new HashMap<>();
  private final Map<String, Score> scores = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  TermEvaluation(Glossary glossary) {
    this.glossary = glossary;
    this.check = Terminology.of(glossary, /* firstMention= */ false);
  }

  TermEvaluation run(List<LabelledRow> rows) {
    Map<String, List<LabelledRow>> documents = new LinkedHashMap<>();
    for (LabelledRow row : rows) {
      String document = row.document().isEmpty() ? row.id() : row.document() + row.pair();
      documents.computeIfAbsent(document, d -> new ArrayList<>()).add(row);
    }
    documents.values().forEach(this::document);
    return this;
  }

  private void document(List<LabelledRow> rows) {
    TermReview review = check.open(rows.get(0).pair());
    for (LabelledRow row : rows) {
      Place place = new Place("f", "d", row.id(), Optional.empty(), 0);
      review.look(List.of(new SegmentPair(place, row.source(), row.target())));
    }
    Map<String, List<Finding>> found =
        check.conclude(List.of(review.evidence())).stream()
            .filter(finding -> KINDS.contains(finding.kind()))
            .collect(Collectors.groupingBy(finding -> finding.pair().place().unit()));
    rows.forEach(row -> source(row, glossary));
    rows.forEach(row -> score(row, found.getOrDefault(row.id(), List.of())));
  }

  /** The wordings that are found in the source, against those that are labelled. */
  private void source(LabelledRow row, Glossary glossary) {
    Set<String> labelled = new LinkedHashSet<>();
    row.sourceSpans().forEach(span -> labelled.add(bare(span)));
    Set<String> found = new LinkedHashSet<>();
    finders
        .computeIfAbsent(row.pair().source(), language -> TermFinder.of(glossary, language))
        .find(row.source())
        .forEach(o -> found.add(bare(row.source().substring(o.start(), o.end()))));
    Score score = scores.computeIfAbsent("source terms", k -> new Score());
    found.forEach(f -> count(labelled.contains(f), score));
    labelled.stream().filter(l -> !found.contains(l)).forEach(l -> score.missed++);
    labelled.stream()
        .filter(l -> !found.contains(l))
        .forEach(l -> errors.add("source not found: " + l + "  " + row.id() + " " + row.source()));
    found.stream()
        .filter(l -> !labelled.contains(l))
        .forEach(
            l -> errors.add("source not labelled: " + l + "  " + row.id() + " " + row.source()));
  }

  private static void count(boolean right, Score score) {
    score.right += right ? 1 : 0;
    score.wrong += right ? 0 : 1;
  }

  private static String bare(String span) {
    return span.replaceAll("[“”‘’\"'「」『』«»]", "");
  }

  private void score(LabelledRow row, List<Finding> findings) {
    Set<LabelledRow.Label> expected = new LinkedHashSet<>(row.expected());
    expected.removeIf(label -> label.kind().equals("ok"));
    Set<LabelledRow.Label> found = new LinkedHashSet<>();
    for (Finding finding : findings) {
      found.add(new LabelledRow.Label(finding.concept().orElseThrow(), finding.kind()));
    }
    for (LabelledRow.Label label : found) {
      boolean right = expected.contains(label);
      count(
          row, label, score -> score.right += right ? 1 : 0, score -> score.wrong += right ? 0 : 1);
      if (!right) {
        error("false", row, label);
      }
    }
    for (LabelledRow.Label label : expected) {
      if (!found.contains(label)) {
        count(row, label, score -> score.missed++, score -> {});
        error("missed", row, label);
      }
    }
  }

  private void error(String what, LabelledRow row, LabelledRow.Label label) {
    errors.add(
        what
            + " "
            + label.kind()
            + " "
            + label.concept()
            + "  "
            + row.id()
            + " "
            + row.pair().target()
            + " "
            + row.note()
            + "\n    "
            + row.source()
            + "\n    "
            + row.target());
  }

  private interface Step {
    void on(Score score);
  }

  private void count(LabelledRow row, LabelledRow.Label label, Step one, Step other) {
    for (String key : List.of("all", "lang " + row.pair().target(), "kind " + label.kind())) {
      Score score = scores.computeIfAbsent(key, k -> new Score());
      one.on(score);
      other.on(score);
    }
    String part = row.isHard() ? "hard negatives" : "all but hard";
    Score score = scores.computeIfAbsent(part, k -> new Score());
    one.on(score);
    other.on(score);
  }

  Score score(String key) {
    return scores.getOrDefault(key, new Score());
  }

  Map<String, Score> scores() {
    return scores;
  }

  /** What was found wrongly and what was not found, with the sentences. */
  List<String> errors() {
    return errors;
  }

  @Override
  public String toString() {
    return scores.entrySet().stream()
        .map(entry -> String.format("%-20s %s", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** Prints the scores and errors of label files with a glossary. */
  public static void main(String[] args) throws java.io.IOException {
    Glossary glossary = org.termbridge.glossary.GlossaryFile.read(java.nio.file.Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      TermEvaluation evaluation =
          new TermEvaluation(glossary).run(LabelledRow.read(java.nio.file.Path.of(args[i])));
      System.out.println(
          args[i] + "\n" + evaluation + "\n" + String.join("\n", evaluation.errors()));
    }
  }
}
