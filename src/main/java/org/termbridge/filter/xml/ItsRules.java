package org.termbridge.filter.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Namespaces;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
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
          | IProcessor.DC_LOCNOTE
          | IProcessor.DC_LOCFILTER;

  private static final Pattern LINKED =
      Pattern.compile("<(?:[\\w.-]+:)?rules\\b[^<>]*:href\\s*=\\s*([\"'])([^\"'<>]*)\\1");

  /** Brackets of an XPath, and the steps that look at more than what stands next. */
  private static final Pattern SEARCH =
      Pattern.compile("[\\[\\]]|//|\\b(?:descendant|following|preceding)\\b");

  /** Nodes that one rule may look at; a second's work. */
  private static final double MOST_STEPS = 1e9;

  private final XmlOutline outline;
  private final boolean saysWithin;
  private final BitSet untranslated = new BitSet();
  private final BitSet inline = new BitSet();
  private final BitSet nested = new BitSet();
  private final BitSet preserving = new BitSet();
  private final Map<Integer, Set<String>> attributes = new HashMap<>();
  private final Map<Integer, List<String>> notes = new HashMap<>();

  /**
   * Applies the rules.
   *
   * @throws org.w3c.its.ITSException if a rule cannot be understood
   */
  ItsRules(String source, Document document, XmlOutline outline) {
    this.outline = outline;
    refuseCostly(document);
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

  /** The file in which the document says that its rules are (ITS 2.0, section 5.2.1). */
  static Optional<String> elsewhere(String source) {
    Matcher linked = LINKED.matcher(source);
    return linked.find() ? Optional.of(linked.group(2)) : Optional.empty();
  }

  /**
   * A selector that looks through the whole document for each of its nodes, and that for each of
   * them again, would keep a small document busy for days.
   *
   * @throws IllegalArgumentException naming the selector
   */
  private static void refuseCostly(Document document) {
    double nodes = document.getElementsByTagName("*").getLength();
    NodeList rules = document.getElementsByTagNameNS(Namespaces.ITS_NS_URI, "*");
    for (int i = 0; i < rules.getLength(); i++) {
      NamedNodeMap all = rules.item(i).getAttributes();
      for (int j = 0; j < all.getLength(); j++) {
        String path = all.item(j).getNodeValue();
        if (Math.pow(nodes, 1 + searches(path)) > MOST_STEPS) {
          throw new IllegalArgumentException(
              "\"" + path + "\" searches the document too often: " + (long) nodes + " elements");
        }
      }
    }
  }

  /** How many searches of the document stand in one another. */
  private static int searches(String path) {
    Deque<Boolean> open = new ArrayDeque<>();
    int depth = 0;
    int deepest = 0;
    Matcher part = SEARCH.matcher(path);
    while (part.find()) {
      switch (part.group().charAt(0)) {
        case '[' -> open.push(false);
        case ']' -> depth -= !open.isEmpty() && open.pop() ? 1 : 0;
        default -> {
          if (!open.isEmpty() && !open.peek()) {
            open.pop();
            open.push(true);
            deepest = Math.max(deepest, ++depth);
          }
        }
      }
    }
    return deepest;
  }

  private void record(ITSEngine engine, Element node, int element) {
    boolean rules = Namespaces.ITS_NS_URI.equals(node.getNamespaceURI());
    untranslated.set(element, rules || !engine.getTranslate(null));
    inline.set(element, engine.getWithinText() == ITraversal.WITHINTEXT_YES);
    nested.set(element, engine.getWithinText() == ITraversal.WITHINTEXT_NESTED);
    preserving.set(element, engine.preserveWS(null));
    note(element, engine.getLocNote(null), "");
    // The same units go to translators of all languages: those whom it does not concern are told.
    String languages = engine.getLocaleFilter();
    if (languages != null && !languages.equals("*")) {
      boolean excludes = languages.startsWith("!");
      note(element, languages.replace("!", ""), excludes ? "Not for: " : "Only for: ");
    }
    NamedNodeMap all = node.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      if (engine.getTranslate((Attr) all.item(i))) {
        attributes.computeIfAbsent(element, key -> new TreeSet<>()).add(all.item(i).getNodeName());
      }
    }
  }

  private void note(int element, @Nullable String text, String label) {
    if (text != null && !text.isBlank()) {
      notes
          .computeIfAbsent(element, key -> new ArrayList<>())
          .add(label + text.strip().replaceAll("\\s+", " "));
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
    return List.copyOf(notes.getOrDefault(element, List.of()));
  }
}
