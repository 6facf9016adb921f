package org.termbridge.filter.word;

import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.OfficeLanguage;
import org.termbridge.filter.office.PieceWriter;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/** Pieces of a paragraph to WordprocessingML, in the language they are now in. */
final class WordRuns extends PieceWriter {

  private final XmlPart part;
  private final LanguagePair pair;
  private final boolean sayLanguage;
  private final boolean isTargetRightToLeft;
  private final boolean isSourceRightToLeft;
  private final boolean isEastAsian;

  /**
   * A writer for one paragraph.
   *
   * @param sayLanguage whether the runs of the original say their language
   */
  WordRuns(XmlPart part, Edits edits, LanguagePair pair, boolean sayLanguage) {
    super(edits);
    this.part = part;
    this.pair = pair;
    this.sayLanguage = sayLanguage;
    this.isTargetRightToLeft = pair.target().isRightToLeft();
    this.isSourceRightToLeft = pair.source().isRightToLeft();
    this.isEastAsian = OfficeLanguage.isEastAsian(pair.target());
  }

  @Override
  protected void words(String words, Look look, StringBuilder xml) {
    String properties = properties(look.xml());
    xml.append('<').append(part.own("w:r")).append('>');
    if (!properties.isEmpty()) {
      xml.append(element("w:rPr", properties));
    }
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      String sign = sign(words.charAt(i));
      if (!sign.isEmpty()) {
        if (i > from) {
          text(words.substring(from, i), xml);
        }
        xml.append('<').append(part.own(sign)).append("/>");
        from = i + 1;
      }
    }
    if (from == 0 || from < words.length()) {
      text(words.substring(from), xml);
    }
    xml.append("</").append(part.own("w:r")).append('>');
  }

  private static String sign(char c) {
    return switch (c) {
      case '\u2011' -> "w:noBreakHyphen";
      case '\u00AD' -> "w:softHyphen";
      default -> "";
    };
  }

  private void text(String words, StringBuilder xml) {
    String name = part.own("w:t");
    xml.append('<').append(name).append(" xml:space=\"preserve\">");
    xml.append(XmlText.escape(words)).append("</").append(name).append('>');
  }

  private String element(String name, String content) {
    return "<" + part.own(name) + ">" + content + "</" + part.own(name) + ">";
  }

  private String properties(String source) {
    String properties = source;
    Language target = pair.target();
    if (isTargetRightToLeft) {
      properties = WordDirection.rightToLeft(part, properties);
    } else if (isSourceRightToLeft) {
      properties = WordDirection.leftToRight(part, properties);
    }
    if (isEastAsian) {
      properties = withFontHint(properties);
    }
    if (sayLanguage) {
      String tag =
          "<"
              + part.own("w:lang")
              + " "
              + part.own(OfficeLanguage.wordAttribute(target))
              + "=\""
              + OfficeLanguage.tag(target)
              + "\"/>";
      properties = WordDirection.insert(part, properties, tag, WordDirection.AFTER_LANGUAGE);
    }
    return properties;
  }

  /** Quotation marks and dashes are then set in the East Asian font, as the application does. */
  private String withFontHint(String properties) {
    String fonts = "<" + part.own("w:rFonts");
    String hint = " " + part.own("w:hint") + "=\"eastAsia\"";
    int at = properties.indexOf(fonts);
    if (at >= 0) {
      int end = at + fonts.length();
      return properties.substring(0, end) + hint + properties.substring(end);
    }
    String style = "<" + part.own("w:rStyle") + " ";
    int after = properties.startsWith(style) ? properties.indexOf("/>") + 2 : 0;
    return properties.substring(0, after) + fonts + hint + "/>" + properties.substring(after);
  }
}
