package org.termbridge.intake.coverage;

import java.io.OutputStream;
import java.nio.charset.Charset;
import org.apache.tika.sax.ContentHandlerFactory;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of a message as the witness counts it: without the list of its senders and receivers,
 * which Tika puts above the body, the heading that repeats its subject, and the names of what is
 * attached.
 */
final class MessageText extends DefaultHandler {

  private static final String BODY = "message-body";
  private static final String ATTACHED = "package-entry";
  private static final int LONGEST = 20_000_000;

  private final StringBuilder text = new StringBuilder();
  private boolean inBody;

  /** How many elements deep inside something that is left out. */
  private int leftOut;

  /** One for the message, and one for each document inside it. */
  static final class Factory implements ContentHandlerFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public ContentHandler getNewContentHandler() {
      return new MessageText();
    }

    @Override
    public ContentHandler getNewContentHandler(OutputStream out, Charset charset) {
      return getNewContentHandler();
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String kind = String.valueOf(attributes.getValue("class"));
    inBody |= kind.equals(BODY);
    boolean isAbove = !inBody && (name.equals("dl") || name.equals("h1"));
    if (leftOut > 0 || isAbove || kind.equals(ATTACHED)) {
      leftOut++;
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    leftOut = Math.max(0, leftOut - 1);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (leftOut == 0 && text.length() < LONGEST) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
