package org.termbridge.segment.user;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.segment.rule.WordList;

/**
 * A user's file of abbreviations after which no sentence ends: one a line, remarks behind {@code
 * #}. A name such as {@code abbreviations.fr.txt} limits the file to one language, a line {@code
 * [fr]} the lines below it; {@code [*]} ends that.
 */
public final class AbbreviationFile {

  private static final Pattern SECTION = Pattern.compile("\\[\\s*([^\\]\\s]+)\\s*]");
  private static final Pattern LANGUAGE_IN_NAME =
      Pattern.compile(".*\\.([A-Za-z]{2,3}(?:[-_]\\w+)*)\\.[^.]+");
  private static final int LONGEST = 60;

  private final Path file;
  private final Language language;
  private final List<String> words = new ArrayList<>();
  private boolean isWanted;

  private AbbreviationFile(Path file, Language language) {
    this.file = file;
    this.language = language;
    this.isWanted = isForLanguageInName();
  }

  /**
   * The abbreviations that files have for a language, as words of a {@link WordList}.
   *
   * @throws InputException E0404 for a line that is no abbreviation, E0405 for an unreadable file
   */
  public static List<String> words(List<Path> files, Language language) {
    List<String> words = new ArrayList<>();
    for (Path path : files) {
      AbbreviationFile file = new AbbreviationFile(path, language);
      file.read();
      words.addAll(file.words);
    }
    return words;
  }

  private void read() {
    int number = 0;
    for (String line : UserFile.text(file).lines().toList()) {
      number++;
      String words = line.strip();
      Matcher section = SECTION.matcher(words);
      if (section.matches()) {
        isWanted = isFor(section.group(1), number);
      } else if (!words.isEmpty() && !words.startsWith("#")) {
        add(words, number);
      }
    }
  }

  private void add(String abbreviation, int number) {
    if (abbreviation.length() > LONGEST) {
      throw wrong(number, abbreviation.substring(0, LONGEST) + "…");
    }
    if (isWanted) {
      int last = abbreviation.codePointBefore(abbreviation.length());
      String dotted = Character.isLetterOrDigit(last) ? abbreviation + "." : abbreviation;
      addWithBeginnings(dotted.replaceAll("\\s+", "_"));
    }
  }

  /** Where {@code Lt. Gov.} ends no sentence, its {@code Lt.} ends none either. */
  private void addWithBeginnings(String word) {
    words.add(word);
    for (int space = word.indexOf("._"); space >= 0; space = word.indexOf("._", space + 1)) {
      words.add(word.substring(0, space + 1));
    }
  }

  private boolean isForLanguageInName() {
    Matcher name = LANGUAGE_IN_NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return true;
    }
    try {
      return isFor(Language.of(name.group(1)));
    } catch (InputException e) {
      return true;
    }
  }

  private boolean isFor(String tag, int number) {
    if (tag.equals("*")) {
      return true;
    }
    try {
      return isFor(Language.of(tag));
    } catch (InputException e) {
      throw wrong(number, "[" + tag + "]");
    }
  }

  private boolean isFor(Language other) {
    return language.sameBase(other);
  }

  private InputException wrong(int number, String line) {
    return new InputException(
        Problem.of("E0404", line).in(file.toString()).at(String.valueOf(number)));
  }
}
