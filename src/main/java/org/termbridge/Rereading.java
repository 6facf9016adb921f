package org.termbridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Format;
import org.termbridge.document.Inline;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.Filters;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.intake.Limits;
import org.termbridge.merge.MergePlan;

/**
 * The second look: a written document is taken in again and must hold, unit by unit, what the plan
 * says.
 */
record Rereading(Filters filters, Limits limits) {

  /** U+FFFD, control characters, private use. */
  private static final Pattern DAMAGE = Pattern.compile("[\\x{FFFD}\\p{Cc}\\p{Co}&&[^\\s]]");

  /**
   * Reads the file.
   *
   * @param intended every unit of the document, in its order
   * @return W0616 for each unit whose words are right and whose formatting is not
   * @throws Unkept if units have other words, or have lost a code that carries content: an image, a
   *     link, the mark of a note
   * @throws InputException E0603 if the document should have no words and has some
   */
  List<Problem> check(Path written, Release release, LanguagePair pair, List<Intended> intended)
      throws IOException {
    IntakeOptions intake = new IntakeOptions(Optional.of(pair.target()), limits);
    String name = release.road() == Road.REFLOW ? "carrier.xhtml" : release.name();
    Release again = open(intake, written, name, intended);
    if (again.format() == Format.TXT) {
      checkFlow(inCharsetOf(release, again), intended);
      return List.of();
    }
    Comparison comparison = new Comparison(intended);
    filters.readBack(inCharsetOf(release, again), release, comparison::add);
    return comparison.end();
  }

  /** What makes a document look damaged are characters of translations: those of these units. */
  private static Release open(
      IntakeOptions intake, Path written, String name, List<Intended> intended) throws IOException {
    try {
      return new Intake(intake).open(written, name);
    } catch (InputException e) {
      Map<String, String> damaged = new LinkedHashMap<>();
      for (Intended unit : intended) {
        if (DAMAGE.matcher(unit.text().words()).find()) {
          damaged.put(unit.id(), "The written document counts as damaged: " + e.getMessage());
        }
      }
      if (damaged.isEmpty() || !e.problem().code().equals("E0214")) {
        throw e;
      }
      throw new Unkept(damaged);
    }
  }

  /** Lines of a plain text may be units of their own now; their words flow on. */
  private void checkFlow(Release again, List<Intended> intended) throws IOException {
    FlowingText flow = new FlowingText(intended);
    filters.read(again, unit -> flow.add(words(unit.source())));
    if (flow.end()) {
      return;
    }
    StringBuilder all = new StringBuilder();
    filters.read(again, unit -> all.append(words(unit.source())).append('\n'));
    Map<String, String> differences = FlowingText.differences(intended, all.toString());
    if (differences.isEmpty()) {
      throw InputException.of("E0603", "\u201c" + all.toString().strip() + "\u201d is too much");
    }
    throw new Unkept(differences);
  }

  /** Nobody has to guess the charset again, in another language; UTF-8 is seen without guessing. */
  private static Release inCharsetOf(Release original, Release written) {
    boolean isGuessed =
        original.charset().isPresent()
            && written.charset().isPresent()
            && !written.charset().get().equals(StandardCharsets.UTF_8);
    return isGuessed ? written.withCharset(original.charset().get()) : written;
  }

  /**
   * Compares an earlier merge of the same document, which this one would replace.
   *
   * @return ids of the units that have other words there; empty if it is no such merge, or none has
   */
  List<String> otherIn(Path standing, Release release, LanguagePair pair, List<Intended> intended)
      throws IOException {
    Map<String, String> found = new HashMap<>();
    try {
      IntakeOptions intake = new IntakeOptions(Optional.of(pair.target()), limits);
      Release earlier = new Intake(intake).open(standing, release.name());
      filters.readBack(
          inCharsetOf(release, earlier), release, units -> units.forEach(unit -> put(found, unit)));
    } catch (InputException e) {
      return List.of();
    }
    List<String> other =
        intended.stream()
            .filter(unit -> !unit.words().equals(found.get(unit.id())))
            .map(Intended::id)
            .toList();
    long known = intended.stream().filter(unit -> found.containsKey(unit.id())).count();
    return 2 * known > intended.size() ? other : List.of();
  }

  /** The last way to read a unit is by its translation. */
  private static void put(Map<String, String> found, Unit unit) {
    found.put(unit.id(), words(unit.source()));
  }

  /** What a unit should hold now: its translation, or its source where it has none. */
  record Intended(String id, Role role, Text text) {

    static List<Intended> of(List<Unit> units, MergePlan plan) {
      return units.stream()
          .map(
              unit ->
                  new Intended(unit.id(), unit.role(), plan.target(unit).orElseGet(unit::source)))
          .toList();
    }

    String words() {
      return Rereading.words(text);
    }

    /** Whether {@link #words} are any. */
    boolean hasWords() {
      return text.inlines().stream()
          .flatMapToInt(inline -> inline.words().chars())
          .anyMatch(c -> !isSpace((char) c) && !isUnseen((char) c));
    }

    /** Words and what the document says for the codes between them. */
    String withCodes() {
      return Rereading.withCodes(text);
    }
  }

  /**
   * White space counts as one space, and so do codes that show one: formats may break lines as they
   * like. Marks that nobody sees count for nothing: formats drop them where a text begins or ends.
   */
  static String words(Text text) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : text.inlines()) {
      boolean isSpace =
          inline instanceof Code code
              && code.kind() == CodeKind.STANDALONE
              && (code.type() == CodeType.LINE_BREAK || code.type() == CodeType.TAB);
      words.append(isSpace ? " " : inline.words());
    }
    return spaced(words);
  }

  /** Words and what the document says for the codes between them. */
  static String withCodes(Text text) {
    StringBuilder all = new StringBuilder();
    for (Inline inline : text.inlines()) {
      all.append(inline instanceof Code code ? code.data() : inline.words());
    }
    return spaced(all.toString());
  }

  /** White space of any kind and length is one space, and none at the edges. */
  private static String spaced(CharSequence text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean isSpaceDue = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isSpaceDue = !spaced.isEmpty();
      } else if (!isUnseen(c)) {
        spaced.append(isSpaceDue ? " " : "").append(c);
        isSpaceDue = false;
      }
    }
    return spaced.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Zero-width space, byte-order mark, marks of direction. */
  private static boolean isUnseen(char c) {
    return c == '\u200B'
        || c == '\uFEFF'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
