package org.termbridge.filter.markup;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a message with branches is for programs (ICU MessageFormat, "plural", "select",
 * "selectordinal" and "choice"): all but the words of the branches.
 */
final class MessageSyntax {

  private static final Pattern BRANCHES =
      Pattern.compile("\\{\\s*[\\w.-]+\\s*,\\s*(?:plural|select|selectordinal|choice)\\s*,");

  private static final char NUMBER = '#';

  /** A stretch of a string. */
  record Stretch(int begin, int end) {}

  private MessageSyntax() {}

  /**
   * The stretches in their order; what one part of the syntax ends with, the next may begin with.
   */
  static List<Stretch> of(String string) {
    if (string.indexOf('{') < 0) {
      return List.of();
    }
    List<Stretch> stretches = new ArrayList<>();
    Matcher branches = BRANCHES.matcher(string);
    int at = 0;
    while (branches.find(at)) {
      int begin = branches.start();
      int end = end(string, begin);
      if (end < 0) {
        break;
      }
      BitSet numbers = new BitSet();
      BitSet syntax = syntax(string.substring(begin, end), numbers);
      for (int from = syntax.nextSetBit(0); from >= 0; ) {
        int to = stretchEnd(from, syntax, numbers);
        stretches.add(new Stretch(begin + from, begin + to));
        from = syntax.nextSetBit(to);
      }
      at = end;
    }
    return stretches;
  }

  /** The sign of a number stands alone, so that it can be moved in its branch. */
  private static int stretchEnd(int from, BitSet syntax, BitSet numbers) {
    int to = from + 1;
    while (!numbers.get(from) && syntax.get(to) && !numbers.get(to)) {
      to++;
    }
    return to;
  }

  /** Behind the brace that closes an argument; braces in apostrophes count for nothing. */
  private static int end(String string, int begin) {
    int open = 0;
    for (int i = begin; i < string.length(); i++) {
      char c = string.charAt(i);
      boolean isQuote =
          c == '\'' && i + 1 < string.length() && "{}".indexOf(string.charAt(i + 1)) >= 0;
      if (isQuote) {
        int close = string.indexOf('\'', i + 2);
        i = close < 0 ? string.length() : close;
      } else if (c == '{') {
        open++;
      } else if (c == '}' && --open == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * All of it, or all but words if it can be read.
   *
   * @param numbers takes where signs stand for a number
   */
  private static BitSet syntax(String argument, BitSet numbers) {
    BitSet syntax = new BitSet(argument.length());
    syntax.set(0, argument.length());
    MessagePattern pattern = new MessagePattern();
    try {
      pattern.parse(argument);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return syntax;
    }
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      switch (part.getType()) {
        case MSG_START -> {
          if (part.getValue() > 0) {
            syntax.clear(part.getLimit(), pattern.getPart(pattern.getLimitPartIndex(i)).getIndex());
          }
        }
        case ARG_START -> {
          if (part.getArgType() != ArgType.NONE && part.getArgType() != ArgType.SIMPLE) {
            syntax.set(part.getIndex(), pattern.getPart(pattern.getLimitPartIndex(i)).getLimit());
          }
        }
        default -> {
          // Belongs to an argument, or is an apostrophe.
        }
      }
    }
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == Part.Type.ARG_START
          && pattern.getPart(i).getArgType().hasPluralStyle()) {
        numbers(argument, pattern, i, numbers);
      }
    }
    syntax.or(numbers);
    return syntax;
  }

  /** The sign that stands for the number; some programs know it in branches of branches as well. */
  private static void numbers(String argument, MessagePattern pattern, int start, BitSet numbers) {
    int end = pattern.getPart(pattern.getLimitPartIndex(start)).getLimit();
    for (int at = pattern.getPart(start).getIndex(); at < end; at++) {
      if (argument.charAt(at) == NUMBER) {
        numbers.set(at);
      }
    }
  }
}
