package org.termbridge.intake.block;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** HTML as blocks. Nothing that it points to is fetched. */
public final class HtmlText {

  private HtmlText() {}

  public static List<Block> blocks(String html) {
    Document document = Jsoup.parse(html);
    HtmlLooks.named(document);
    MarkupBlocks blocks = new MarkupBlocks(true);
    document.body().traverse(new Walk(blocks));
    return blocks.blocks();
  }

  public static int pictures(String html) {
    return Jsoup.parse(html).select("img[src]").size();
  }

  private record Walk(MarkupBlocks blocks) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      try {
        if (node instanceof TextNode text) {
          char[] characters = text.getWholeText().toCharArray();
          blocks.characters(characters, 0, characters.length);
        } else if (node instanceof Element element) {
          String name = element.normalName();
          blocks.startElement("", name, name, attributes(element));
        }
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        try {
          String name = element.normalName();
          blocks.endElement("", name, name);
        } catch (SAXException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    private static AttributesImpl attributes(Element element) {
      AttributesImpl attributes = new AttributesImpl();
      element
          .attributes()
          .forEach(a -> attributes.addAttribute("", a.getKey(), a.getKey(), "CDATA", a.getValue()));
      return attributes;
    }
  }
}
