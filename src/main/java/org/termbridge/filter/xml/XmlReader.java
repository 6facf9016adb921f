package org.termbridge.filter.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.document.CodeType;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;
import org.termbridge.filter.html.HtmlElements;
import org.termbridge.filter.html.HtmlNotation;
import org.termbridge.filter.html.HtmlReader;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.MarkupWords;
import org.termbridge.filter.markup.Notation;
import org.termbridge.filter.markup.Numbering;
import org.termbridge.filter.markup.Piece;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.text.SourceText;

/** Finds the units of a well-formed XML document with their places in the source. */
final class XmlReader {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,19}");
  private static final int MAX_DISPLAY = 40;

  private final String source;
  private final XmlRules rules;
  private final XmlSettings settings;
  private final MarkupSink sink;
  private final MarkupScanner scanner;
  private final MarkupWords words;
  private final String lineEnd;
  private final Numbering numbering = new Numbering();
  private final Deque<XmlFrame> frames = new ArrayDeque<>();
  private final List<MarkupUnit> pending = new ArrayList<>();
  private int count;

  XmlReader(String source, XmlRules rules, XmlSettings settings, MarkupSink sink) {
    this.source = source;
    this.rules = rules;
    this.settings = settings;
    this.sink = sink;
    this.scanner = new MarkupScanner(source, 0, source.length(), MarkupScanner.Dialect.XML);
    this.words = new MarkupWords(source, /* xml= */ true);
    this.lineEnd = SourceText.lineEnd(source);
  }

  /** Reads to the end. */
  void read() {
    while (scanner.next()) {
      switch (scanner.kind()) {
        case START -> start();
        case END -> end(frames.pop());
        case TEXT -> {
          if (takesText()) {
            XmlFrame frame = frames.element();
            words.element(frame.run(), scanner.begin(), scanner.end(), frame.preserve());
          }
        }
        case CDATA -> cdata();
        default -> other();
      }
    }
    flush(Optional.empty());
  }

  private boolean takesText() {
    return !frames.isEmpty() && frames.element().isTranslated();
  }

  /** Feeds have whole pages in CDATA sections. */
  private void cdata() {
    if (!takesText()) {
      return;
    }
    XmlFrame frame = frames.element();
    int begin = scanner.begin() + "<![CDATA[".length();
    int end = scanner.end() - "]]>".length();
    boolean page =
        frame.mode() == XmlFrame.Mode.BLOCK
            && !frame.inFlow()
            && !frame.run().hasContent()
            && source.startsWith("</" + frame.name(), afterSpace(scanner.end()))
            && TAG.matcher(source).region(begin, end).find();
    if (page) {
      flush(Optional.empty());
      MarkupScanner html = new MarkupScanner(source, begin, end, MarkupScanner.Dialect.HTML);
      new HtmlReader(html, source, settings.html(), numbering, sink).read();
    } else {
      words.cdata(frame.run(), scanner.begin(), scanner.end(), frame.preserve());
    }
  }

  private int afterSpace(int begin) {
    int at = begin;
    while (at < source.length() && MarkupScanner.isSpace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private void other() {
    if (takesText()) {
      Piece.Label comment = new Piece.Label("!", CodeType.FORMAT, "comment");
      frames.element().run().alone(comment, scanner.begin(), scanner.end(), /* edge= */ true);
    }
  }

  private void start() {
    int element = count++;
    XmlFrame.Mode mode = mode(element);
    XmlFrame parent = frames.peek();
    boolean own = mode == XmlFrame.Mode.BLOCK || mode == XmlFrame.Mode.NESTED;
    InlineRun run = own || parent == null ? new InlineRun(source) : parent.run();
    boolean inFlow = parent != null && (parent.inFlow() || isFlow(parent) || isProtected(parent));
    XmlFrame frame =
        new XmlFrame(
            scanner.name(),
            element,
            mode,
            run,
            scanner.begin(),
            rules.preservesSpace(element),
            inFlow);
    sink.startTag(scanner);
    attributes(frame);
    if (mode == XmlFrame.Mode.INLINE && !scanner.isSelfClosing()) {
      run.open(label(frame), scanner.begin(), scanner.end());
    }
    if (!scanner.isSelfClosing()) {
      frames.push(frame);
    } else if (mode == XmlFrame.Mode.INLINE) {
      run.alone(label(frame), scanner.begin(), scanner.end(), /* edge= */ true);
    } else {
      end(frame);
    }
  }

  /** Whether elements inside may be part of a sentence. */
  private boolean isFlow(XmlFrame frame) {
    return frame.isTranslated()
        && (frame.mode() == XmlFrame.Mode.INLINE || frame.run().hasContent());
  }

  private XmlFrame.Mode mode(int element) {
    XmlFrame parent = frames.peek();
    XmlRules.Within within = rules.within(element);
    boolean inside = within != XmlRules.Within.NO;
    if (!rules.isTranslated(element)) {
      boolean flow = parent != null && parent.isTranslated() && (inside || isFlow(parent));
      return flow ? XmlFrame.Mode.PROTECTED : XmlFrame.Mode.SKIPPED;
    }
    if (parent == null || !parent.isTranslated()) {
      return XmlFrame.Mode.BLOCK;
    }
    return switch (within) {
      case YES -> XmlFrame.Mode.INLINE;
      case NESTED -> XmlFrame.Mode.NESTED;
      case NO -> isFlow(parent) ? XmlFrame.Mode.NESTED : XmlFrame.Mode.BLOCK;
    };
  }

  private void end(XmlFrame frame) {
    InlineRun parentRun = frames.isEmpty() ? frame.run() : frames.element().run();
    switch (frame.mode()) {
      case INLINE -> frame.run().close(label(frame), scanner.begin(), scanner.end());
      case PROTECTED ->
          frame.run().alone(protectedLabel(frame), frame.begin(), scanner.end(), /* edge= */ false);
      case NESTED -> {
        text(frame).ifPresent(pending::add);
        parentRun.alone(label(frame), frame.begin(), scanner.end(), /* edge= */ true);
      }
      case BLOCK -> {
        Optional<MarkupUnit> text = text(frame);
        if (frame.inFlow()) {
          text.ifPresent(pending::add);
        } else {
          flush(text);
        }
      }
      case SKIPPED -> {
        // Nothing in it is for translators, and nothing around it waits.
      }
    }
  }

  private static boolean isProtected(XmlFrame frame) {
    return frame.mode() == XmlFrame.Mode.PROTECTED;
  }

  private void flush(Optional<MarkupUnit> text) {
    if (text.isPresent() || !pending.isEmpty()) {
      sink.block(text, List.copyOf(pending));
      pending.clear();
    }
  }

  private Optional<MarkupUnit> text(XmlFrame frame) {
    if (!frame.run().hasVisibleWords()) {
      return Optional.empty();
    }
    InlineRun.Result result = frame.run().finish(frame.preserve());
    String name = XmlOutline.localName(frame.name());
    String id = numbering.numbered(ID.matcher(name).matches() ? name : "element");
    Unit unit =
        Unit.of(id, role(name), result.text())
            .withPreserveSpace(frame.preserve())
            .withNotes(rules.notes(frame.element()))
            .withPlace(place(name));
    Notation notation = new HtmlNotation(frame.run().references(), (char) 0, lineEnd);
    return Optional.of(
        new MarkupUnit(unit, result.begin(), result.end(), result.codes(), notation));
  }

  /** The element and the one around it. */
  private String place(String name) {
    return frames.isEmpty() ? name : XmlOutline.localName(frames.element().name()) + "/" + name;
  }

  private static Role role(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "headline", "hl1", "articletitle" -> Role.HEADLINE;
      case "subheadline", "subtitle", "hl2" -> Role.SUB_HEADLINE;
      case "dateline" -> Role.DATELINE;
      case "title", "heading", "head" -> Role.HEADING;
      case "caption", "media-caption", "figcaption" -> Role.CAPTION;
      case "li", "item", "listitem" -> Role.LIST_ITEM;
      case "td", "th", "entry", "cell" -> Role.CELL;
      case "blockquote", "quote", "bq" -> Role.QUOTATION;
      case "footnote", "fn", "endnote" -> Role.FOOTNOTE;
      default -> Role.BODY;
    };
  }

  private void attributes(XmlFrame frame) {
    for (MarkupScanner.Attribute attribute : scanner.attributes()) {
      if (rules.isTranslated(frame.element(), attribute.name())) {
        InlineRun value = new InlineRun(source);
        words.attribute(value, attribute.valueBegin(), attribute.valueEnd());
        if (value.hasVisibleWords()) {
          InlineRun.Result result = value.finish(/* preserve= */ false);
          Unit unit =
              Unit.of(numbering.numbered("attribute"), Role.METADATA, result.text())
                  .withPlace(frame.name() + "/" + attribute.name());
          Notation notation = new HtmlNotation(value.references(), attribute.quote(), lineEnd);
          pending.add(new MarkupUnit(unit, result.begin(), result.end(), result.codes(), notation));
        }
      }
    }
  }

  private static Piece.Label label(XmlFrame frame) {
    String name = XmlOutline.localName(frame.name());
    CodeType type = HtmlElements.isKnown(name) ? HtmlElements.type(name) : CodeType.OTHER;
    return new Piece.Label(frame.name(), type == CodeType.RUBY ? CodeType.OTHER : type, name);
  }

  private Piece.Label protectedLabel(XmlFrame frame) {
    int end = Math.min(scanner.end(), frame.begin() + 400);
    String shown = source.substring(frame.begin(), end);
    shown = shown.replaceAll("<[^>]*>?", "").replaceAll("\\s+", " ").strip();
    if (shown.length() > MAX_DISPLAY) {
      shown = shown.substring(0, MAX_DISPLAY - 1) + "…";
    }
    return new Piece.Label(frame.name(), CodeType.OTHER, shown.isEmpty() ? frame.name() : shown);
  }
}
