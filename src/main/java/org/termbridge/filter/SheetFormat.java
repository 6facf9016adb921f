package org.termbridge.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Workbooks of Office Open XML: XLSX, XLSM. Text cells come sheet by sheet, also those that hold
 * only a number as text; results of formulas are computed and sheet names are addresses, so both
 * stay.
 *
 * @param headers {@code xlsx.headers}: printed headers and footers (on: readers see them)
 * @param drawings {@code xlsx.drawings}: text boxes, charts and diagrams (on: readers see them)
 * @param altText {@code xlsx.alttext} (on: screen readers speak it)
 * @param title {@code xlsx.title} (on: viewers show it)
 * @param hidden {@code xlsx.hidden}: hidden sheets, rows and columns (off: nobody sees them); rows
 *     that a filter hides count as visible
 */
record SheetFormat(
    boolean headers, boolean drawings, boolean altText, boolean title, boolean hidden)
    implements FormatFilter {

  SheetFormat(FilterSettings settings) {
    this(
        settings.isOn("xlsx.headers", true),
        settings.isOn("xlsx.drawings", true),
        settings.isOn("xlsx.alttext", true),
        settings.isOn("xlsx.title", true),
        settings.isOn("xlsx.hidden", false));
  }

  @Override
  public String id() {
    return "spreadsheet";
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    return walk().read(release, sink);
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    return walk().write(release, pair, translation, out);
  }

  private ContainerWalk walk() {
    return (container, desk, changed) ->
        new SheetWalk(this, new OoxmlPackage(container), desk, changed).run();
  }
}
