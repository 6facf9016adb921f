package org.termbridge.filter;

import net.sf.okapi.filters.idml.IDMLFilter;
import org.termbridge.document.Role;

/** The settings of the containers that Okapi reads, decided for releases. */
final class OkapiContainers {

  private OkapiContainers() {}

  /** IDML: the stories. */
  static FormatFilter idml() {
    return new OkapiContainer("idml", IDMLFilter::new, part -> Role.BODY, part -> false);
  }
}
