package org.termbridge.filter.container;

import net.sf.okapi.filters.idml.IDMLFilter;
import org.termbridge.document.Role;
import org.termbridge.filter.FormatFilter;

/** The settings of the containers that Okapi reads, decided for releases. */
public final class OkapiContainers {

  private OkapiContainers() {}

  /** IDML: the stories. */
  public static FormatFilter idml() {
    return new OkapiContainer("idml", IDMLFilter::new, part -> Role.BODY, part -> false);
  }
}
