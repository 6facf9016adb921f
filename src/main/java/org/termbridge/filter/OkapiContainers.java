package org.termbridge.filter;

import net.sf.okapi.common.IParameters;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.idml.IDMLFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.termbridge.document.Role;

/** The settings of the containers that Okapi reads, decided for releases. */
final class OkapiContainers {

  private OkapiContainers() {}

  /** Spreadsheets: cells and drawings; not sheet names, which formulas use, and not comments. */
  static FormatFilter spreadsheet() {
    return new OkapiContainer(
        "spreadsheet",
        OkapiContainers::spreadsheetFilter,
        part -> Role.CELL,
        // Cells name their strings by number, and equal strings are one until they are translated.
        part -> part.startsWith("xl/worksheets/sheet") || part.equals("xl/sharedStrings.xml"));
  }

  /** OpenDocument: text, notes and references; not annotations. */
  static FormatFilter openDocument() {
    return new OkapiContainer(
        "opendocument",
        () -> {
          OpenOfficeFilter filter = new OpenOfficeFilter();
          net.sf.okapi.filters.openoffice.Parameters parameters =
              new net.sf.okapi.filters.openoffice.Parameters();
          parameters.setExtractNotes(false);
          parameters.setExtractMetadata(false);
          filter.setParameters(parameters);
          return filter;
        },
        part -> Role.BODY,
        part -> false);
  }

  /** IDML: the stories. */
  static FormatFilter idml() {
    return new OkapiContainer("idml", IDMLFilter::new, part -> Role.BODY, part -> false);
  }

  private static IFilter spreadsheetFilter() {
    ConditionalParameters parameters = common();
    // Charts and pictures carry words for readers.
    parameters.setTranslateExcelDrawings(true);
    parameters.setTranslateExcelDiagramData(true);
    // A sheet's name is used by formulas and links.
    parameters.setTranslateExcelSheetNames(false);
    parameters.setTranslateExcelHidden(false);
    return with(parameters);
  }

  private static ConditionalParameters common() {
    ConditionalParameters parameters = new ConditionalParameters();
    // Properties such as the author's name are not translated.
    parameters.setTranslateDocProperties(false);
    parameters.setTranslateComments(false);
    // Runs that differ in nothing a reader sees are one run.
    parameters.setCleanupAggressively(true);
    // Styles stay as they are, so that their parts do.
    parameters.setAllowWordStyleOptimisation(false);
    return parameters;
  }

  private static IFilter with(IParameters parameters) {
    OpenXMLFilter filter = new OpenXMLFilter();
    filter.setParameters(parameters);
    return filter;
  }
}
