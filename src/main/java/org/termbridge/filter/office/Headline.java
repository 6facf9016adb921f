package org.termbridge.filter.office;

import org.termbridge.document.Role;

/** Whether a document's headline was met: the first that looks like one is; one for all parts. */
public final class Headline {

  private boolean met;

  /** The headline, or else what a later one is. */
  public Role firstOr(Role later) {
    Role role = met ? later : Role.HEADLINE;
    met = true;
    return role;
  }
}
