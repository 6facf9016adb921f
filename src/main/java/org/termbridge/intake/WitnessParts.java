package org.termbridge.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;

/** The parts of a container: where a text stands, and whether people see it there. */
final class WitnessParts {

  private static final int LONGEST_PART = 64 << 20;

  /** Parts that a reader of the document never sees as its text. */
  private static final Pattern UNSEEN_PART =
      Pattern.compile(
          "(?i).*(comment|docProps/|customXml/|/theme/|glossary/|slideMaster|slideLayout|"
              + "notesMaster|handoutMaster|/settings|_rels/|fontTable|/styles|/numbering|"
              + "externalLink|webSettings|META-INF/|\\bmeta\\.xml|\\bsettings\\.xml|/people).*");

  /** What a program computes and shows beside the words: pages, dates, note marks, ruby. */
  private static final Pattern COMPUTED_TEXT =
      Pattern.compile(
          "<w:instrText\\b[^>]*>\\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|DATE|TIME|SEQ)\\b(?!REF)"
              + ".*?fldCharType=\"end\"[^<>]*>"
              + "|<text:(note-citation|sequence|bibliography-mark|expression)\\b.*?</text:\\1>"
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

  private static final Pattern FIELD_CODE =
      Pattern.compile("<w:instrText\\b.*?</w:instrText>", Pattern.DOTALL);

  /** A header of a sheet that holds fields only (ECMA-376 part 1, 18.3.1.46). */
  private static final Pattern HEAD_CODES =
      Pattern.compile("(?:&(?:\"[^\"]*\"|\\d+|K[0-9A-F+-]{6}|[A-Z])|\\P{L})+");

  /** Of a list item, as the witness counts it. */
  private static final Pattern LABEL =
      Pattern.compile("[\\s(]*(?:\\p{N}{1,4}|\\p{Alpha}|[ivxlcIVXLC]+)[.)]");

  private static final Pattern BLOCK =
      Pattern.compile("<(w:p|a:p|si|text:p|text:h)(?:\\s[^>]*)?>.*?</\\1>", Pattern.DOTALL);

  private static final Pattern STORY = Pattern.compile("<Content>(.*?)</Content>", Pattern.DOTALL);

  /** The letters of each part, of what people see in it and of what they do not. */
  private final Map<String, String> seen = new LinkedHashMap<>();

  /** What a field or a ruby shows beside the words, whole and word by word: {@code 12}. */
  private final Set<String> computed = new HashSet<>();

  private final StringBuilder unseen = new StringBuilder();
  private boolean container;
  private boolean spreadsheet;
  private boolean pages;

  /** Whether a program counts list items, and the witness writes the numbers as text. */
  private boolean hasLabels;

  private WitnessParts() {}

  static WitnessParts of(Release release) throws IOException {
    WitnessParts parts = new WitnessParts();
    for (Problem warning : release.warnings()) {
      // Running heads were left out of the carrier, and the user was told.
      warning
          .arguments()
          .forEach(argument -> parts.unseen.append(withoutDigits(letters(argument))).append('\n'));
    }
    parts.pages = release.mediaType().equals("application/pdf");
    parts.hasLabels = release.road() == Road.REFLOW && !parts.pages;
    if (release.road() == Road.NATIVE && !release.format().isText()) {
      parts.hasLabels = true;
      parts.container = true;
      parts.spreadsheet =
          switch (release.format()) {
            case XLSX, XLSM, ODS -> true;
            default -> false;
          };
      parts.read(release);
    }
    return parts;
  }

  /** Passages of an IDML package: the contents of its stories. */
  static List<Passage> stories(Release release) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (ZipInputStream zip = zip(release)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("Stories/")) {
          Matcher content = STORY.matcher(textOf(zip));
          while (content.find()) {
            passages.add(new Passage(entry.getName(), plain(content.group(1))));
          }
        }
      }
    }
    return passages;
  }

  /** Passages of a container that Tika cannot read: the blocks of its parts, as they stand. */
  static List<Passage> blocks(Release release) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (ZipInputStream zip = zip(release)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml") && !UNSEEN_PART.matcher("/" + name).matches()) {
          Matcher block = BLOCK.matcher(visible(textOf(zip)));
          while (block.find()) {
            passages.add(new Passage(name, plain(block.group())));
          }
        }
      }
    }
    return passages;
  }

  /** The part that a text stands in. */
  Optional<String> place(String text) {
    Optional<String> whole = placeOf(List.of(letters(text)));
    List<String> words =
        HeldText.words(text).stream().filter(word -> word.length() > 3).limit(20).toList();
    // A witness may put the words of a chart or a field together in another order.
    return whole.isPresent() || words.isEmpty() ? whole : placeOf(words);
  }

  private Optional<String> placeOf(List<String> pieces) {
    return seen.entrySet().stream()
        .filter(part -> pieces.stream().allMatch(part.getValue()::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Whether all that a stretch has beside held words is what a program counts: the result of a
   * field ({@code Page 1}), the label of a list item ({@code 1. One}, {@code a) One}), the values
   * of a chart.
   */
  boolean isComputed(String text, HeldText held) {
    List<String> words = HeldText.words(text);
    boolean labelled = hasLabels && words.size() > 1 && LABEL.matcher(text).lookingAt();
    boolean values = place(text).filter(part -> part.contains("/charts/")).isPresent();
    List<String> rest =
        words.subList(labelled ? 1 : 0, words.size()).stream()
            .filter(word -> !computed.contains(word) && !(values && word.matches("\\p{N}+")))
            .toList();
    return rest.size() < words.size() && held.holds(String.join("", rest));
  }

  /** Whether people see a text nowhere, or a program computes it: a number, a page, a label. */
  boolean isInvisible(String text) {
    String letters = letters(text);
    Optional<String> place = placeOf(List.of(letters));
    boolean inValues = spreadsheet || place.filter(part -> part.contains("/charts/")).isPresent();
    if (letters.isEmpty() || (inValues && text.codePoints().noneMatch(Character::isLetter))) {
      // The number of a cell or of a chart is a value, not text.
      return true;
    }
    if (spreadsheet && (place.isEmpty() || HEAD_CODES.matcher(text).matches())) {
      // A formatted date, an error, the author of a comment.
      return true;
    }
    if (place.isPresent()) {
      return computed.contains(letters) && text.codePoints().noneMatch(Character::isLetter);
    }
    boolean isNumber = !text.matches("(?s).*(\\p{L}{3}|\\p{IsHan}).*");
    // Page numbers and running heads change their digits from page to page.
    return ((container || pages) && isNumber)
        || unseen.indexOf(letters) >= 0
        || (pages && unseen.indexOf(withoutDigits(letters)) >= 0);
  }

  private void read(Release release) throws IOException {
    try (ZipInputStream zip = zip(release)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.matches("(?i).+\\.(xml|xhtml|html?|opf|ncx)")) {
          add(name, textOf(zip));
        }
      }
    } catch (ZipException e) {
      // Places are a service: a container that others can read need not be perfect for this.
      container = true;
    }
  }

  private void add(String name, String markup) {
    if (UNSEEN_PART.matcher("/" + name).matches() || isHiddenSlide(name, markup)) {
      addUnseen(markup);
      return;
    }
    String written = without(COMPUTED_TEXT, markup, this::addComputed);
    String shown = without(UNSEEN_TEXT, written, this::addUnseen);
    seen.put(name, letters(plain(shown)));
  }

  private void addComputed(String markup) {
    addUnseen(markup);
    String shown = plain(FIELD_CODE.matcher(markup).replaceAll(" "));
    computed.add(letters(shown));
    computed.addAll(HeldText.words(shown));
  }

  private void addUnseen(String markup) {
    unseen.append(letters(plain(markup))).append('\n');
  }

  private static String visible(String markup) {
    return without(UNSEEN_TEXT, without(COMPUTED_TEXT, markup, found -> {}), found -> {});
  }

  private static String without(Pattern pattern, String markup, Consumer<String> taken) {
    Matcher found = pattern.matcher(markup);
    StringBuilder rest = new StringBuilder();
    while (found.find()) {
      taken.accept(found.group());
      found.appendReplacement(rest, " ");
    }
    return found.appendTail(rest).toString();
  }

  private static boolean isHiddenSlide(String name, String markup) {
    return name.startsWith("ppt/slides/")
        && markup.substring(0, Math.min(4000, markup.length())).contains(" show=\"0\"");
  }

  private static ZipInputStream zip(Release release) throws IOException {
    return new ZipInputStream(new BufferedInputStream(release.original().open()));
  }

  private static String textOf(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
  }

  private static String plain(String markup) {
    return WitnessText.decoded(markup.replaceAll("<[^<>]*>", ""));
  }

  private static String withoutDigits(String letters) {
    return letters.replaceAll("\\p{N}+", "");
  }

  private static String letters(String text) {
    return String.join("", HeldText.words(text));
  }
}
