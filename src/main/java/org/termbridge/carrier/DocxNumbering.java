package org.termbridge.carrier;

/** The lists of a Word document: one kind of bullets, and numbers that begin anew in each list. */
final class DocxNumbering {

  static final int BULLETS = 1;

  private static final int LEVELS = 9;
  private static final String[] MARKS = {"•", "◦", "▪"};

  private int lists = BULLETS;

  /** The number of a new numbered list. */
  int ordered() {
    return ++lists;
  }

  String xml() {
    StringBuilder xml = new StringBuilder();
    xml.append("<w:numbering")
        .append(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
    kind(xml, 0, "bullet");
    kind(xml, 1, "decimal");
    xml.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int list = BULLETS + 1; list <= lists; list++) {
      xml.append("<w:num w:numId=\"").append(list).append("\"><w:abstractNumId w:val=\"1\"/>");
      for (int level = 0; level < LEVELS; level++) {
        xml.append("<w:lvlOverride w:ilvl=\"")
            .append(level)
            .append("\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
      }
      xml.append("</w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  private static void kind(StringBuilder xml, int id, String format) {
    xml.append("<w:abstractNum w:abstractNumId=\"")
        .append(id)
        .append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int level = 0; level < LEVELS; level++) {
      String mark = format.equals("bullet") ? MARKS[level % 3] : "%" + (level + 1) + ".";
      xml.append(
          """
          <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>\
          <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="360"/></w:pPr></w:lvl>"""
              .formatted(level, format, mark, 720 * (level + 1)));
    }
    xml.append("</w:abstractNum>");
  }
}
