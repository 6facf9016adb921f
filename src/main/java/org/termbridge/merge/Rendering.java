package org.termbridge.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Text;
import org.termbridge.merge.match.Row;

/** A row with the text that goes into the target, and what had to be done for it. */
public final class Rendering {

  private final Row row;
  private final Text text;
  private final boolean translated;
  private final Map<Reason, String> reasons = new LinkedHashMap<>();

  private Rendering(Row row, Text text, boolean translated) {
    this.row = row;
    this.text = text;
    this.translated = translated;
  }

  static Rendering translated(Row row, Text text) {
    return new Rendering(row, text, /* translated= */ true);
  }

  static Rendering standIn(Row row, Text text, Reason reason) {
    Rendering rendering = new Rendering(row, text, /* translated= */ false);
    rendering.note(reason, "");
    return rendering;
  }

  public Row row() {
    return row;
  }

  Text text() {
    return text;
  }

  boolean isTranslated() {
    return translated;
  }

  boolean isAsSource() {
    return text.equals(row.source());
  }

  /** Something that people should know of this row; details of one reason follow one another. */
  public void note(Reason reason, String detail) {
    reasons.merge(
        reason,
        detail,
        (old, more) ->
            old.isEmpty() ? more : more.isEmpty() || old.contains(more) ? old : old + " " + more);
  }

  Map<Reason, String> reasons() {
    return reasons;
  }

  /** The reason that decides the outcome: the first of the gravest kind. */
  Optional<Reason> reason() {
    return reasons.keySet().stream()
        .filter(reason -> reason.kind() != Outcome.Kind.REPAIRED)
        .findFirst()
        .or(() -> reasons.keySet().stream().findFirst());
  }
}
