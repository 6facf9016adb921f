package org.termbridge.cli;

/** The way in. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(70);
  }
}
