package org.termbridge.intake.coverage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;

/** The parts of a container: where a text stands, and whether people see it there. */
public final class WitnessParts {

  /** Letters of text outside paragraphs that are not there by chance. */
  private static final int SHORTEST_REST = 4;

  /** What a program drew of a diagram's words, which stand in its data. */
  private static final Pattern COPY = Pattern.compile(".*/diagrams/drawing[^/]*");

  private static final Pattern VALUE =
      Pattern.compile(
          "true|false|null|\\S*(?:://|[\\w.]/|/[\\w.])\\S*"
              + "|(?=[^\\s]*[\\d_])[A-Za-z0-9_.:#+@-]+|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Parts that a reader of the document never sees as its text. */
  private static final Pattern UNSEEN_PART =
      Pattern.compile(
          "(?i).*(comment|docProps/|customXml/|/theme/|glossary/|slideMaster|slideLayout|"
              + "notesMaster|handoutMaster|/settings|_rels/|fontTable|(?:word|xl)/styles|/numbering|"
              + "externalLink|webSettings|META-INF/|\\bmeta\\.xml|\\bsettings\\.xml|/people).*");

  /** What a program computes and shows beside the words: pages, dates, note marks, ruby. */
  private static final Pattern COMPUTED_TEXT =
      Pattern.compile(
          "<w:instrText\\b[^>]*>\\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|DATE|TIME|SEQ)\\b(?!REF)"
              + ".*?fldCharType=\"end\"[^<>]*>"
              + "|<text:(note-citation|sequence|bibliography-mark|expression)(?:\\s[^<>]*)?(?<!/)>.*?</text:\\1>"
              + "|<rPh\\b.*?</rPh>|<w:rt>.*?</w:rt>"
              + "|<w:fldSimple\\b[^>]*instr=\"\\s*(?:PAGE|PAGEREF|NUMPAGES|DATE|TIME|SEQ)\\b.*?"
              + "</w:fldSimple>"
              + "|<p:sp>(?:(?!</p:sp>).)*?<p:ph\\b[^>]*\\btype=\"(?:dt|hdr|sldNum)\".*?</p:sp>"
              + "|<a:fld\\b[^>]*\\btype=\"(?:slidenum|datetime)[^>]*>.*?</a:fld>",
          Pattern.DOTALL);

  /** Text inside a visible part that nobody sees: comments, deletions, hidden runs, field codes. */
  private static final Pattern UNSEEN_TEXT =
      Pattern.compile(
          "<office:annotation\\b.*?</office:annotation>"
              + "|<text:tracked-changes\\b.*?</text:tracked-changes>"
              + "|<w:instrText\\b.*?</w:instrText>|<w:delText\\b.*?</w:delText>"
              + "|<w:r\\b(?:(?!</w:r>).)*?<w:vanish ?/>.*?</w:r>"
              + "|<(?:text:hidden-text|script:event-listener)\\b[^>]*>",
          Pattern.DOTALL);

  /** A header of a sheet that holds fields only (ECMA-376 part 1, 18.3.1.46). */
  private static final Pattern HEAD_CODES =
      Pattern.compile("(?:&(?:\"[^\"]*\"|\\d+|K[0-9A-F+-]{6}|[A-Z])|\\P{L})+");

  /** The letters of each part, of what people see in it and of what they do not. */
  private final Map<String, String> seen = new LinkedHashMap<>();

  private final List<Passage> blocks = new ArrayList<>();

  private final Set<String> blockLetters = new HashSet<>();

  /** The letters of what stands in no block. */
  private final StringBuilder rest = new StringBuilder();

  private final StringBuilder unseen = new StringBuilder();
  private Kind kind = Kind.TEXT;

  private enum Kind {
    TEXT,
    DATA,
    PAGES,
    BOOK,
    SPREADSHEET,
    PARAGRAPHS
  }

  private WitnessParts() {}

  public static WitnessParts of(Release release) throws IOException {
    WitnessParts parts = new WitnessParts();
    for (Problem warning : release.warnings()) {
      // Running heads were left out of the carrier, and the user was told.
      warning
          .arguments()
          .forEach(argument -> parts.unseen.append(withoutDigits(letters(argument))).append('\n'));
    }
    parts.kind = kind(release);
    if (release.road() == Road.NATIVE && !release.format().isText()) {
      parts.read(release);
    }
    return parts;
  }

  private static Kind kind(Release release) {
    if (release.road() == Road.REFLOW) {
      return release.mediaType().equals("application/pdf") ? Kind.PAGES : Kind.TEXT;
    }
    return switch (release.format()) {
      case XLSX, XLSM, ODS -> Kind.SPREADSHEET;
      case DOCX, DOCM, DOTX, PPTX, PPTM, ODT, ODP -> Kind.PARAGRAPHS;
      case JSON, YAML, PROPERTIES, XML -> Kind.DATA;
      default -> release.format().isText() ? Kind.TEXT : Kind.BOOK;
    };
  }

  /** Passages of a container that Tika cannot read: the blocks of its parts, as they stand. */
  public static List<Passage> blocks(Release release) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (ZipInputStream zip = zip(release)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml") && !UNSEEN_PART.matcher("/" + name).matches()) {
          passages.addAll(
              PartBlocks.of(name, new WitnessParts().visible(PartText.of(zip))).passages());
        }
      }
    }
    return passages;
  }

  /**
   * The paragraphs of a text document or a presentation; of no other kind. The series of a chart
   * share their categories.
   */
  public List<Passage> blocks() {
    Set<Passage> distinct = new HashSet<>();
    return blocks.stream()
        .filter(block -> !block.place().contains("/charts/") || distinct.add(block))
        .toList();
  }

  /**
   * The passages to be looked for. In a workbook those that stand in a cell or a shape, not the
   * dates and comments that the witness wrote; and each once, as a workbook keeps equal strings
   * once and formulas repeat what stands in another cell.
   */
  public List<Passage> wanted(List<Passage> passages) {
    if (kind != Kind.SPREADSHEET) {
      return passages;
    }
    Set<String> texts = new HashSet<>();
    return passages.stream()
        .filter(passage -> isInCell(letters(passage.text())) && texts.add(letters(passage.text())))
        .toList();
  }

  private boolean isInCell(String letters) {
    return blockLetters.contains(letters) || isInRest(letters);
  }

  /** The part that a text stands in. */
  public Optional<String> place(String text) {
    Optional<String> whole = placeOf(List.of(letters(text)));
    List<String> words =
        WORD.matcher(text)
            .results()
            .map(found -> letters(found.group()))
            .filter(word -> word.length() > 3)
            .limit(20)
            .toList();
    // A witness may put the words of a chart or a field together in another order.
    return whole.isPresent() || words.isEmpty() ? whole : placeOf(words);
  }

  private Optional<String> placeOf(List<String> pieces) {
    return seen.entrySet().stream()
        .filter(part -> pieces.stream().allMatch(part.getValue()::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether people see a text nowhere, or a program computes it: a number, a page, a label. */
  public boolean isInvisible(Heard.Gap gap) {
    String letters = letters(gap.text());
    boolean isNumber = gap.text().codePoints().noneMatch(Character::isLetter);
    return switch (kind) {
      case TEXT -> isUnseen(letters);
      // Numbers, dates, addresses, paths and names for programs are values, not words.
      case DATA -> isNumber || VALUE.matcher(gap.text()).matches();
      // Page numbers and running heads change their digits from page to page.
      case PAGES ->
          !gap.text().matches("(?s).*(\\p{L}{3}|\\p{IsHan}).*")
              || isUnseen(letters)
              || isUnseen(withoutDigits(letters));
      case BOOK -> placeOf(List.of(letters)).isEmpty() && (isNumber || isUnseen(letters));
      // The number of a cell is a value.
      case SPREADSHEET -> isNumber || HEAD_CODES.matcher(gap.text()).matches();
      // The blocks were read; what the witness has beside them it put in: labels, numbers of notes.
      case PARAGRAPHS -> isNumber || !isInRest(letters);
    };
  }

  private boolean isInRest(String letters) {
    return letters.length() >= SHORTEST_REST && rest.indexOf(letters) >= 0;
  }

  private boolean isUnseen(String letters) {
    return unseen.indexOf(letters) >= 0;
  }

  private void read(Release release) throws IOException {
    try (ZipInputStream zip = zip(release)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.matches("(?i).+\\.(xml|xhtml|html?|opf|ncx)")) {
          add(name, PartText.of(zip));
        }
      }
    } catch (ZipException e) {
      // Places are a service: a container that others can read need not be perfect for this.
    }
  }

  private void add(String name, String markup) {
    if (UNSEEN_PART.matcher("/" + name).matches() || isHiddenSlide(name, markup)) {
      addUnseen(markup);
      return;
    }
    String shown = visible(markup);
    seen.put(name, letters(plain(shown)));
    if ((kind == Kind.PARAGRAPHS || kind == Kind.SPREADSHEET) && !COPY.matcher(name).matches()) {
      PartBlocks own = PartBlocks.of(name, shown);
      own.passages().forEach(block -> blockLetters.add(letters(block.text())));
      if (kind == Kind.PARAGRAPHS) {
        blocks.addAll(own.passages());
      }
      rest.append(letters(own.rest())).append('\n');
    }
  }

  private void addUnseen(String markup) {
    unseen.append(letters(plain(markup))).append('\n');
  }

  private String visible(String markup) {
    return without(UNSEEN_TEXT, without(COMPUTED_TEXT, markup));
  }

  private String without(Pattern pattern, String markup) {
    Matcher found = pattern.matcher(markup);
    StringBuilder left = new StringBuilder();
    while (found.find()) {
      addUnseen(found.group());
      found.appendReplacement(left, " ");
    }
    return found.appendTail(left).toString();
  }

  private static boolean isHiddenSlide(String name, String markup) {
    return name.startsWith("ppt/slides/")
        && markup.substring(0, Math.min(4000, markup.length())).contains(" show=\"0\"");
  }

  static ZipInputStream zip(Release release) throws IOException {
    return new ZipInputStream(new BufferedInputStream(release.original().open()));
  }

  static String plain(String markup) {
    return WitnessText.decoded(markup.replaceAll("<[^<>]*>", ""));
  }

  private static String withoutDigits(String letters) {
    return letters.replaceAll("\\p{N}+", "");
  }

  private static String letters(String text) {
    return Letters.of(text).toString();
  }
}
