package org.termbridge.filter.office;

import java.util.regex.Pattern;

/** Alternative texts that a program filled in. */
public final class AltTexts {

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)(?:[a-z]:\\\\.*|\\\\\\\\.*|(?:https?|file):\\S+"
              + "|\\S+\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|pdf))");

  private AltTexts() {}

  /** Whether the text is only the name or address of the picture's file. */
  public static boolean isFileName(String words) {
    return FILE_NAME.matcher(words.strip()).matches();
  }
}
