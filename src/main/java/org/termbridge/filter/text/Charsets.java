package org.termbridge.filter.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Set;

/** Which names of charsets mean the same to programs that show pages (the Encoding standard). */
public final class Charsets {

  private static final List<Set<String>> SAME =
      List.of(
          Set.of("US-ASCII", "ISO-8859-1", "windows-1252"),
          Set.of("GB2312", "GBK", "GB18030", "x-mswin-936"),
          Set.of("Shift_JIS", "windows-31j"),
          Set.of("EUC-KR", "x-windows-949"),
          Set.of("Big5", "Big5-HKSCS", "x-windows-950", "x-MS950-HKSCS"),
          Set.of("ISO-8859-9", "windows-1254"),
          Set.of("TIS-620", "x-windows-874", "x-iso-8859-11"),
          Set.of("UTF-16", "UTF-16LE", "UTF-16BE"));

  private Charsets() {}

  /**
   * Whether a text comes back as it was: some encoders write another character that is like one.
   */
  static boolean keeps(Charset charset, String text) {
    return isUnicode(charset) || new String(text.getBytes(charset), charset).equals(text);
  }

  /** Whether what a byte means depends on a sequence before it. */
  static boolean hasShifts(Charset charset) {
    return charset.name().contains("ISO-2022") || charset.name().contains("ISO2022");
  }

  static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-") || charset.name().equals("GB18030");
  }

  /** Whether a page that says this name is read in this charset. */
  public static boolean sameInBrowsers(String said, Charset charset) {
    String name;
    try {
      name = Charset.forName(said.strip()).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
    return name.equals(charset.name())
        || SAME.stream().anyMatch(same -> same.contains(name) && same.contains(charset.name()));
  }
}
