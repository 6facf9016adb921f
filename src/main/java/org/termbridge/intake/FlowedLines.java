package org.termbridge.intake;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that flow (RFC 3676): one that ends in a space goes on in the next. */
final class FlowedLines {

  private FlowedLines() {}

  static List<String> joined(String[] lines, boolean isSpaceDeleted) {
    List<String> result = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      boolean isQuoted = line.startsWith(">");
      String text = !isQuoted && line.startsWith(" ") ? line.substring(1) : line;
      boolean flows = text.endsWith(" ") && !text.equals("-- ") && !isQuoted;
      open.append(flows && isSpaceDeleted ? text.substring(0, text.length() - 1) : text);
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
}
