package org.termbridge.filter.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.termbridge.document.Code;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.text.SourceText;
import org.termbridge.filter.text.Splice;

/**
 * Puts translations into a {@link Splice}. A unit whose translation says the same as its source
 * stays as it is.
 */
public final class MarkupWriter implements MarkupSink {

  private final String source;
  private final Splice splice;
  private final Function<Unit, Optional<Text>> translation;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  private record Edit(int end, String replacement, boolean translation) {}

  MarkupWriter(SourceText source, Splice splice, Function<Unit, Optional<Text>> translation) {
    this.source = source.text();
    this.splice = splice;
    this.translation = translation;
  }

  @Override
  public void follow(int begin, int end, String replacement) {
    edits.put(begin, new Edit(end, replacement, /* translation= */ false));
  }

  /** Writes everything up to the end of the block. */
  @Override
  public void block(Optional<MarkupUnit> text, List<MarkupUnit> attributes) {
    Optional<Text> target = text.flatMap(this::changed);
    for (MarkupUnit attribute : attributes) {
      changed(attribute).ifPresent(words -> put(attribute, words));
    }
    if (text.isPresent()) {
      MarkupUnit unit = text.get();
      if (target.isPresent()) {
        put(unit, target.get());
      } else {
        edits.subMap(unit.begin(), unit.end()).values().removeIf(edit -> !edit.translation());
      }
    }
    flush();
  }

  private void put(MarkupUnit unit, Text target) {
    String written = unit.notation().write(target, code -> markup(unit, code));
    edits.subMap(unit.begin(), unit.end()).clear();
    edits.put(unit.begin(), new Edit(unit.end(), written, /* translation= */ true));
  }

  /** Writes what is left. */
  void flush() {
    try {
      for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
        Edit edit = entry.getValue();
        if (edit.translation()) {
          splice.replace(entry.getKey(), edit.end(), edit.replacement());
        } else {
          splice.replaceWithOthers(entry.getKey(), edit.end(), edit.replacement());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    edits.clear();
  }

  private Optional<Text> changed(MarkupUnit unit) {
    return translation
        .apply(unit.unit())
        .filter(target -> !target.marked().equals(unit.unit().source().marked()));
  }

  /** The source of a code, with the translations inside it. */
  private String markup(MarkupUnit unit, Code code) {
    MarkupUnit.Stretch stretch = unit.codes().get(code.marked());
    if (stretch == null) {
      return "";
    }
    StringBuilder markup = new StringBuilder();
    int at = stretch.begin();
    for (var entry : edits.subMap(stretch.begin(), stretch.end()).entrySet()) {
      markup.append(source, at, entry.getKey()).append(entry.getValue().replacement());
      at = entry.getValue().end();
    }
    return markup.append(source, at, stretch.end()).toString();
  }
}
