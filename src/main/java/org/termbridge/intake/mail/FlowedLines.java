package org.termbridge.intake.mail;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that flow (RFC 3676): one that ends in a space goes on in the next. */
final class FlowedLines {

  private FlowedLines() {}

  static List<String> joined(String[] lines, boolean isSpaceDeleted) {
    List<String> result = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int openDepth = 0;
    for (String line : lines) {
      int depth = depth(line);
      if (!open.isEmpty() && depth != openDepth) {
        result.add(open.toString());
        open.setLength(0);
      }
      String rest = line.substring(depth);
      String text = rest.startsWith(" ") ? rest.substring(1) : rest;
      boolean flows = text.endsWith(" ") && !text.equals("-- ");
      open.append(open.isEmpty() && depth > 0 ? ">".repeat(depth) + " " : "");
      open.append(flows && isSpaceDeleted ? text.substring(0, text.length() - 1) : text);
      openDepth = depth;
      if (!flows) {
        result.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      result.add(open.toString());
    }
    return result;
  }

  /** How often the line is quoted; only lines quoted alike flow together (RFC 3676, 4.5). */
  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
