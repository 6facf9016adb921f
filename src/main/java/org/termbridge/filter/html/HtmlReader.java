package org.termbridge.filter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.CodeType;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.MarkupWords;
import org.termbridge.filter.markup.Notation;
import org.termbridge.filter.markup.Numbering;
import org.termbridge.filter.markup.Piece;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.text.SourceText;

/**
 * Finds the units of an HTML or XHTML document with their places in the source. Reads once from
 * begin to end and holds one block at a time; depth and size of the document do not matter, and
 * nothing is malformed.
 */
public final class HtmlReader {

  private final String source;
  private final HtmlSettings settings;
  private final MarkupSink sink;
  private final MarkupScanner scanner;
  private final MarkupWords words;
  private final String lineEnd;
  private final HtmlStack stack = new HtmlStack();
  private final Numbering numbering;
  private final HtmlGuards guards;
  private final HtmlAttributeReader attributeReader;
  private final List<MarkupUnit> attributes = new ArrayList<>();
  private InlineRun run;

  public HtmlReader(
      MarkupScanner scanner,
      String source,
      HtmlSettings settings,
      Numbering numbering,
      MarkupSink sink) {
    this.scanner = scanner;
    this.source = source;
    this.settings = settings;
    this.numbering = numbering;
    this.sink = sink;
    this.words = new MarkupWords(source, /* xml= */ false);
    this.lineEnd = SourceText.lineEnd(source);
    this.run = new InlineRun(source);
    this.guards = new HtmlGuards(source);
    this.attributeReader = new HtmlAttributeReader(source, settings, numbering);
  }

  /** Reads to the end. */
  public void read() {
    while (scanner.next()) {
      switch (scanner.kind()) {
        case TEXT -> text();
        case CDATA -> cdata();
        case START -> start();
        case END -> end();
        case RAW -> {
          // Belongs to the element around it.
        }
        case OTHER -> other();
      }
    }
    guards.leave(run, scanner.end());
    finishRun();
  }

  private void text() {
    if (isProtected()) {
      return;
    }
    int begin = scanner.begin();
    if (!preserves() && run.endsWith(CodeType.LINE_BREAK, begin)) {
      while (begin < scanner.end() && MarkupScanner.isSpace(source.charAt(begin))) {
        begin++;
      }
      run.extend(begin);
    }
    words.element(run, begin, scanner.end(), preserves());
  }

  private void cdata() {
    if (!isProtected()) {
      words.cdata(run, scanner.begin(), scanner.end(), preserves());
    }
  }

  /** A comment inside a sentence stays where it is. */
  private void other() {
    if (!isProtected()) {
      Piece.Label label = new Piece.Label("!", CodeType.FORMAT, "comment");
      run.alone(label, scanner.begin(), scanner.end(), /* edge= */ true);
    }
  }

  private boolean preserves() {
    return stack.top().preserve();
  }

  private boolean isProtected() {
    return guards.isActive() ? guards.isProtecting() : !stack.top().translate();
  }

  private void start() {
    String name = scanner.name();
    HtmlElements.Shape shape = HtmlElements.shape(name);
    boolean block = shape == HtmlElements.Shape.BLOCK || shape == HtmlElements.Shape.RULE;
    guards.endReading(run, scanner);
    if (guards.isProtecting() && (!block || guards.holdsBlocks())) {
      startProtected(name, shape);
      return;
    }
    sink.startTag(scanner);
    if (block) {
      guards.leave(run, scanner.begin());
      startBlock(name, shape);
    } else if (!isProtected()) {
      startInline(name, shape);
    } else if (saysTranslate("yes") && hasContent(shape)) {
      guards.allow(scanner);
      startInline(name, shape);
    }
  }

  private boolean hasContent(HtmlElements.Shape shape) {
    return shape == HtmlElements.Shape.INLINE && !scanner.isSelfClosing();
  }

  private void startProtected(String name, HtmlElements.Shape shape) {
    if (saysTranslate("yes") && hasContent(shape)) {
      guards.interrupt(run, scanner);
      startInline(name, shape);
    } else {
      guards.start(scanner);
    }
  }

  private void startBlock(String name, HtmlElements.Shape shape) {
    finishRun();
    if (shape == HtmlElements.Shape.RULE || scanner.isSelfClosing()) {
      attributes();
      return;
    }
    stack.beforeStart(name);
    HtmlFrame parent = stack.top();
    boolean translate = parent.translate() ? !settings.saysNo(scanner) : saysTranslate("yes");
    boolean pre = name.equals("pre") || name.equals("listing") || name.equals("plaintext");
    stack.push(
        new HtmlFrame(
            name,
            role(name, parent),
            parent.preserve() || pre || name.equals("textarea") || saysPreserve(),
            translate && (settings.pre() || !pre),
            table(name, parent),
            cell(name, parent)));
    attributes();
  }

