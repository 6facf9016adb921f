package org.termbridge.filter.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.InputException;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.data.YamlFormat;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.Notation;
import org.termbridge.filter.markup.Numbering;
import org.termbridge.filter.text.SourceText;
import org.termbridge.filter.text.Span;

/**
 * The YAML or TOML before a Markdown document: values of the keys that readers see; in TOML those
 * on one line.
 */
final class FrontMatter {

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^([\\p{L}_-]+)[ \\t]*:[ \\t]+"
              + "(\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"|'(?:[^'\\r\\n]|'')*'|[^\\s\"'\\[{|>&*!%@`#,?:-][^\\r\\n]*?)"
              + "(?:[ \\t]+#[^\\r\\n]*)?[ \\t]*$");

  private static final Pattern TOML_ENTRY =
      Pattern.compile(
          "(?m)^[ \\t]*([\\p{L}_-]+)[ \\t]*=[ \\t]*"
              + "(\"(?!\"\")(?:[^\"\\\\\\r\\n]|\\\\.)*\"|'(?!'')[^'\\r\\n]*')[ \\t]*(?:#.*)?$");

  private final String source;
  private final MarkdownSettings settings;
  private final Numbering numbering;
  private final MarkupSink sink;

  FrontMatter(String source, MarkdownSettings settings, Numbering numbering, MarkupSink sink) {
    this.source = source;
    this.settings = settings;
    this.numbering = numbering;
    this.sink = sink;
  }

  /**
   * Where what stands between two lines of a mark at the begin of a document ends; 0 without.
   *
   * @param mark of the first line and the last; YAML may end with dots as well
   */
  static int end(String text, String mark) {
    Matcher first = Pattern.compile(Pattern.quote(mark) + "[ \\t]*\\R").matcher(text);
    if (!first.lookingAt()) {
      return 0;
    }
    String last = mark.equals("---") ? "(?:---|\\.{3})" : Pattern.quote(mark);
    Matcher end = Pattern.compile("(?m)^" + last + "[ \\t]*$").matcher(text);
    return end.find(first.end()) ? end.end() : 0;
  }

  /** One-line values first, then those that only a parser of YAML finds. */
  void read(int begin, int end) {
    TreeMap<Integer, Runnable> values = new TreeMap<>();
    try {
      new YamlFormat()
          .scan(
              source.substring(begin, end),
              span -> values.put(begin + span.start(), () -> value(span, begin)));
    } catch (InputException e) {
      values.clear();
    }
    read(ENTRY, begin, end, /* toml= */ false, values);
  }

  void readToml(int begin, int end) {
    read(TOML_ENTRY, begin, end, /* toml= */ true, new TreeMap<>());
  }

  private void read(
      Pattern pattern, int begin, int end, boolean toml, Map<Integer, Runnable> values) {
    Matcher entry = pattern.matcher(source).region(begin, end);
    while (entry.find()) {
      String key = entry.group(1).toLowerCase(Locale.ROOT);
      String written = entry.group(2);
      int place = entry.start(2);
      if (settings.frontMatter().contains(key)) {
        values.put(place, () -> value(key, written, place, toml));
      } else {
        values.remove(place);
      }
    }
    values.values().forEach(Runnable::run);
  }

  /** A value on several lines, or one among others. */
  private void value(Span span, int begin) {
    String place = span.unit().place().orElse("").replaceFirst("^key (?:.*/)?", "");
    String key = place.toLowerCase(Locale.ROOT);
    if (settings.frontMatter().contains(key)) {
      Unit unit =
          Unit.of(id(key), Role.METADATA, span.unit().source())
              .withPreserveSpace(true)
              .withPlace(key);
      Notation notation = (target, codes) -> span.notation().apply(target);
      sink.block(
          Optional.of(
              new MarkupUnit(unit, begin + span.start(), begin + span.end(), Map.of(), notation)),
          List.of());
    }
  }

  private String id(String key) {
    return numbering.named("meta-" + (key.matches("[a-z-]+") ? key : "value"));
  }

  private void value(String key, String written, int begin, boolean toml) {
    String words = toml ? TomlString.words(written) : words(written);
    if (words.isBlank()) {
      return;
    }
    Unit unit = Unit.of(id(key), Role.METADATA, Text.of(SourceText.readable(words))).withPlace(key);
    char quote = written.charAt(0);
    Notation notation = toml ? new TomlString(quote) : new Scalar(quote);
    MarkupUnit place = new MarkupUnit(unit, begin, begin + written.length(), Map.of(), notation);
    sink.block(Optional.of(place), List.of());
  }

  private static String words(String written) {
    String inside = written.substring(1, Math.max(1, written.length() - 1));
    return switch (written.charAt(0)) {
      case '"' -> inside.replaceAll("\\\\([\"\\\\/])", "$1");
      case '\'' -> inside.replace("''", "'");
      default -> written;
    };
  }

  /** A one-line value, quoted as before; a plain one gets quotes when it needs them. */
  private record Scalar(char quote) implements Notation {

    private static final Pattern PLAIN =
        Pattern.compile("[\\p{L}\\p{N}(“‘«「『《](?:(?!: | #).)*[^:\\s]");
    private static final Pattern OTHER_TYPE =
        Pattern.compile("(?i)true|false|yes|no|on|off|null|~|[-+.\\d][\\d_,.:eE+-]*|\\d{4}-.*");

    @Override
    public String write(Text target, Function<Code, String> codes) {
      String words = target.words().replaceAll("\\s*\\R\\s*", " ");
      if (quote == '\'') {
        return "'" + words.replace("'", "''") + "'";
      }
      boolean plain = PLAIN.matcher(words).matches() && !OTHER_TYPE.matcher(words).matches();
      return quote != '"' && plain
          ? words
          : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }
}
