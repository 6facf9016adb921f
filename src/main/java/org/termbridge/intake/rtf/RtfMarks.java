package org.termbridge.intake.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Writes characters into an RTF document that say what Tika's reader of the text leaves out: rows
 * and cells, page headers, footnotes and headings. Tika goes on to read fonts, charsets and lists;
 * {@link RtfStructure} finds the characters in what it reads. They are noncharacters of Unicode,
 * which no document has. Control words are those of the RTF Specification 1.9.1.
 */
public final class RtfMarks {

  private final String rtf;
  private final ByteArrayOutputStream out;
  private final RtfStyles styles = new RtfStyles();
  private final RtfItem item = new RtfItem();
  private final RtfLooks looks = new RtfLooks(this::mark);
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private RtfGroup group = new RtfGroup(RtfMark.ON_LINE);
  private boolean isInRow;
  private boolean hasText;
  private int at;

  private RtfMarks(byte[] bytes) {
    rtf = new String(bytes, StandardCharsets.ISO_8859_1);
    out = new ByteArrayOutputStream(bytes.length + 4096);
  }

  /** The same document with marks. */
  public static byte[] added(byte[] rtf) {
    return of(rtf).bytes();
  }

  public static RtfMarks of(byte[] rtf) {
    RtfMarks marks = new RtfMarks(rtf);
    while (marks.at < marks.rtf.length()) {
      marks.next();
    }
    return marks;
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  /** Whether a group is still open where the document ends. */
  public boolean isCutOff() {
    return !groups.isEmpty();
  }

  private void next() {
    char c = rtf.charAt(at);
    switch (c) {
      case '{' -> open();
      case '}' -> close();
      case '\\' -> control();
      default -> {
        if (group.isStyles) {
          styles.name(c);
        } else if (group.isLabel) {
          item.label(c);
        } else if (c > ' ') {
          beginText();
        }
        text(at + 1);
      }
    }
  }

  private void open() {
    Optional<RtfRuby> ruby = RtfRuby.at(rtf, at);
    if (ruby.isPresent()) {
      write("{" + ruby.get().base() + "}");
      at = ruby.get().end();
      return;
    }
    groups.push(group);
    group = group.inside();
    if (group.isStyles) {
      styles.begin();
    }
    copy(at + 1);
  }

  private void close() {
    if (group.end != 0) {
      mark(group.end);
    }
    if (group.isStyles) {
      styles.end();
    }
    if (!groups.isEmpty()) {
      RtfGroup inner = group;
      group = groups.pop();
      looks.leave(inner, group);
    }
    copy(at + 1);
  }

  private void control() {
    RtfControl.at(rtf, at).ifPresentOrElse(this::word, this::symbol);
  }

  private void symbol() {
    if (rtf.startsWith("\\*", at)) {
      // Word keeps the document's shapes and tables in groups that old readers pass over.
      boolean isNote = rtf.startsWith("\\*\\footnote", at);
      group.isUnseen |= !rtf.startsWith("\\*\\shp", at) && !isNote;
      if (isNote) {
        // So marked, Tika would pass over it.
        at += 2;
        return;
      }
    }
    if (rtf.startsWith("\\\n", at) || rtf.startsWith("\\\r", at)) {
      // A line end behind a backslash ends a paragraph, too.
      if (!group.isUnseen) {
        endParagraph();
        write("\\par ");
        at += 2;
        return;
      }
    }
    if (rtf.startsWith("\\'", at)) {
      beginText();
      text(at + 4);
    } else if (at + 1 < rtf.length()
        && RtfWords.CHARACTER_SYMBOLS.indexOf(rtf.charAt(at + 1)) >= 0) {
      text(at + 2);
    } else {
      copy(at + 2);
    }
  }

  private void word(RtfControl control) {
    String word = control.word();
    int end = control.end();
    if (group.isDropped && RtfWords.CHARACTERS.contains(word)) {
      at = end;
      return;
    }
    if (group.isStyles) {
      styles.word(word, control.number());
    } else if (word.equals("stylesheet")) {
      group.isStyles = true;
    } else if (RtfWords.UNSEEN.contains(word)) {
      group.isUnseen = true;
      group.isDropped |= RtfWords.COMMENTS.contains(word);
    } else if (!group.isUnseen) {
      seen(control);
      return;
    }
    copy(end);
  }

  private void seen(RtfControl control) {
    String word = control.word();
    int number = control.number();
    if (word.equals("u")) {
      beginText();
      text(control.end());
      return;
    }
    boolean isAfter = !looks.word(group, word, number) && !group.isAside && structure(word, number);
    copy(control.end());
    if (isAfter) {
      surround(word);
    }
  }

  /** Paragraphs and tables; answers whether the word may begin a text that stands apart. */
  private boolean structure(String word, int number) {
    switch (word) {
      case "pard" -> {
        hasText = true;
        group.beginParagraph();
      }
      case "fldrslt" -> group.isResult = true;
      case "listtext" -> {
        group.isLabel = true;
        item.begin();
      }
      case "ilvl" -> group.level = number;
      case "s" -> group.style = number;
      case "outlinelevel" -> group.outline = number;
      case "intbl", "trowd" -> beginRow();
      case "par" -> endParagraph();
      case "cell" -> mark(RtfMark.CELL);
      case "row" -> endRow();
      case "nestcell" -> write("\\par ");
      default -> {
        return true;
      }
    }
    return false;
  }

  private void surround(String word) {
    if (RtfWords.HEADS.contains(word)) {
      surround(RtfMark.HEAD, RtfMark.HEAD_END);
    } else if (word.equals("footnote")) {
      surround(RtfMark.NOTE, RtfMark.NOTE_END);
    }
  }

  private void surround(char begin, char end) {
    mark(begin);
    looks.plain(group);
    group.end = end;
    group.isAside = true;
  }

  /** Programs that leave out the mark of a paragraph in a table still begin the row. */
  private void beginRow() {
    if (!isInRow) {
      mark(RtfMark.ROW);
    }
    isInRow = true;
  }

  private void endRow() {
    if (isInRow) {
      mark(RtfMark.ROW_END);
    }
    isInRow = false;
  }

  private void endParagraph() {
    char label = item.mark(group.level);
    if (label != 0 && !isInRow) {
      mark(label);
    }
    int level = group.outline >= 0 ? group.outline + 1 : styles.level(group.style);
    if (level >= 1 && level <= 6 && !isInRow) {
      mark((char) (RtfMark.HEADING + level - 1));
    }
  }

  /** Tika takes what stands before the first paragraph's properties for the head of the file. */
  private void beginText() {
    if (!hasText && !groups.isEmpty() && !group.isUnseen && !group.isAside && !group.isStyles) {
      write("\\pard ");
      hasText = true;
    }
  }

  private void mark(char mark) {
    beginText();
    write("{\\uc0\\u" + (short) mark + " }");
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
  }

  private void text(int end) {
    if (group.isDropped) {
      at = Math.min(end, rtf.length());
    } else {
      copy(end);
    }
  }

  private void copy(int end) {
    int stop = Math.min(end, rtf.length());
    for (; at < stop; at++) {
      out.write(rtf.charAt(at));
    }
  }
}
