package org.termbridge.intake.charset;

/** Where in a file something stands, for people. */
public final class Places {

  private Places() {}

  public static String line(int number) {
    return "line " + number;
  }

  public static String page(int number) {
    return "page " + number;
  }
}
