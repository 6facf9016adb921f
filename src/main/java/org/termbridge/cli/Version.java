package org.termbridge.cli;

import org.termbridge.Versions;
import picocli.CommandLine.IVersionProvider;

/** The version of this program. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      Versions.PRODUCT, "Okapi " + Versions.OKAPI + ", Tika " + Versions.TIKA,
    };
  }
}
