package org.termbridge.filter.office;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.filter.markup.MarkupFormat;
import org.termbridge.filter.text.SourceText;

/** Shapes, pictures, tables, groups and words of office documents that are not shown. */
public final class HiddenParts {

  private static final Pattern HIDDEN = Pattern.compile("(?i)[\\s\"'/]hidden[\\s=>/]");

  private HiddenParts() {}

  /**
   * Whether an element is a hidden drawing (ISO/IEC 29500-1, 20.4.2.5 and 20.1.2.2.8), or a hidden
   * shape for older programs (ISO/IEC 29500-4, 19.1.2.19).
   */
  public static boolean isHidden(XmlPart part, int shape) {
    if (part.tag(shape).startsWith("v:")) {
      String style = part.attribute(shape, "style").orElse("").replaceAll("\\s", "");
      return style.contains("visibility:hidden");
    }
    for (int i = shape + 1; i < part.partner(shape); i = part.partner(i) + 1) {
      boolean isFrame = part.tag(i).matches("\\w+:nv\\w+Pr") && part.partner(i) > i;
      int properties = isFrame ? i + 1 : i;
      if (part.is(properties, "wp:docPr") || part.tag(properties).endsWith(":cNvPr")) {
        return part.attribute(properties, "hidden")
            .filter(value -> value.equals("1") || value.equals("true"))
            .isPresent();
      }
    }
    return false;
  }

  /** Whether there is text inside an element. */
  public static boolean hasWords(XmlPart part, int element) {
    return IntStream.range(element, part.partner(element))
        .filter(i -> part.opens(i) && (part.is(i, "w:t") || part.is(i, "a:t")))
        .anyMatch(i -> !part.words(i).isBlank());
  }

  /**
   * The warning of text in elements of HTML that are hidden.
   *
   * @param paragraphs counts them; asked only where there may be any
   */
  public static List<Problem> warning(String text, IntSupplier paragraphs) {
    int count = HIDDEN.matcher(text).find() ? paragraphs.getAsInt() : 0;
    return count <= 0 ? List.of() : List.of(Problem.of("W0315", words(count)));
  }

  /** How many units a format finds. */
  public static int units(MarkupFormat format, Release release, SourceText source) {
    AtomicInteger count = new AtomicInteger();
    format.scan(
        release,
        source,
        (text, attributes) -> count.addAndGet((text.isPresent() ? 1 : 0) + attributes.size()));
    return count.get();
  }

  /** For the warning: in how many paragraphs words are hidden. */
  public static String words(int paragraphs) {
    return paragraphs == 1 ? "text in 1 paragraph" : "text in " + paragraphs + " paragraphs";
  }

  /** Ids of the charts and diagrams that an element shows. */
  public static List<String> parts(XmlPart part, int element) {
    return IntStream.range(element, part.partner(element))
        .filter(part::opens)
        .mapToObj(
            i ->
                switch (part.tag(i)) {
                  case "c:chart", "cx:chart" -> part.attribute(i, "r:id");
                  case "dgm:relIds" -> part.attribute(i, "r:dm");
                  default -> Optional.<String>empty();
                })
        .flatMap(Optional::stream)
        .toList();
  }
}
