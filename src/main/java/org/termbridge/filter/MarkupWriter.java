package org.termbridge.filter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.termbridge.document.Code;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Puts translations of HTML and XML units into a {@link Splice}. A unit whose translation says the
 * same as its source stays as it is.
 */
final class MarkupWriter {

  private final String source;
  private final Splice splice;
  private final Function<Unit, Optional<Text>> translation;
  private final String lineEnd;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  private record Edit(int end, String replacement, boolean translation) {}

  MarkupWriter(SourceText source, Splice splice, Function<Unit, Optional<Text>> translation) {
    this.source = source.text();
    this.splice = splice;
    this.translation = translation;
    int line = this.source.indexOf('\n');
    this.lineEnd = line > 0 && this.source.charAt(line - 1) == '\r' ? "\r\n" : "\n";
  }

  /** An edit that follows from the translation, at a place after all blocks so far. */
  void follow(int begin, int end, String replacement) {
    edits.put(begin, new Edit(end, replacement, /* translation= */ false));
  }

  /** Writes everything up to the end of the block. */
  void block(Optional<MarkupUnit> text, List<MarkupUnit> attributes) throws IOException {
    Optional<Text> target = text.flatMap(this::changed);
    for (MarkupUnit attribute : attributes) {
      changed(attribute)
          .ifPresent(
              words ->
                  edits.put(
                      attribute.begin(),
                      new Edit(attribute.end(), render(attribute, words), true)));
    }
    if (text.isPresent() && target.isPresent()) {
      MarkupUnit unit = text.get();
      String rendered = render(unit, target.get());
      edits.subMap(unit.begin(), unit.end()).clear();
      edits.put(unit.begin(), new Edit(unit.end(), rendered, /* translation= */ true));
    } else if (text.isPresent()) {
      edits
          .subMap(text.get().begin(), text.get().end())
          .values()
          .removeIf(edit -> !edit.translation());
    }
    flush();
  }

  /** Writes what is left. */
  void flush() throws IOException {
    for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
      Edit edit = entry.getValue();
      if (edit.translation()) {
        splice.replace(entry.getKey(), edit.end(), edit.replacement());
      } else {
        splice.replaceWithOthers(entry.getKey(), edit.end(), edit.replacement());
      }
    }
    edits.clear();
  }

  private Optional<Text> changed(MarkupUnit unit) {
    return translation
        .apply(unit.unit())
        .filter(target -> !target.marked().equals(unit.unit().source().marked()));
  }

  /** The translation as markup, with the unit's own codes. */
  private String render(MarkupUnit unit, Text target) {
    StringBuilder rendered = new StringBuilder();
    for (Inline inline : target.inlines()) {
      if (inline instanceof Code code) {
        MarkupUnit.Span span = unit.codes().get(code.marked());
        if (span != null) {
          copyWithEdits(span, rendered);
        }
      } else {
        escape(inline.words(), unit, rendered);
      }
    }
    return unit.quote() == ' ' ? "\"" + rendered + "\"" : rendered.toString();
  }

  private void copyWithEdits(MarkupUnit.Span span, StringBuilder rendered) {
    int at = span.begin();
    for (Map.Entry<Integer, Edit> entry : edits.subMap(span.begin(), span.end()).entrySet()) {
      rendered.append(source, at, entry.getKey()).append(entry.getValue().replacement());
      at = entry.getValue().end();
    }
    rendered.append(source, at, span.end());
  }

  private void escape(String words, MarkupUnit unit, StringBuilder rendered) {
    int at = 0;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      at += Character.charCount(point);
      String reference = unit.references().get(point);
      if (reference != null) {
        rendered.append(reference.endsWith(";") ? reference : reference + ";");
      } else if (point == '\n') {
        rendered.append(lineEnd);
      } else {
        escape(point, unit.quote(), rendered);
      }
    }
  }

  private static void escape(int point, char quote, StringBuilder rendered) {
    switch (point) {
      case '&' -> rendered.append("&amp;");
      case '<' -> rendered.append("&lt;");
      case '>' -> rendered.append("&gt;");
      case '"' -> rendered.append(quote == '"' || quote == ' ' ? "&quot;" : "\"");
      case '\'' -> rendered.append(quote == '\'' ? "&#39;" : "'");
      default -> rendered.appendCodePoint(point);
    }
  }
}
