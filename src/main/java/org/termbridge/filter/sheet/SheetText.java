package org.termbridge.filter.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.termbridge.document.Text;
import org.termbridge.filter.office.Look;
import org.termbridge.filter.office.Paragraph;
import org.termbridge.filter.office.PieceWriter;
import org.termbridge.filter.office.RunPiece;
import org.termbridge.filter.office.XmlPart;
import org.termbridge.filter.office.XmlText;
import org.termbridge.filter.text.Edits;

/**
 * String items of SpreadsheetML, shared or inline: plain text, or runs with their own look (ISO/IEC
 * 29500-1, 18.4).
 */
final class SheetText {

  private final XmlPart part;
  private final Map<String, Look> looks = new HashMap<>();

  SheetText(XmlPart part) {
    this.part = part;
  }

  /** The text of an {@code si} or {@code is} element. */
  Paragraph read(int item) {
    List<RunPiece> pieces = new ArrayList<>();
    for (int i = part.firstChild(item); i < part.partner(item); i = part.partner(i) + 1) {
      if (part.is(i, "x:t")) {
        chars(part.words(i), Look.PLAIN, pieces);
      } else if (part.is(i, "x:r")) {
        int text = part.child(i, "x:t");
        chars(text < 0 ? "" : part.words(text), look(part.child(i, "x:rPr")), pieces);
      }
    }
    return new Paragraph(pieces);
  }

  private void chars(String raw, Look look, List<RunPiece> pieces) {
    SheetEscapes.read(raw, look, pieces, escape -> run(text(escape), look));
  }

  /** Puts a translation into an item; readings belong to the old words and go. */
  void write(Edits edits, int item, Paragraph paragraph, Text translation) {
    List<RunPiece> pieces = paragraph.with(translation);
    boolean plain =
        pieces.stream()
            .allMatch(
                piece -> piece instanceof RunPiece.Chars chars && chars.look().equals(Look.PLAIN));
    String text =
        plain
            ? text(
                SheetEscapes.escape(
                    pieces.stream().map(SheetText::words).reduce("", String::concat)))
            : new Runs(edits).write(pieces);
    int phonetic = part.child(item, "x:phoneticPr");
    String rest = phonetic < 0 ? "" : part.element(phonetic);
    edits.replace(part.end(item), part.start(part.partner(item)), text + rest);
  }

  private static String words(RunPiece piece) {
    return piece instanceof RunPiece.Chars chars ? chars.words() : "";
  }

  private String text(String raw) {
    String name = part.own("x:t");
    return "<" + name + " xml:space=\"preserve\">" + XmlText.escape(raw) + "</" + name + ">";
  }

  private String run(String content, Look look) {
    String run = part.own("x:r");
    String name = part.own("x:rPr");
    String properties =
        look.xml().isEmpty() ? "" : "<" + name + ">" + look.xml() + "</" + name + ">";
    return "<" + run + ">" + properties + content + "</" + run + ">";
  }

  /** Writes runs. */
  private final class Runs extends PieceWriter {

    Runs(Edits edits) {
      super(edits);
    }

    @Override
    protected void words(String words, Look look, StringBuilder out) {
      out.append(run(text(SheetEscapes.escape(words)), look));
    }
  }

  private Look look(int properties) {
    return properties < 0 || part.partner(properties) == properties
        ? Look.PLAIN
        : looks.computeIfAbsent(part.element(properties), any -> readLook(properties));
  }

  private Look readLook(int properties) {
    List<String> traits = new ArrayList<>();
    boolean showsOnSpace = false;
    for (int i = properties + 1; i < part.partner(properties); i = part.partner(i) + 1) {
      trait(i).ifPresent(traits::add);
      showsOnSpace |= part.is(i, "x:u") || part.is(i, "x:strike");
    }
    String xml = part.text().substring(part.end(properties), part.start(part.partner(properties)));
    return new Look(xml, xml, traits, showsOnSpace);
  }

  private Optional<String> trait(int property) {
    Optional<String> value = part.attribute(property, "val");
    boolean on = value.map(v -> !v.equals("0") && !v.equals("false")).orElse(true);
    return switch (part.tag(property)) {
      case "x:b" -> Optional.of("bold").filter(any -> on);
      case "x:i" -> Optional.of("italic").filter(any -> on);
      case "x:u" -> Optional.of("underline").filter(any -> !value.orElse("").equals("none"));
      case "x:strike" -> Optional.of("strike").filter(any -> on);
      case "x:vertAlign" -> value.filter(align -> !align.equals("baseline"));
      case "x:sz" -> value.map(size -> "size " + size);
      case "x:rFont" -> value.map(font -> "font " + font);
      case "x:color" -> Optional.of("colour");
      default -> Optional.empty();
    };
  }
}
