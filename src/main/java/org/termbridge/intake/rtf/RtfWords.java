package org.termbridge.intake.rtf;

import java.util.Set;

/** Control words of the RTF Specification 1.9.1 by what they do to a document's text. */
final class RtfWords {

  static final Set<String> HEADS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  /** Groups whose text is not the document's. */
  static final Set<String> UNSEEN =
      Set.of(
          "fonttbl",
          "colortbl",
          "info",
          "pict",
          "listtable",
          "listoverridetable",
          "annotation",
          "atnid",
          "atnauthor",
          "revtbl",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "themedata",
          "fldinst",
          "filetbl");

  /** Groups about a comment that readers of the text do not all leave out. */
  static final Set<String> COMMENTS = Set.of("annotation", "atnid", "atnauthor");

  /** Words that stand for a character. */
  static final Set<String> CHARACTERS =
      Set.of(
          "ldblquote",
          "rdblquote",
          "lquote",
          "rquote",
          "emdash",
          "endash",
          "bullet",
          "tab",
          "line",
          "emspace",
          "enspace",
          "qmspace");

  /** Symbols that stand for a character, behind a backslash. */
  static final String CHARACTER_SYMBOLS = "{}\\~_-";

  private RtfWords() {}
}
