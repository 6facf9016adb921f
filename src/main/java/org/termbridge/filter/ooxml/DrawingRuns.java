package org.termbridge.filter.ooxml;

import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.OfficeLanguage;
import org.termbridge.filter.office.PieceWriter;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/** Pieces of a paragraph to DrawingML, in the language they are now in. */
final class DrawingRuns extends PieceWriter {

  private final XmlPart part;
  private final String language;

  private DrawingRuns(XmlPart part, Edits edits, Language target, boolean sayLanguage) {
    super(edits);
    this.part = part;
    this.language = sayLanguage ? " lang=\"" + OfficeLanguage.tag(target) + "\"" : "";
  }

  /**
   * Puts the pieces into a paragraph.
   *
   * @param sayLanguage whether the runs of the original say their language
   * @param alignsByItself whether a paragraph without an alignment has its own from elsewhere
   */
  public static void write(
      XmlPart part,
      Edits edits,
      int paragraph,
      List<RunPiece> pieces,
      LanguagePair pair,
      boolean sayLanguage,
      boolean alignsByItself) {
    String runs = new DrawingRuns(part, edits, pair.target(), sayLanguage).write(pieces);
    int properties = part.child(paragraph, "a:pPr");
    int end = part.child(paragraph, "a:endParaRPr");
    int from = properties < 0 ? part.end(paragraph) : part.end(part.partner(properties));
    int to = end < 0 ? part.start(part.partner(paragraph)) : part.start(end);
    String head = "";
    if (pair.target().isRightToLeft() != pair.source().isRightToLeft()) {
      boolean rightToLeft = pair.target().isRightToLeft();
      if (properties < 0) {
        head = newProperties(part, rightToLeft, alignsByItself);
      } else {
        turn(part, edits, properties, rightToLeft, alignsByItself);
      }
    }
    edits.replace(from, to, head + runs);
    if (end >= 0) {
      int[] span = part.attributeSpan(end, "lang");
      if (span.length > 0) {
        edits.replace(span[0], span[1], OfficeLanguage.tag(pair.target()));
      }
    }
  }

  private static String newProperties(XmlPart part, boolean rightToLeft, boolean alignsByItself) {
    return "<"
        + part.own("a:pPr")
        + (rightToLeft && !alignsByItself ? " algn=\"r\"" : "")
        + (rightToLeft ? " rtl=\"1\"/>" : " rtl=\"0\"/>");
  }

  /** Turns a paragraph's direction; here {@code l} and {@code r} are sides, not start and end. */
  private static void turn(
      XmlPart part, Edits edits, int properties, boolean rightToLeft, boolean alignsByItself) {
    String added = "";
    int[] direction = part.attributeSpan(properties, "rtl");
    if (direction.length > 0) {
      edits.replace(direction[0], direction[1], rightToLeft ? "1" : "0");
    } else {
      added = " rtl=\"" + (rightToLeft ? "1" : "0") + "\"";
    }
    int[] alignment = part.attributeSpan(properties, "algn");
    if (alignment.length > 0) {
      String side = part.text().substring(alignment[0], alignment[1]);
      if (side.equals("l") || side.equals("r")) {
        edits.replace(alignment[0], alignment[1], side.equals("l") ? "r" : "l");
      }
    } else if (rightToLeft && !alignsByItself) {
      added += " algn=\"r\"";
    }
    edits.insert(part.start(properties) + 1 + part.own("a:pPr").length(), added);
  }

  @Override
  protected void words(String words, Look look, StringBuilder xml) {
    String run = part.own("a:r");
    String text = part.own("a:t");
    xml.append('<').append(run).append('>');
    if (!look.xml().isEmpty() || !language.isEmpty()) {
      properties(look.xml().isEmpty() ? ">" : look.xml(), xml);
    }
    xml.append('<').append(text).append('>').append(XmlText.escape(words));
    xml.append("</").append(text).append("></").append(run).append('>');
  }

  private void properties(String look, StringBuilder xml) {
    String name = part.own("a:rPr");
    xml.append('<').append(name).append(language);
    if (look.endsWith(">") && look.indexOf('>') == look.length() - 1) {
      xml.append(look, 0, look.length() - 1).append("/>");
    } else {
      xml.append(look).append("</").append(name).append('>');
    }
  }
}
