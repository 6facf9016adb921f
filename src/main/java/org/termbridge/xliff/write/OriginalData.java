package org.termbridge.xliff.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Code;
import org.termbridge.xliff.xml.XmlEmitter;

/** The original markup of a unit's codes; equal markup is stored once. */
public final class OriginalData {

  private final Map<String, String> ids;

  private OriginalData(Map<String, String> ids) {
    this.ids = ids;
  }

  /** The markup of these codes, with ids of its own. */
  public static OriginalData of(List<Code> codes) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Code code : codes) {
      if (!code.data().isEmpty()) {
        ids.putIfAbsent(code.data(), "d" + (ids.size() + 1));
      }
    }
    return new OriginalData(ids);
  }

  /**
   * The markup that a unit in a file has already.
   *
   * @param data by id
   */
  public static OriginalData in(Map<String, String> data) {
    Map<String, String> ids = new LinkedHashMap<>();
    data.forEach((id, markup) -> ids.putIfAbsent(markup, id));
    return new OriginalData(ids);
  }

  /** The id of this markup; none for empty markup. */
  @Nullable String id(String data) {
    return ids.get(data);
  }

  public void write(XmlEmitter xml, String indent) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    xml.raw(indent).raw("<originalData>\n");
    for (Map.Entry<String, String> entry : ids.entrySet()) {
      xml.raw(indent).raw("  <data").attribute("id", entry.getValue()).raw(">");
      Inlines2.words(xml, entry.getKey());
      xml.raw("</data>\n");
    }
    xml.raw(indent).raw("</originalData>\n");
  }
}
