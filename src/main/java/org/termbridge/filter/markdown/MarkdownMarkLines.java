package org.termbridge.filter.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.CodeType;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.scan.TemplateCode;
import org.termbridge.filter.scan.TemplateListings;

/** Covers lines that are marks of Markdown's dialects, from the first to the last. */
final class MarkdownMarkLines {

  /** In brackets, as Docusaurus has it, or to the end of the line. */
  private static final String TITLE =
      "[ \\t]*+(?:\\[(?<bracketed>.*)\\](?:\\{[^}]*+\\})?+[ \\t]*+|(?<bare>.*+))";

  /** Attributes, and what only a program says. */
  private static final Pattern PROGRAMS_TITLE = Pattern.compile("\\{|\\w+=");

  private static final Pattern CONTAINER =
      Pattern.compile(":{3,}+[ \\t]*+(?:[\\w!-]++|\\{[^}]*+\\})?+" + TITLE);
  private static final Pattern CALLOUT =
      Pattern.compile("\\[![\\p{L}-]++(?:\\|[^\\]]*+)?+\\][+-]?+" + TITLE);
  private static final Pattern LINE_MARK =
      Pattern.compile(
          "(?:\\[TOC\\]|\\[toc\\]|\\[\\[_?+(?:TOC|toc)_?+\\]\\]|\\{:[^{}]*+\\}|\\([\\w-]++\\)="
              + "|\\{[A-Za-z_$][\\w.$]*+(?:\\([^()]*+\\))?+\\})[ \\t]*+");

  /** An option of a directive of MyST, behind the line that begins it. */
  private static final Pattern OPTION = Pattern.compile(":[\\w-]++:(?:[ \\t].*+)?+");

  /** A file that another program puts in. */
  private static final Pattern SNIPPET = Pattern.compile("-{1,}8<-{1,}.*+");

  /** How GitHub took callouts before they had a mark of their own. */
  private static final Pattern BOLD_LINE =
      Pattern.compile("\\*\\*[^*]{1,40}+\\*\\*\\p{P}?+[ \\t]*+");

  private static final Pattern DEFINITION = Pattern.compile(":[ \\t]++\\S.*+");
  private static final Pattern TAB = Pattern.compile("={3}[!+]?+[ \\t]++\"[^\"]*+\"[ \\t]*+");
  private static final Pattern ABBREVIATION = Pattern.compile("(\\*\\[[^\\]]++\\]:)[ \\t]*+\\S.*+");

  private static final Pattern ENVIRONMENT = Pattern.compile("\\\\begin\\{(\\w++\\*?+)\\}");

  private static final int LONGEST_FORMULA = 10_000;

  private enum Kind {
    BLANK,
    WORDS,
    DEFINITION,
    MARK
  }

  private final String text;
  private final MarkdownMarks.Canvas canvas;
  private final MarkdownMarkSpans spans;
  private final MarkdownLines lines;
  private final TemplateListings listings;
  private final MarkdownVerbatim verbatim = new MarkdownVerbatim();

  private Kind before = Kind.BLANK;
  private Kind lastWords = Kind.BLANK;
  private int paragraph = -1;
  private Kind paragraphKind = Kind.BLANK;

  MarkdownMarkLines(String text, MarkdownMarks.Canvas canvas) {
    this.text = text;
    this.canvas = canvas;
    this.spans = new MarkdownMarkSpans(text, canvas);
    this.lines = new MarkdownLines(text);
    this.listings = new TemplateListings(text);
  }

  /** Covers all; gives where TOML before the document ends. */
  int read() {
    int toml = FrontMatter.end(text, "+++");
    canvas.blank(0, toml);
    int at = Math.max(toml, FrontMatter.end(text, "---"));
    while (at < text.length()) {
      at = line(at);
    }
    endParagraph(text.length());
    return toml;
  }

