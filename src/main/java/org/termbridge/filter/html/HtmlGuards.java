package org.termbridge.filter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.termbridge.document.CodeType;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.Piece;
import org.termbridge.filter.scan.MarkupScanner;

/**
 * Inline elements whose text is not for translators: the whole element is one code. Inside, {@code
 * translate="yes"} lets text through again.
 */
final class HtmlGuards {

  private static final int MAX_DISPLAY = 40;

  /** Larger drawings are read as if they had text. */
  private static final int MAX_DRAWING = 20_000;

  private final String source;
  private final List<Guard> guards = new ArrayList<>();
  private int noDrawingEndBefore;

  HtmlGuards(String source) {
    this.source = source;
  }

  private static final class Guard {
    final String name;
    final boolean protecting;
    final boolean holdsBlocks;
    final Piece.Label label;
    int depth = 1;
    int blocks;
    int begin;

    Guard(String name, boolean protecting, boolean holdsBlocks, Piece.Label label, int begin) {
      this.name = name;
      this.protecting = protecting;
      this.holdsBlocks = holdsBlocks;
      this.label = label;
      this.begin = begin;
    }
  }

  static boolean isNotranslate(MarkupScanner tag) {
    String classes = tag.value("class");
    return classes.contains("notranslate")
        && List.of(classes.split("\\s+", -1)).contains("notranslate");
  }

  boolean isActive() {
    return !guards.isEmpty();
  }

  boolean isProtecting() {
    return isActive() && top().protecting;
  }

  /** Whether blocks inside are protected as well, or end the protection. */
  boolean holdsBlocks() {
    return isProtecting() && top().holdsBlocks;
  }

  /** Whether a start tag begins a protected element. */
  boolean startsAt(MarkupScanner tag, HtmlElements.Shape shape, HtmlSettings settings) {
    if (settings.saysNo(tag)) {
      return shape != HtmlElements.Shape.EMPTY;
    }
    boolean code = tag.name().equals("code") || tag.name().equals("samp");
    return switch (shape) {
      case PROTECTED -> !(code && settings.code());
      case READING -> true;
      default -> tag.name().equals("svg") && isPicture(tag.end());
    };
  }

  /** A drawing without a word is a picture. */
  private boolean isPicture(int begin) {
    if (begin < noDrawingEndBefore) {
      return false;
    }
    int last = Math.min(source.length(), begin + MAX_DRAWING);
    int end = source.substring(begin, last).indexOf("</svg");
    if (end < 0) {
      noDrawingEndBefore = last;
      return false;
    }
    String drawing = source.substring(begin, begin + end);
    return !drawing.contains("<text") && !drawing.contains("<title") && !drawing.contains("<desc");
  }

  void enter(MarkupScanner tag, Piece.Label label) {
    boolean holds = HtmlElements.shape(tag.name()) == HtmlElements.Shape.INLINE;
    guards.add(new Guard(tag.name(), true, holds, label, tag.begin()));
  }

  /** A start tag inside a protected element. */
  void start(MarkupScanner tag) {
    Guard guard = top();
    HtmlElements.Shape shape = HtmlElements.shape(tag.name());
    if (tag.isSelfClosing()) {
      return;
    }
    if (tag.name().equals(guard.name)) {
      guard.depth++;
    } else if (shape == HtmlElements.Shape.BLOCK) {
      guard.blocks++;
    }
  }

  /** An end tag inside a protected element; false if it ends a block around it. */
  boolean end(InlineRun run, MarkupScanner tag, boolean block) {
    Guard guard = top();
    if (tag.name().equals(guard.name)) {
      guard.depth--;
      if (guard.depth == 0) {
        add(run, guard, tag.end());
        guards.remove(guards.size() - 1);
      }
      return true;
    }
    if (block && guard.blocks > 0) {
      guard.blocks--;
      return true;
    }
    return !block;
  }

  /** The reading of a ruby ends where the next part of the ruby begins, or the ruby ends. */
  void endReading(InlineRun run, MarkupScanner tag) {
    if (isProtecting() && top().label.type() == CodeType.RUBY && endsReading(tag)) {
      add(run, top(), tag.begin());
      guards.remove(guards.size() - 1);
    }
  }

  private static boolean endsReading(MarkupScanner tag) {
    return switch (tag.name()) {
      case "rt", "rp", "rtc", "rb" -> tag.kind() == MarkupScanner.Kind.START;
      case "ruby" -> tag.kind() == MarkupScanner.Kind.END;
      default -> false;
    };
  }

  /** Text inside the element of this start tag is for translators in a block that is not. */
  void allow(MarkupScanner tag) {
    guards.add(new Guard(tag.name(), false, false, HtmlLabels.of(tag), tag.begin()));
  }

  /** Text inside the element of this start tag is for translators after all. */
  void interrupt(InlineRun run, MarkupScanner tag) {
    add(run, top(), tag.begin());
    guards.add(new Guard(tag.name(), false, false, top().label, tag.begin()));
  }

  /** After an end tag: the protection goes on if it was interrupted until here. */
  void resume(MarkupScanner tag) {
    if (!isActive() || top().protecting || !tag.name().equals(top().name)) {
      return;
    }
    guards.remove(guards.size() - 1);
    if (isActive()) {
      top().begin = tag.end();
    }
  }

  /** A block ends here, and all protection in it. */
  void leave(InlineRun run, int end) {
    if (isProtecting()) {
      add(run, top(), end);
    }
    guards.clear();
  }

  private void add(InlineRun run, Guard guard, int end) {
    if (end <= guard.begin) {
      return;
    }
    if (guard.label.type() == CodeType.RUBY) {
      run.reading(guard.label, guard.begin, end);
    } else {
      boolean words = !isInvisible(guard.name);
      run.alone(display(guard, end, words), guard.begin, end, /* edge= */ !words);
    }
  }

  private Piece.Label display(Guard guard, int end, boolean words) {
    String name = guard.label.element();
    if (!words || name.equals("svg") || name.equals("math")) {
      return guard.label;
    }
    String text = source.substring(guard.begin, Math.min(end, guard.begin + 400));
    text = text.replaceAll("<[^>]*>?", "").replaceAll("\\s+", " ").strip();
    if (text.length() > MAX_DISPLAY) {
      text = text.substring(0, MAX_DISPLAY - 1) + "…";
    }
    return new Piece.Label(name, CodeType.OTHER, text.isEmpty() ? name : text);
  }

  private static boolean isInvisible(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "script", "style", "noembed" -> true;
      default -> false;
    };
  }

  private Guard top() {
    return guards.get(guards.size() - 1);
  }
}
