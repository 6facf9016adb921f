package org.termbridge.filter;

import java.util.function.Consumer;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;

/**
 * YAML 1.2: every scalar that is a value and says words is a unit, the keys above it are the place.
 * Only scalars that change are written, each in the style that it had. Our own format, because
 * Okapi's refuses complex keys and some tags, and loses escapes.
 */
final class YamlFormat implements SplicedFormat {

  @Override
  public String id() {
    return "yaml";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    int count = 0;
    for (YamlScalar scalar : YamlReader.values(text)) {
      Unit unit = unit(scalar, ++count);
      if (scalar.isString() && KeyedFormats.isForReaders(unit) && !unit.source().isBlank()) {
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
