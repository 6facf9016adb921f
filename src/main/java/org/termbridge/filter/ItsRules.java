package org.termbridge.filter;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.okapi.common.Namespaces;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.its.IProcessor;
import org.w3c.its.ITSEngine;
import org.w3c.its.ITraversal;

/**
 * The ITS 2.0 rules that stand in the document, applied by Okapi's engine. Rules in other files are
 * not followed: nothing outside the document is ever opened. Where the document says nothing of
 * what stands inside a sentence, its outline does.
 */
final class ItsRules implements XmlRules {

  private static final long CATEGORIES =
      IProcessor.DC_TRANSLATE
          | IProcessor.DC_WITHINTEXT
          | IProcessor.DC_PRESERVESPACE
          | IProcessor.DC_LOCNOTE;

  private final XmlOutline outline;
  private final boolean saysWithin;
  private final BitSet untranslated = new BitSet();
  private final BitSet inline = new BitSet();
  private final BitSet nested = new BitSet();
  private final BitSet preserving = new BitSet();
  private final Map<Integer, Set<String>> attributes = new HashMap<>();
  private final Map<Integer, String> notes = new HashMap<>();

  /**
   * Applies the rules.
   *
   * @throws org.w3c.its.ITSException if a rule cannot be understood
   */
  ItsRules(String source, Document document, XmlOutline outline) {
    this.outline = outline;
    this.saysWithin = source.contains("withinText");
    ITSEngine engine = new ITSEngine(document, null);
    engine.applyRules(CATEGORIES);
    engine.startTraversal();
    int element = 0;
    for (Node node = engine.nextNode(); node != null; node = engine.nextNode()) {
      if (node.getNodeType() == Node.ELEMENT_NODE && !engine.backTracking()) {
        record(engine, (Element) node, element++);
      }
    }
  }

  /** Whether a document has ITS markup at all. */
  static boolean appliesTo(String source) {
    return source.contains(Namespaces.ITS_NS_URI);
  }

  private void record(ITSEngine engine, Element node, int element) {
    boolean rules = Namespaces.ITS_NS_URI.equals(node.getNamespaceURI());
    untranslated.set(element, rules || !engine.getTranslate(null));
    inline.set(element, engine.getWithinText() == ITraversal.WITHINTEXT_YES);
    nested.set(element, engine.getWithinText() == ITraversal.WITHINTEXT_NESTED);
    preserving.set(element, engine.preserveWS(null));
    String note = engine.getLocNote(null);
    if (note != null && !note.isBlank()) {
      notes.put(element, note.strip().replaceAll("\\s+", " "));
    }
    NamedNodeMap all = node.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      if (engine.getTranslate((Attr) all.item(i))) {
        attributes.computeIfAbsent(element, key -> new TreeSet<>()).add(all.item(i).getNodeName());
      }
    }
  }

  @Override
  public boolean isTranslated(int element) {
    return !untranslated.get(element) && outline.isTranslated(element);
  }

  @Override
  public Within within(int element) {
    if (!saysWithin) {
      return outline.within(element);
    }
    if (inline.get(element)) {
      return Within.YES;
    }
    return nested.get(element) ? Within.NESTED : Within.NO;
  }

  @Override
  public boolean preservesSpace(int element) {
    return preserving.get(element) || outline.preservesSpace(element);
  }

  @Override
  public boolean isTranslated(int element, String attribute) {
    return attributes.getOrDefault(element, Set.of()).contains(attribute)
        || outline.isTranslated(element, attribute);
  }

  @Override
  public List<String> notes(int element) {
    String note = notes.get(element);
    return note == null ? List.of() : List.of(note);
  }
}