  /** Takes a line, or a mark of several; gives where the next begins. */
  private int line(int begin) {
    int end = lines.lineEnd(begin);
    int body = lines.body(begin, end);
    String line = text.substring(body, end);
    if (verbatim.takes(line, before == Kind.BLANK)) {
      endParagraph(begin);
      before = Kind.MARK;
      lastWords = Kind.MARK;
    } else if (line.isBlank()) {
      endParagraph(begin);
      before = Kind.BLANK;
    } else if (verbatim.isHtml()) {
      words(body, Kind.WORDS);
    } else {
      return mark(begin, body, end, line);
    }
    return lines.behindLineEnd(end);
  }

  private int mark(int begin, int body, int end, String line) {
    int markEnd = markEnd(begin, body, end, line);
    if (markEnd > begin) {
      endParagraph(begin);
      blank(begin, body, markEnd);
      before = Kind.MARK;
      return lines.behindLineEnd(lines.lineEnd(markEnd));
    }
    boolean isTitled = titled(begin, body, end, line);
    if (!isTitled && isDefinition(line)) {
      keepBreaks(begin);
      endParagraph(begin);
      canvas.substitute(body, body + 1, "-");
      words(body, Kind.DEFINITION);
    } else if (!isTitled && TAB.matcher(line).matches()) {
      endParagraph(begin);
      tab(body);
      canvas.keepBreak(end);
    } else if (!isTitled) {
      abbreviation(begin, body, line);
      if (before != Kind.WORDS && isQuotation(begin, body) && BOLD_LINE.matcher(line).matches()) {
        canvas.keepBreak(end);
      }
      words(body, Kind.WORDS);
    }
    return lines.behindLineEnd(end);
  }

  private void words(int body, Kind kind) {
    if (paragraph < 0) {
      paragraph = body;
      paragraphKind = kind;
    }
    before = kind;
    lastWords = kind;
  }

  /** Where the mark ends that begins a line and is the whole of its lines; or the line's begin. */
  private int markEnd(int begin, int body, int end, String line) {
    return switch (line.charAt(0)) {
      case ':' ->
          line.matches(":{3,}+\\s*+") || (before == Kind.MARK && OPTION.matcher(line).matches())
              ? end
              : begin;
      case '-' -> SNIPPET.matcher(line).matches() ? end : begin;
      case '[', '(' -> LINE_MARK.matcher(line).matches() ? end : begin;
      case '{', '<' -> template(begin, body, end, line);
      case '$' -> line.startsWith("$$") ? formula(begin, body, end, line) : begin;
      case '\\' -> ENVIRONMENT.matcher(line).lookingAt() ? formula(begin, body, end, line) : begin;
      case 'i', 'e' ->
          body == begin && before != Kind.WORDS
              ? MarkdownModules.end(text, begin, lines::paragraphEnd)
              : begin;
      default -> begin;
    };
  }

  /** Template code alone on its lines; an expression between words is one of them. */
  private int template(int begin, int body, int end, String line) {
    if (LINE_MARK.matcher(line).matches()) {
      return end;
    }
    int limit = lines.paragraphEnd(body);
    int at = body;
    boolean isExpression = false;
    int next = TemplateCode.end(text, at, limit);
    while (next > at) {
      isExpression |= text.startsWith("{{", at) && "<%".indexOf(text.charAt(at + 2)) < 0;
      at = next;
      while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      next = TemplateCode.end(text, at, limit);
    }
    boolean isAlone = at > body && (at >= limit || lines.isLineEnd(at));
    boolean isAmongWords =
        isExpression && (before == Kind.WORDS || lines.behindLineEnd(at) < limit);
    return isAlone && !isAmongWords ? listings.end(line, at) : begin;
  }

