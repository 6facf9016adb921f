package org.termbridge.filter.data;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;
import org.termbridge.filter.markup.InlineMarkup;
import org.termbridge.filter.text.SourceText;
import org.termbridge.filter.text.Span;
import org.termbridge.filter.text.SplicedFormat;

/**
 * YAML 1.2: every scalar that is a value and says words is a unit, the keys above it are the place.
 * Only scalars that change are written, each in the style that it had. Our own format, because
 * Okapi's refuses complex keys and some tags, and loses escapes.
 */
public final class YamlFormat implements SplicedFormat {

  @Override
  public String id() {
    return "yaml";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    strings(
        text,
        (scalar, unit) ->
            scalar.isString() && KeyedFormats.isForReaders(unit) && !unit.source().isBlank(),
        sink);
  }

  @Override
  public void scanAgain(String text, Set<String> ids, Consumer<Span> sink) {
    strings(text, (scalar, unit) -> ids.contains(unit.id()), sink);
  }

  private static void strings(
      String text, BiPredicate<YamlScalar, Unit> wanted, Consumer<Span> sink) {
    int count = 0;
    for (YamlScalar scalar : YamlReader.values(text)) {
      Unit unit = unit(scalar, ++count);
      if (wanted.test(scalar, unit)) {
        YamlNotation notation = YamlNotation.of(scalar, text);
        sink.accept(
            new Span(
                scalar.start(),
                scalar.end(),
                unit,
                target -> notation.write(InlineMarkup.string(target))));
      }
    }
  }

  private static Unit unit(YamlScalar scalar, int number) {
    String words = SourceText.readable(scalar.words());
    Unit unit =
        Unit.of("k" + number, Role.MESSAGE, InlineMarkup.parse(words)).withPreserveSpace(true);
    return scalar.path().isBlank() ? unit : unit.withPlace("key " + scalar.path());
  }
}
