package org.termbridge.filter.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * Tables of a workbook name their columns by the words of the header cells, and formulas name the
 * columns; all must change together, or the application calls the workbook damaged.
 */
final class SheetTables {

  private static final Pattern REFERENCE = Pattern.compile("\\[((?:[^\\[\\]']|'.)*)\\]");

  private final Map<String, String> renamed = new HashMap<>();

  boolean isEmpty() {
    return renamed.isEmpty();
  }

  /**
   * Renames the columns of a table after its translated header cells.
   *
   * @param translated new words of cells, by reference
   */
  Optional<String> rename(XmlPart table, Map<String, String> translated) {
    String area = table.attribute(0, "ref").orElse("");
    boolean hasHeader = !table.attribute(0, "headerRowCount").filter("0"::equals).isPresent();
    if (!hasHeader || area.isEmpty()) {
      return Optional.empty();
    }
    Edits edits = new Edits(table.text());
    Set<String> names = keptNames(table, area, translated);
    int column = SheetCells.columnOf(area);
    int row = SheetCells.rowOf(area.split(":", 2)[0]);
    for (int i = 0; i < table.size(); i++) {
      if (table.is(i, "x:tableColumn") && table.opens(i)) {
        String words = translated.get(SheetCells.letters(column) + row);
        int[] span = table.attributeSpan(i, "name");
        if (words != null && span.length > 0) {
          String name = unique(words, names);
          renamed.put(table.attribute(i, "name").orElse(""), name);
          edits.replace(
              span[0], span[1], XmlText.escapeAttribute(name).replace("&#10;", "_x000a_"));
        }
        column++;
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.text());
  }

  /** Names of columns without a translation; upper and lower case count as the same. */
  private static Set<String> keptNames(XmlPart table, String area, Map<String, String> translated) {
    Set<String> names = new HashSet<>();
    int column = SheetCells.columnOf(area);
    int row = SheetCells.rowOf(area.split(":", 2)[0]);
    for (int i = 0; i < table.size(); i++) {
      if (table.is(i, "x:tableColumn") && table.opens(i)) {
        if (!translated.containsKey(SheetCells.letters(column) + row)) {
          table.attribute(i, "name").map(SheetTables::folded).ifPresent(names::add);
        }
        column++;
      }
    }
    return names;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String unique(String words, Set<String> names) {
    String name = words;
    for (int i = 2; !names.add(folded(name)); i++) {
      name = words + i;
    }
    return name;
  }

  /** A part whose formulas name renamed columns, with the new names. */
  Optional<String> renameInFormulas(XmlPart part, String current) {
    if (current.indexOf('[') < 0) {
      return Optional.empty();
    }
    XmlPart now = XmlPart.of(part.name(), part.encode(current));
    Edits edits = new Edits(now.text());
    for (int i = 0; i < now.size(); i++) {
      if (now.opens(i) && now.partner(i) > i && isFormula(now.tag(i))) {
        String formula = now.words(i);
        String changed = inFormula(formula);
        if (!changed.equals(formula)) {
          edits.replace(now.end(i), now.start(now.partner(i)), XmlText.escape(changed));
        }
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(edits.text());
  }

  private static boolean isFormula(String tag) {
    return switch (tag) {
      case "x:f",
          "x:calculatedColumnFormula",
          "x:totalsRowFormula",
          "x:definedName",
          "x:formula",
          "x:formula1",
          "x:formula2" ->
          true;
      default -> false;
    };
  }

  private String inFormula(String formula) {
    Matcher matcher = REFERENCE.matcher(formula);
    StringBuilder changed = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1).replaceAll("'(.)", "$1");
      String target = renamed.get(name);
      String replacement =
          target == null ? matcher.group() : "[" + target.replaceAll("[\\[\\]#']", "'$0") + "]";
      matcher.appendReplacement(changed, Matcher.quoteReplacement(replacement));
    }
    return matcher.appendTail(changed).toString();
  }
}