  private boolean saysPreserve() {
    return scanner.value("xml:space").equals("preserve");
  }

  private Role role(String name, HtmlFrame parent) {
    String note = scanner.value("role") + " " + scanner.value("epub:type");
    if (note.contains("footnote") || note.contains("endnote")) {
      return Role.FOOTNOTE;
    }
    return HtmlElements.roleOfClass(scanner.value("class"))
        .or(() -> HtmlElements.role(name))
        .orElse(parent.role());
  }

  private @Nullable HtmlTable table(String name, HtmlFrame parent) {
    HtmlTable table = parent.table();
    if (name.equals("table")) {
      return new HtmlTable(numbering.next("table"));
    }
    if (table != null) {
      table.start(name, scanner);
    }
    return table;
  }

  private boolean cell(String name, HtmlFrame parent) {
    return switch (name) {
      case "table", "caption" -> false;
      case "td", "th" -> parent.table() != null;
      default -> parent.cell();
    };
  }

  private void startInline(String name, HtmlElements.Shape shape) {
    Piece.Label label = HtmlLabels.of(scanner);
    int begin = scanner.begin();
    int end = scanner.end();
    attributes();
    if (name.equals("br") && !preserves()) {
      begin = run.trimEnd(begin);
    }
    boolean closed = scanner.isSelfClosing();
    if (guards.startsAt(scanner, shape, settings) && !closed) {
      guards.enter(scanner, label);
    } else if (shape == HtmlElements.Shape.BASE || shape == HtmlElements.Shape.READING) {
      run.reading(label, begin, end);
    } else if (shape == HtmlElements.Shape.EMPTY || closed) {
      run.alone(label, begin, end, /* edge= */ !HtmlLabels.saysSomething(scanner));
    } else {
      run.open(label, begin, end);
    }
  }

  private void end() {
    String name = scanner.name();
    HtmlElements.Shape shape = HtmlElements.shape(name);
    boolean block = shape == HtmlElements.Shape.BLOCK || shape == HtmlElements.Shape.RULE;
    guards.endReading(run, scanner);
    if (guards.isProtecting() && guards.end(run, scanner, block)) {
      return;
    }
    if (block) {
      guards.leave(run, scanner.begin());
      finishRun();
      stack.end(name);
    } else if (!isProtected()) {
      endInline(name, shape);
      guards.resume(scanner);
    }
  }

  private void endInline(String name, HtmlElements.Shape shape) {
    Piece.Label label = HtmlLabels.of(scanner);
    if (shape == HtmlElements.Shape.BASE || shape == HtmlElements.Shape.READING) {
      run.reading(label, scanner.begin(), scanner.end());
    } else if (name.equals("ruby")) {
      run.closeRuby(label, scanner.begin(), scanner.end());
    } else {
      run.close(label, scanner.begin(), scanner.end());
    }
  }

  private boolean saysTranslate(String value) {
    return scanner.value("translate").equalsIgnoreCase(value);
  }

  private void attributes() {
    if (!scanner.attributes().isEmpty() && !isProtected() && !settings.saysNo(scanner)) {
      attributeReader.read(scanner, attributes);
    }
  }

  private void finishRun() {
    Optional<MarkupUnit> text = Optional.empty();
    if (run.hasVisibleWords()) {
      text = Optional.of(unit());
    }
    if (text.isPresent() || !attributes.isEmpty()) {
      sink.block(text, List.copyOf(attributes));
      attributes.clear();
    }
    if (!run.isEmpty()) {
      run = new InlineRun(source);
    }
  }

  private MarkupUnit unit() {
    HtmlFrame frame = stack.top();
    InlineRun.Result result = run.finish(frame.preserve());
    HtmlTable table = frame.cell() ? frame.table() : null;
    String id = table == null ? id(frame.name()) : table.id();
    Unit unit = Unit.of(id, roleOf(frame), result.text()).withPreserveSpace(frame.preserve());
    if (table != null) {
      unit = unit.withPlace(table.place());
      table.text(result.text().words());
    }
    Notation notation = new HtmlNotation(run.references(), (char) 0, lineEnd);
    return new MarkupUnit(unit, result.begin(), result.end(), result.codes(), notation);
  }

  private String id(String element) {
    return element.equals("title") ? numbering.named("title") : numbering.numbered(element);
  }

  private Role roleOf(HtmlFrame frame) {
    boolean headline = frame.name().equals("h1") && numbering.next("headline") == 1;
    return headline ? Role.HEADLINE : frame.role();
  }
}
