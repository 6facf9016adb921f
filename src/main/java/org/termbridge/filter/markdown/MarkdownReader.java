package org.termbridge.filter.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;
import org.termbridge.filter.html.HtmlAttributeReader;
import org.termbridge.filter.html.HtmlAttributes;
import org.termbridge.filter.html.HtmlReader;
import org.termbridge.filter.html.HtmlTable;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.Notation;
import org.termbridge.filter.markup.Numbering;
import org.termbridge.filter.scan.MarkupScanner;

/** Finds the units of a Markdown document with their places in the source. */
final class MarkdownReader {

  private final String source;
  private final MarkdownMarks marks;
  private final MarkdownSettings settings;
  private final MarkupSink sink;
  private final Numbering numbering = new Numbering();
  private final HtmlAttributeReader attributeReader;

  MarkdownReader(String source, MarkdownMarks marks, MarkdownSettings settings, MarkupSink sink) {
    this.source = source;
    this.marks = marks;
    this.settings = settings;
    this.sink = sink;
    this.attributeReader = new HtmlAttributeReader(source, settings.html(), numbering);
  }

  /** Reads all blocks. */
  void read(Document document) {
    frontMatter().readToml(0, marks.frontMatter());
    blocks(document, Role.BODY, "p");
  }

  private void blocks(Node parent, Role role, String kind) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof Paragraph) {
        paragraph(node, role, kind);
      } else if (node instanceof BlockQuote) {
        blocks(node, Role.QUOTATION, "quote");
      } else if (node instanceof MarkdownFootnote) {
        blocks(node, Role.FOOTNOTE, "note");
      } else if (node instanceof AdmonitionBlock admonition) {
        admonitionTitle(admonition.getTitle());
        blocks(node, role, kind);
      } else if (node instanceof ListItem) {
        blocks(node, Role.LIST_ITEM, "li");
      } else if (node instanceof TableBlock) {
        table(node);
      } else if (node instanceof HtmlBlock) {
        html(node);
      } else if (node instanceof Reference reference) {
        reference(reference);
      } else if (node instanceof YamlFrontMatterBlock) {
        frontMatter().read(node.getStartOffset(), node.getEndOffset());
      } else if (node instanceof Block && !isCode(node)) {
        blocks(node, role, kind);
      }
    }
  }

  private FrontMatter frontMatter() {
    return new FrontMatter(source, settings, numbering, sink);
  }

  private static boolean isCode(Node node) {
    return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
  }

  private void heading(Heading heading) {
    boolean headline = heading.getLevel() == 1 && numbering.next("headline") == 1;
    Role role = headline ? Role.HEADLINE : Role.HEADING;
    MarkdownNotation.Place place =
        heading.isAtxHeading() ? MarkdownNotation.Place.HEADING : MarkdownNotation.Place.PARAGRAPH;
    MarkdownInlines inlines = inlines(heading.getFirstChild());
    emit(inlines, text(inlines, role, "h" + heading.getLevel(), place));
  }

  private void paragraph(Node paragraph, Role role, String kind) {
    Node first = paragraph.getFirstChild();
    MarkdownInlines inlines = inlines(first);
    boolean image = first instanceof Image && first.getNext() == null;
    Role own = image ? Role.ALT_TEXT : role;
    emit(inlines, text(inlines, own, kind, MarkdownNotation.Place.PARAGRAPH));
  }

  private MarkdownInlines inlines(@Nullable Node first) {
    MarkdownInlines inlines = new MarkdownInlines(source, marks, sink, attributeReader);
    inlines.add(first);
    return inlines;
  }

  private Optional<MarkupUnit> text(
      MarkdownInlines inlines, Role role, String kind, MarkdownNotation.Place place) {
    if (!inlines.run().hasVisibleWords()) {
      return Optional.empty();
    }
    InlineRun.Result result = inlines.run().finish(/* preserve= */ false);
    Unit unit = Unit.of(numbering.numbered(kind), role, result.text());
    return Optional.of(unit(unit, result, place, inlines.run().references()));
  }

  private MarkupUnit unit(
      Unit unit,
      InlineRun.Result result,
      MarkdownNotation.Place place,
      Map<Integer, String> references) {
    Notation notation = new MarkdownNotation(place, references);
    return new MarkupUnit(unit, result.begin(), result.end(), result.codes(), notation);
  }

  private void emit(MarkdownInlines inlines, Optional<MarkupUnit> text) {
    List<MarkupUnit> attributes = new ArrayList<>(inlines.attributes());
    inlines.titles().forEach(title -> title(title).ifPresent(attributes::add));
    if (text.isPresent() || !attributes.isEmpty()) {
      sink.block(text, attributes);
    }
  }

  /** Between quotation marks, which no backslash protects. */
  private void admonitionTitle(BasedSequence title) {
    InlineRun run = words(title);
    run.written('"', "&quot;");
    if (run.hasVisibleWords()) {
      InlineRun.Result result = run.finish(/* preserve= */ false);
      Unit unit = Unit.of(numbering.numbered("admonition"), Role.HEADING, result.text());
      sink.block(
          Optional.of(unit(unit, result, MarkdownNotation.Place.HEADING, run.references())),
          List.of());
    }
  }

  private InlineRun words(BasedSequence text) {
    InlineRun run = new InlineRun(source);
    if (text.isNotNull()) {
      new MarkdownWords(source, marks).add(run, text.getStartOffset(), text.getEndOffset());
    }
    return run;
  }

  private Optional<MarkupUnit> title(BasedSequence title) {
    InlineRun run = words(title);
    if (!settings.titles() || !run.hasVisibleWords()) {
      return Optional.empty();
    }
    InlineRun.Result result = run.finish(/* preserve= */ false);
    Unit unit =
        Unit.of(numbering.numbered("title"), Role.ALT_TEXT, result.text())
            .withPlace("tool tip")
            .withNotes(List.of(HtmlAttributes.TOOL_TIP));
    return Optional.of(unit(unit, result, MarkdownNotation.Place.TITLE, run.references()));
  }

  private void reference(Reference reference) {
    title(reference.getTitle()).ifPresent(title -> sink.block(Optional.empty(), List.of(title)));
  }

  private void table(Node block) {
    HtmlTable table = new HtmlTable(numbering.next("table"));
    for (Node part : block.getChildren()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      table.head(part instanceof TableHead);
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow) {
          table.row();
          row.getChildren().forEach(cell -> cell(table, cell));
        }
      }
    }
  }

  private void cell(HtmlTable table, Node node) {
    if (!(node instanceof TableCell cell)) {
      return;
    }
    table.cell(cell.isHeader(), cell.getSpan(), 1);
    MarkdownInlines inlines = inlines(cell.getFirstChild());
    Optional<MarkupUnit> text = Optional.empty();
    if (inlines.run().hasVisibleWords()) {
      InlineRun.Result result = inlines.run().finish(/* preserve= */ false);
      Unit unit = Unit.of(table.id(), Role.CELL, result.text()).withPlace(table.place());
      table.text(result.text().words());
      text =
          Optional.of(unit(unit, result, MarkdownNotation.Place.CELL, inlines.run().references()));
    }
    emit(inlines, text);
  }

  /** HTML in a quotation has marks of the quotation inside and stays as it is. */
  private void html(Node block) {
    if (block.getAncestorOfType(BlockQuote.class) == null) {
      MarkupScanner scanner =
          new MarkupScanner(
              marks.masked(),
              block.getStartOffset(),
              block.getEndOffset(),
              MarkupScanner.Dialect.HTML);
      new HtmlReader(scanner, source, settings.html(), numbering, sink).read();
    }
  }
}
