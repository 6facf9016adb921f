package org.termbridge.intake.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.termbridge.document.Road;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects passages from Tika's events: a passage a block, with the slide or sheet it stands on.
 */
final class WitnessHandler extends DefaultHandler {

  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "i", "u", "s", "em", "strong", "span", "sub", "sup", "font", "small", "code",
          "ruby", "rb", "rt", "rp", "tt", "cite", "q", "abbr", "ins", "mark", "bdo", "bdi", "wbr");

  /** Names of embedded files, and comments: nothing that a reader sees on the page. */
  private static final Set<String> UNSEEN = Set.of("package-entry", "embedded", "comment");

  /** What a carrier leaves out; the user was told: {@code footer}, {@code slide-note-header}. */
  private static final Pattern RUNNING_HEAD = Pattern.compile("(?:slide-.*)?(?:header|footer)");

  private final boolean sheets;
  private final Road road;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String place = "document";
  private int slides;
  private boolean inBody;
  private boolean sheetName;

  /** Elements open inside the name of an embedded file, which is no text of the document. */
  private int embedded;

  /**
   * A handler for one document.
   *
   * @param sheets headings are names of sheets
   * @param road that the document takes
   */
  WitnessHandler(boolean sheets, Road road) {
    this.sheets = sheets;
    this.road = road;
  }

  List<Passage> passages() {
    flush();
    return passages;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    String name = localName.toLowerCase(Locale.ROOT);
    if (name.equals("body")) {
      inBody = true;
    }
    String kind = String.valueOf(attributes.getValue("class"));
    boolean isHead = road == Road.REFLOW && RUNNING_HEAD.matcher(kind).matches();
    if (embedded > 0 || isHead || UNSEEN.stream().anyMatch(kind::contains)) {
      flush();
      embedded++;
      return;
    }
    if (INLINE.contains(name)) {
      return;
    }
    flush();
    if (kind.equals("slide-content")) {
      place = "slide " + ++slides;
    } else if (kind.startsWith("slide-") && slides > 0) {
      place = "slide " + slides + ", " + kind.substring("slide-".length()).replace('-', ' ');
    }
    sheetName = sheets && name.equals("h1");
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    String name = localName.toLowerCase(Locale.ROOT);
    if (embedded > 0) {
      embedded--;
      return;
    }
    if (sheetName && name.equals("h1")) {
      // People see the name of a sheet on its tab; it is not translated.
      place = "sheet " + text.toString().strip();
      text.setLength(0);
      sheetName = false;
    }
    if (!INLINE.contains(name)) {
      flush();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inBody && embedded == 0) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      text.toString().lines().filter(line -> !line.isBlank()).forEach(this::add);
    }
    text.setLength(0);
  }

  private void add(String line) {
    // Tika writes a number in brackets where the document has the mark of a note.
    String words = line.replaceAll("\\[(?:footnoteRef:|endnoteRef:)?\\d{1,4}\\]", "").strip();
    if (!words.isEmpty()) {
      passages.add(new Passage(place, words));
    }
  }
}
