package org.termbridge.intake;

/** Where in a file something stands, for people. */
final class Places {

  private Places() {}

  static String line(int number) {
    return "line " + number;
  }

  static String page(int number) {
    return "page " + number;
  }
}
