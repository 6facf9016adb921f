package org.termbridge.intake.ole;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open at a place of a Word document: {@code begin, code, separator, result,
 * end}, one inside another ([MS-DOC] 2.8.25). The result is text, the code is not.
 */
final class DocFields {

  static final char BEGIN = '\u0013';
  static final char SEPARATOR = '\u0014';
  static final char END = '\u0015';

  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+[\"\u201C]([^\"\u201D]+).*");

  /** Words with a reading over them (ECMA-376 part 1, 17.16.5.17); the words are text. */
  private static final Pattern RUBY =
      Pattern.compile("\\s*EQ .*\\\\s\\s*\\\\up\\s*\\d*\\s*\\([^()]*\\)\\s*[,;]([^()]*)\\).*");

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean isInResult;
    private boolean isLink;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** Whether what comes now is code, which nobody sees. */
  boolean isCode() {
    return open.stream().anyMatch(field -> !field.isInResult);
  }

  /** Whether what comes now leads somewhere; that it is underlined goes without saying. */
  boolean isLink() {
    return open.stream().anyMatch(field -> field.isLink);
  }

  void code(char c) {
    open.element().code.append(c);
  }

  void begin() {
    open.push(new Field());
  }

  /** The result begins. */
  Optional<String> separate() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Field field = open.element();
    field.isInResult = true;
    Matcher link = LINK.matcher(field.code);
    field.isLink = link.matches();
    return field.isLink ? Optional.of(link.group(1)) : Optional.empty();
  }

  /** What the field that ends here was. */
  Ended end() {
    if (open.isEmpty()) {
      return new Ended(false, "");
    }
    Field field = open.pop();
    Matcher ruby = RUBY.matcher(field.code);
    return new Ended(field.isLink, !field.isInResult && ruby.matches() ? ruby.group(1) : "");
  }

  /** No code goes over the end of a paragraph: what looks so has lost its end. */
  void endParagraph() {
    open.removeIf(field -> !field.isInResult);
  }

  /**
   * A field that has ended.
   *
   * @param isLink whether its result led somewhere
   * @param text that its code shows
   */
  record Ended(boolean isLink, String text) {}
}
