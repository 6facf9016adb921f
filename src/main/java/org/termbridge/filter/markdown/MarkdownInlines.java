package org.termbridge.filter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.CodeType;
import org.termbridge.filter.html.HtmlAttributeReader;
import org.termbridge.filter.html.HtmlElements;
import org.termbridge.filter.html.HtmlLabels;
import org.termbridge.filter.markup.InlineRun;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.Piece;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.text.TxtLine;

/** Puts the inline nodes of one block into a run. */
final class MarkdownInlines {

  private final String source;
  private final MarkupSink sink;
  private final HtmlAttributeReader attributeReader;
  private final MarkdownMarks marks;
  private final MarkdownWords words;
  private final InlineRun run;
  private final List<MarkupUnit> attributes = new ArrayList<>();
  private final List<BasedSequence> titles = new ArrayList<>();

  MarkdownInlines(
      String source, MarkdownMarks marks, MarkupSink sink, HtmlAttributeReader attributeReader) {
    this.source = source;
    this.sink = sink;
    this.attributeReader = attributeReader;
    this.marks = marks;
    this.words = new MarkdownWords(source, marks);
    this.run = new InlineRun(source);
  }

  InlineRun run() {
    return run;
  }

  List<MarkupUnit> attributes() {
    return attributes;
  }

  List<BasedSequence> titles() {
    return titles;
  }

  /** Adds a node and those behind it. */
  void add(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      one(node);
    }
  }

  private void one(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      words.add(run, node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof SoftLineBreak) {
      softBreak(node);
    } else if (node instanceof HardLineBreak) {
      hardBreak(node);
    } else if (node instanceof Emphasis) {
      pair(node, new Piece.Label("em", CodeType.ITALIC, "italic"));
    } else if (node instanceof StrongEmphasis) {
      pair(node, new Piece.Label("strong", CodeType.BOLD, "bold"));
    } else if (node instanceof Strikethrough) {
      pair(node, new Piece.Label("del", CodeType.FORMAT, "strikethrough"));
    } else if (node instanceof InlineLinkNode link) {
      link(link);
    } else if (node instanceof RefNode reference) {
      reference(reference);
    } else if (node instanceof HtmlInline) {
      html(node);
    } else {
      other(node);
    }
  }

  private void softBreak(Node node) {
    int end = next(node);
    if (marks.keepsBreak(node.getStartOffset(), end)) {
      hardBreak(node);
      return;
    }
    int before = node.getStartOffset() - 1;
    boolean wide =
        before >= 0
            && end < source.length()
            && TxtLine.isWide(source.charAt(before))
            && TxtLine.isWide(source.charAt(end));
    if (!wide) {
      run.words(" ", node.getStartOffset(), end);
    }
  }

  /** The break takes the space around it, and what begins the next line. */
  private void hardBreak(Node node) {
    int begin = run.trimEnd(node.getStartOffset());
    Piece.Label label = new Piece.Label("br", CodeType.LINE_BREAK, "line break");
    run.alone(label, begin, next(node), /* edge= */ true);
  }

  private static int next(Node node) {
    Node next = node.getNext();
    return next == null ? node.getEndOffset() : next.getStartOffset();
  }

  private void pair(Node node, Piece.Label label) {
    DelimitedNode delimited = (DelimitedNode) node;
    int begin = node.getStartOffset();
    int end = node.getEndOffset();
    run.open(label, begin, begin + delimited.getOpeningMarker().length());
    add(node.getFirstChild());
    run.close(label, end - delimited.getClosingMarker().length(), end);
  }

  private void link(InlineLinkNode link) {
    Piece.Label label = label(link instanceof Image);
    int close = link.getTextClosingMarker().getStartOffset();
    run.open(label, link.getStartOffset(), link.getTextOpeningMarker().getEndOffset());
    add(link.getFirstChild());
    run.close(label, close, link.getEndOffset());
    if (link.getTitle().isNotNull() && !link.getTitle().isBlank()) {
      titles.add(link.getTitle());
    }
  }

  private static Piece.Label label(boolean image) {
    return image
        ? new Piece.Label("img", CodeType.IMAGE, "image")
        : new Piece.Label("a", CodeType.LINK, "link");
  }

  private void reference(RefNode node) {
    int begin = node.getStartOffset();
    int end = node.getEndOffset();
    if (source.startsWith("[^", begin)) {
      Piece.Label label = new Piece.Label("note", CodeType.NOTE_REFERENCE, "note");
      run.alone(label, begin, end, /* edge= */ false);
    } else if (!node.isDefined()) {
      undefined(node, begin, end);
    } else {
      definedReference(node, begin, end);
    }
  }

  /** Brackets that only look like a reference; at the begin of a list item a box to tick. */
  private void undefined(RefNode node, int begin, int end) {
    String box = source.substring(begin, end);
    boolean task = box.equals("[ ]") || box.equalsIgnoreCase("[x]");
    if (task && run.isEmpty() && source.startsWith(" ", end)) {
      run.alone(new Piece.Label("box", CodeType.OTHER, "box"), begin, end, /* edge= */ true);
      return;
    }
    int open = begin + (source.charAt(begin) == '!' ? 2 : 1);
    run.words(source.substring(begin, open), begin, open);
    Node last = node.getLastChild();
    add(node.getFirstChild());
    int rest = last == null ? open : last.getEndOffset();
    words.add(run, rest, end);
  }

  /** A reference that is named by its text is named apart when its text changes. */
  private void definedReference(RefNode node, int begin, int end) {
    boolean image = source.charAt(begin) == '!';
    int open = begin + (image ? 2 : 1);
    Node last = node.getLastChild();
    int close = source.indexOf(']', last == null ? open : last.getEndOffset());
    boolean named = end - close > "][]".length();
    run.open(label(image), begin, open, named);
    add(node.getFirstChild());
    run.close(label(image), close, end);
    if (!named) {
      sink.follow(close, end, "][" + source.substring(open, close) + "]");
    }
  }

  private void html(Node node) {
    MarkupScanner tag =
        new MarkupScanner(
            marks.masked(), node.getStartOffset(), node.getEndOffset(), MarkupScanner.Dialect.HTML);
    if (!tag.next()) {
      return;
    }
    Piece.Label label = HtmlLabels.of(tag);
    switch (tag.kind()) {
      case START -> {
        attributeReader.read(tag, attributes);
        if (HtmlElements.shape(tag.name()) == HtmlElements.Shape.EMPTY) {
          boolean edge = !HtmlLabels.saysSomething(tag);
          run.alone(label, node.getStartOffset(), node.getEndOffset(), edge);
        } else {
          run.open(label, node.getStartOffset(), node.getEndOffset());
        }
      }
      case END -> run.close(label, node.getStartOffset(), node.getEndOffset());
      default -> {
        Piece.Label comment = new Piece.Label("!", CodeType.FORMAT, "comment");
        run.alone(comment, node.getStartOffset(), node.getEndOffset(), /* edge= */ true);
      }
    }
  }

  /** Text in backquotes, bare addresses, and what extensions make. */
  private void other(Node node) {
    boolean link = node instanceof AutoLink || node instanceof MailLink;
    String shown = source.substring(node.getStartOffset(), node.getEndOffset());
    if (node instanceof Code code) {
      shown = source.substring(code.getText().getStartOffset(), code.getText().getEndOffset());
    }
    Piece.Label label = new Piece.Label("code", link ? CodeType.LINK : CodeType.OTHER, shown);
    run.alone(label, node.getStartOffset(), node.getEndOffset(), /* edge= */ false);
  }
}
