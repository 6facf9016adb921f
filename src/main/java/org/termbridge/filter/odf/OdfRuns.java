package org.termbridge.filter.odf;

import java.util.List;
import java.util.regex.Pattern;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.PieceWriter;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/** Pieces of a paragraph to OpenDocument text, where white space must be said in elements. */
final class OdfRuns extends PieceWriter {

  /** Between the names of the styles around words, from outside to inside. */
  static final String SEPARATOR = "\u0000";

  private static final Pattern LAST_SPACE = Pattern.compile(" ((?:</[^<>]*>)*)$");

  private final XmlPart part;
  private boolean afterSpace = true;
  private int end;

  OdfRuns(XmlPart part, Edits edits) {
    super(edits);
    this.part = part;
  }

  @Override
  public String write(List<RunPiece> pieces) {
    String xml = super.write(pieces);
    return LAST_SPACE.matcher(xml).replaceFirst("<" + part.own("text:s") + "/>$1");
  }

  @Override
  protected void words(String words, Look look, StringBuilder xml) {
    // What a space follows after a code is not known here, so it is said in full.
    afterSpace |= xml.length() != end;
    String[] styles = look.xml().isEmpty() ? new String[0] : look.xml().split(SEPARATOR);
    String span = part.own("text:span");
    for (String style : styles) {
      xml.append('<').append(span).append(' ').append(part.own("text:style-name")).append("=\"");
      xml.append(XmlText.escapeAttribute(style)).append("\">");
    }
    if (words.isEmpty() && styles.length == 0) {
      xml.append('<').append(span).append("/>");
    }
    spaced(words, xml);
    for (int i = 0; i < styles.length; i++) {
      xml.append("</").append(span).append('>');
    }
    end = xml.length();
  }

  /** One space between words is itself; any other is an element. */
  private void spaced(String words, StringBuilder xml) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (isSpace && afterSpace) {
        xml.append(XmlText.escape(plain.toString()));
        xml.append('<').append(part.own("text:s")).append("/>");
        plain.setLength(0);
      } else {
        plain.append(isSpace ? ' ' : c);
        afterSpace = isSpace;
      }
    }
    xml.append(XmlText.escape(plain.toString()));
  }
}
