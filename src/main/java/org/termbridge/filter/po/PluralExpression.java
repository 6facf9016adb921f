package org.termbridge.filter.po;

import java.util.List;

/**
 * The value of an expression of C with the operators that plural forms use (GNU gettext manual,
 * section 12.6): {@code ?:}, {@code ||}, {@code &&}, comparisons, {@code %}.
 */
final class PluralExpression {

  /** From the loosest to the tightest; longer signs before their beginnings. */
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<=", ">=", "<", ">"),
          List.of("%"));

  private final String expression;
  private final int n;
  private int at;

  PluralExpression(String expression, int n) {
    this.expression = expression.replace(" ", "");
    this.n = n;
  }

  /**
   * The value.
   *
   * @throws IllegalArgumentException if it is no such expression
   */
  int value() {
    int value = choice();
    if (at < expression.length()) {
      throw new IllegalArgumentException(expression);
    }
    return value;
  }

  private int choice() {
    int condition = operation(0);
    if (!skip("?")) {
      return condition;
    }
    int yes = choice();
    if (!skip(":")) {
      throw new IllegalArgumentException(expression);
    }
    int no = choice();
    return condition != 0 ? yes : no;
  }

  private int operation(int level) {
    if (level == OPERATORS.size()) {
      return operand();
    }
    int value = operation(level + 1);
    for (String operator = operator(level); !operator.isEmpty(); operator = operator(level)) {
      value = apply(operator, value, operation(level + 1));
    }
    return value;
  }

  private String operator(int level) {
    return OPERATORS.get(level).stream().filter(this::skip).findFirst().orElse("");
  }

  private static int apply(String operator, int left, int right) {
    boolean holds =
        switch (operator) {
          case "||" -> left != 0 || right != 0;
          case "&&" -> left != 0 && right != 0;
          case "==" -> left == right;
          case "!=" -> left != right;
          case "<=" -> left <= right;
          case ">=" -> left >= right;
          case "<" -> left < right;
          default -> left > right;
        };
    return operator.equals("%") ? left % right : holds ? 1 : 0;
  }

  private int operand() {
    if (skip("(")) {
      int value = choice();
      if (!skip(")")) {
        throw new IllegalArgumentException(expression);
      }
      return value;
    }
    if (skip("n")) {
      return n;
    }
    int begin = at;
    while (at < expression.length() && Character.isDigit(expression.charAt(at))) {
      at++;
    }
    return Integer.parseInt(expression.substring(begin, at));
  }

  private boolean skip(String sign) {
    boolean found = expression.startsWith(sign, at);
    at += found ? sign.length() : 0;
    return found;
  }
}