  /** A formula on lines of its own, between dollars or in an environment of LaTeX. */
  private int formula(int begin, int body, int end, String line) {
    Matcher environment = ENVIRONMENT.matcher(line);
    String close = environment.lookingAt() ? "\\end{" + environment.group(1) + "}" : "$$";
    boolean isOpen = line.strip().length() == 2;
    int last = isOpen ? text.length() : lines.paragraphEnd(body);
    int limit = Math.min(last, end + LONGEST_FORMULA);
    int found = MarkupScanner.find(text, close, body + 2, limit);
    int behind = found < 0 ? begin : found + close.length();
    return text.substring(behind, lines.lineEnd(behind)).isBlank() ? behind : begin;
  }

  /** A line that begins a container or a callout: a heading if it has a title. */
  private boolean titled(int begin, int body, int end, String line) {
    boolean isContainer = line.startsWith(":::");
    boolean isCallout = isQuotation(begin, body) && before != Kind.WORDS;
    Matcher opening = (isContainer ? CONTAINER : CALLOUT).matcher(line);
    if (!(isContainer || isCallout) || !opening.matches()) {
      return false;
    }
    endParagraph(begin);
    String group = opening.start("bracketed") < 0 ? "bare" : "bracketed";
    int from = body + opening.start(group);
    int to = body + opening.end(group);
    String title = text.substring(from, to);
    boolean isTitle = title.chars().anyMatch(Character::isLetterOrDigit);
    if (isTitle && !PROGRAMS_TITLE.matcher(title).lookingAt()) {
      canvas.substitute(body, from, "###");
      canvas.blank(to, end);
      spans.cover(from, to);
    } else {
      canvas.blank(body, end);
    }
    before = Kind.MARK;
    return true;
  }

  private boolean isQuotation(int begin, int body) {
    return text.substring(begin, body).indexOf('>') >= 0;
  }

  private boolean isDefinition(String line) {
    boolean hasTerm =
        before == Kind.WORDS
            || before == Kind.DEFINITION
            || (before == Kind.BLANK && (lastWords == Kind.WORDS || lastWords == Kind.DEFINITION));
    return hasTerm && DEFINITION.matcher(line).matches();
  }

  /** Each line of the paragraph before a definition is a term. */
  private void keepBreaks(int end) {
    if (paragraph < 0 || paragraphKind != Kind.WORDS) {
      return;
    }
    for (int at = paragraph; at < end; at++) {
      if (text.charAt(at) == '\n') {
        canvas.keepBreak(at);
      }
    }
  }

  /** A tab of Material for MkDocs: its name, and what is indented behind it. */
  private void tab(int body) {
    canvas.substitute(body, body + 3, "-");
    int open = text.indexOf('"', body);
    int close = text.indexOf('"', open + 1);
    canvas.code(open, open + 1, CodeType.OTHER, /* edge= */ true);
    canvas.code(close, close + 1, CodeType.OTHER, /* edge= */ true);
    before = Kind.MARK;
  }

  /** What an abbreviation means, each on a line of its own: an item of a list. */
  private void abbreviation(int begin, int body, String line) {
    Matcher abbreviation = ABBREVIATION.matcher(line);
    if (line.startsWith("*[") && abbreviation.matches()) {
      endParagraph(begin);
      int mark = body + "- ".length();
      canvas.substitute(body, mark, "-");
      canvas.code(mark, body + abbreviation.end(1), CodeType.OTHER, /* edge= */ true);
    }
  }

  private void endParagraph(int end) {
    if (paragraph >= 0) {
      spans.cover(paragraph, end);
      paragraph = -1;
    }
  }

  /** Marks of quotations stay. */
  private void blank(int begin, int body, int end) {
    if (!isQuotation(begin, body)) {
      canvas.blank(body, end);
      return;
    }
    canvas.blank(body, Math.min(end, lines.lineEnd(body)));
    for (int at = lines.behindLineEnd(lines.lineEnd(body));
        at < end;
        at = lines.behindLineEnd(lines.lineEnd(at))) {
      int last = Math.min(end, lines.lineEnd(at));
      canvas.blank(lines.body(at, last), last);
    }
  }
}
