package org.termbridge.glossary.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Columns whose names say nothing to us; each is told when the first row has something in it. */
final class UnreadColumns {

  private final Row header;
  private final Map<Integer, String> names = new LinkedHashMap<>();

  UnreadColumns(Row header, Collection<Integer> read) {
    this.header = header;
    for (int i = 0; i < header.size(); i++) {
      if (!read.contains(i) && !header.cell(i).isBlank()) {
        names.put(i, header.cell(i));
      }
    }
  }

  void tell(Row row, GlossaryDraft glossary) {
    if (names.isEmpty()) {
      return;
    }
    names
        .entrySet()
        .removeIf(
            column -> {
              boolean isUsed = !row.cell(column.getKey()).isBlank();
              if (isUsed) {
                glossary.warn(header.place(column.getKey()).problem("W0907", column.getValue()));
              }
              return isUsed;
            });
  }
}
