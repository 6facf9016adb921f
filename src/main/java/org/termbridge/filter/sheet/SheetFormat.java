package org.termbridge.filter.sheet;

import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.container.ContainerFormat;
import org.termbridge.filter.container.ContainerWalk;
import org.termbridge.filter.ooxml.OoxmlPackage;

/**
 * Workbooks of Office Open XML: XLSX, XLSM. Text cells come sheet by sheet, also those that hold
 * only a number as text; results of formulas are computed and sheet names are addresses, so both
 * stay.
 *
 * @param headers {@code xlsx.headers}: printed headers and footers (on: readers see them)
 * @param drawings {@code xlsx.drawings}: text boxes, charts and diagrams (on: readers see them)
 * @param altText {@code xlsx.alttext} (on: screen readers speak it)
 * @param title {@code xlsx.title} (on: viewers show it)
 * @param hidden {@code xlsx.hidden}: hidden sheets, rows, columns and shapes (off: nobody sees
 *     them); rows that a filter hides count as visible
 */
public record SheetFormat(
    boolean headers, boolean drawings, boolean altText, boolean title, boolean hidden)
    implements ContainerFormat {

  public SheetFormat(FilterSettings settings) {
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
  public ContainerWalk walk() {
    return (container, desk, changed) ->
        new SheetWalk(this, new OoxmlPackage(container), desk, changed).run();
  }
}
