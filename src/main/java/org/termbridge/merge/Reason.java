package org.termbridge.merge;

import org.termbridge.merge.Outcome.Kind;

/**
 * Why a segment is not simply translated. Ids are stable: they stand in reports and in the answers
 * for programs.
 */
public enum Reason {
  /** The file has no unit for this text, by id or by source. */
  UNIT_MISSING(Kind.FALLBACK, "The unit did not come back."),
  /** The unit came back, and this segment of it did not. */
  SEGMENT_MISSING(Kind.FALLBACK, "The segment did not come back."),
  /** There is no target for the segment. */
  TARGET_MISSING(Kind.FALLBACK, "The segment has no translation."),
  /** The target has no words while the source has some. */
  TARGET_EMPTY(Kind.FALLBACK, "The translation is empty."),
  /** The file says so, and the policy accepts only later states. */
  STATE_INITIAL(
      Kind.FALLBACK,
      "The translation is a draft: in state \"initial\", or, in 1.2, \"new\" or \"needs-\u2026\"."),
  /** The file says so, and the policy accepts only later states. */
  STATE_TRANSLATED(Kind.FALLBACK, "The translation is in state \"translated\"."),
  /** The file says so, and the policy accepts only later states. */
  STATE_REVIEWED(Kind.FALLBACK, "The translation is in state \"reviewed\"."),
  /** The translator or a tool closed the unit to translation. */
  TRANSLATE_NO(Kind.FALLBACK, "The file says that the unit is not to be translated."),
  /** Its {@code xml:lang} is another language's. */
  TARGET_LANGUAGE(Kind.FALLBACK, "The translation says that it is in another language."),
  /** Codes that must not change places did. */
  CODE_ORDER(Kind.FALLBACK, "Codes that must keep their order have changed places."),
  /** Too many codes are gone to put them back. */
  CODES_LOST(Kind.FALLBACK, "The markup is damaged beyond repair."),
  /** It was written, and the document did not read the same. */
  NOT_KEPT(Kind.FALLBACK, "The document does not keep the translation as it is."),
  /** The file's source text is not the one that was sent, though the unit is. */
  SOURCE_EDITED(Kind.STALE, "The source text was changed in the file."),
  /** The translation belongs to an earlier wording of the original. */
  ORIGINAL_CHANGED(Kind.STALE, "The translation is of another source text."),
  /** A code of the source was gone and stands again. */
  CODE_RESTORED(Kind.REPAIRED, "A code was missing and has been put back."),
  /** A code of the source is gone, and there is no place for it. */
  CODE_LEFT_OUT(Kind.REPAIRED, "A code was left out by the translator and has no place."),
  /** A code that the source does not have. */
  CODE_UNKNOWN(Kind.REPAIRED, "A code that the source does not have was dropped; its text stays."),
  /** A code stood twice and may not. */
  CODE_DUPLICATE(Kind.REPAIRED, "A code stood twice; the second was dropped, its text stays."),
  /** A code stands twice and may. */
  CODE_COPIED(Kind.REPAIRED, "A code stands twice; both were kept."),
  /** Pairs crossed, or half a pair stood alone. */
  CODE_NESTING(Kind.REPAIRED, "Codes were not properly nested and have been set right."),
  /** Positions of targets that contradict each other. */
  ORDER_INVALID(Kind.REPAIRED, "The order of targets contradicts itself and was ignored."),
  /** An id that says which segment it is says it of two. */
  SEGMENT_TWICE(Kind.REPAIRED, "The file has a segment of this id more than once."),
  /** It was written, and the document reads the same but for its looks. */
  FORMATTING_LOST(Kind.REPAIRED, "The words were written as planned, but lost formatting."),
  /** Characters that no document may hold. */
  CONTROL_CHARACTER(Kind.REPAIRED, "Control characters were taken out of the translation."),
  /** U+FFFD: something was lost in a conversion of charsets. */
  REPLACEMENT_CHARACTER(
      Kind.REPAIRED, "The translation holds U+FFFD: a character was lost on the way."),
  /** A unit that the original does not have. */
  UNIT_UNKNOWN(Kind.DROPPED, "The original has no such unit."),
  /** A segment that the original does not have. */
  SEGMENT_UNKNOWN(Kind.DROPPED, "The original has no such segment."),
  /** A translation of text that must stay as it is. */
  UNIT_LOCKED(Kind.DROPPED, "The text is not to be translated; its translation was dropped.");

  private final Kind kind;
  private final String sentence;

  Reason(Kind kind, String sentence) {
    this.kind = kind;
    this.sentence = sentence;
  }

  /** Stable: {@code code-restored}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What it makes of a segment. */
  public Kind kind() {
    return kind;
  }

  /** What happened, in plain English. */
  public String sentence() {
    return sentence;
  }
}
