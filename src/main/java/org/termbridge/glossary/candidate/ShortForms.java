package org.termbridge.glossary.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.glossary.Candidate;

/**
 * Short forms that a sentence introduces: {@code Hong Kong Monetary Authority (HKMA)}. The letters
 * are checked, and say where the long form begins, as Schwartz and Hearst do (A simple algorithm
 * for identifying abbreviation definitions in biomedical text, 2003).
 */
final class ShortForms {

  private static final Pattern BRACKETS =
      Pattern.compile("\\s?[(\uFF08]([^()\uFF08\uFF09]{2,40})[)\uFF09]");
  private static final Pattern LATIN =
      Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})\\p{Lu}[\\p{L}\\p{N}&-]{1,9}");
  private static final Pattern MARKS =
      Pattern.compile("[\\p{Pi}\\p{Pf}'\"\u300C\u300D\u300A\u300B\uFF0C,:\uFF1A\\s]+");
  private static final Pattern HEREINAFTER =
      Pattern.compile(
          "^(?:hereinafter|hereafter|the|or|also known as|known as|abbreviated as)\\s+");

  private final LanguageData data;

  ShortForms(LanguageData data) {
    this.data = data;
  }

  /** The same hits, with those before brackets joined to the short forms in them. */
  List<Hit> joined(String sentence, List<Hit> hits) {
    List<Hit> joined = new ArrayList<>(hits);
    Matcher brackets = BRACKETS.matcher(sentence);
    while (brackets.find()) {
      int start = brackets.start();
      int end = brackets.end();
      shortForm(brackets.group(1))
          .flatMap(form -> introduced(sentence, joined, start, form))
          .ifPresent(
              hit -> {
                joined.removeIf(
                    old -> old.overlaps(hit) || (old.start() >= start && old.end() <= end));
                joined.add(hit);
              });
    }
    joined.sort(Comparator.comparing(Hit::start));
    return joined;
  }

  /** What stands in the brackets, without what introduces it. */
  private Optional<String> shortForm(String inside) {
    String form = inside.strip();
    boolean isNamed = false;
    for (String word : data.all("short-name")) {
      if (form.startsWith(word)) {
        form = form.substring(word.length());
        isNamed = true;
      }
    }
    form = HEREINAFTER.matcher(form).replaceFirst("");
    form = MARKS.matcher(form).replaceAll(" ").strip();
    boolean isShort = LATIN.matcher(form).matches() || (!form.isEmpty() && isHan(form));
    return isShort || isNamed ? Optional.of(form) : Optional.empty();
  }

  private Optional<Hit> introduced(String sentence, List<Hit> hits, int end, String form) {
    Optional<Hit> before =
        hits.stream()
            .filter(hit -> hit.kind() != Candidate.Kind.ACRONYM)
            .filter(hit -> hit.end() == end || hit.end() + 1 == end)
            .findFirst();
    if (isHan(form)) {
      return before
          .filter(hit -> isSubsequence(form, hit.wording()))
          .map(hit -> hit.withShortForm(form));
    }
    int start = longFormStart(form, sentence.substring(0, end));
    if (start >= 0) {
      Hit own = Hit.of(sentence, start, end, Candidate.Kind.NAME);
      Hit chosen = before.filter(hit -> hit.start() < start && isNameOf(form, hit)).orElse(own);
      return Optional.of(chosen.withShortForm(form));
    }
    boolean isForeign =
        before
            .filter(hit -> isHan(hit.wording().substring(hit.wording().length() - 1)))
            .isPresent();
    return isForeign ? before.map(hit -> hit.withShortForm(form)) : Optional.empty();
  }

  /** The name may begin before the first letter that is needed. */
  private static boolean isNameOf(String form, Hit hit) {
    return Character.toUpperCase(hit.wording().charAt(0)) == Character.toUpperCase(form.charAt(0));
  }

  /**
   * Where the shortest words begin that have the letters of the short form in their order, the
   * first at the start of a word; -1 if there are none.
   */
  static int longFormStart(String form, String before) {
    String letters = form.replaceAll("s$", "").replaceAll("[^\\p{L}\\p{N}]", "");
    int at = before.length();
    for (int i = letters.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(letters.charAt(i));
      at--;
      while (at >= 0
          && (Character.toLowerCase(before.charAt(at)) != letter
              || (i == 0 && !beginsWord(before, at)))) {
        at--;
      }
      if (at < 0) {
        return -1;
      }
    }
    int words = before.substring(at).split("[\\s-]+", -1).length;
    boolean isShort = words <= Math.min(letters.length() + 5, letters.length() * 2);
    boolean isOneName = before.substring(at).matches("[\\p{L}\\p{M}\\p{N}\\s'\u2019,&/-]+");
    return isShort && isOneName && words > 1 ? at : -1;
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isSubsequence(String form, String wording) {
    int at = -1;
    for (int i = 0; i < form.length(); i++) {
      at = wording.indexOf(form.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return form.length() < wording.length();
  }

  private static boolean isHan(String text) {
    return text.codePoints()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
