package org.termbridge.filter;

import net.sf.okapi.filters.idml.IDMLFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import org.termbridge.document.Role;

/** The settings of the containers that Okapi reads, decided for releases. */
final class OkapiContainers {

  private OkapiContainers() {}

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
}
