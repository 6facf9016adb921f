package org.termbridge.anatomy;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.termbridge.document.Language;

/**
 * Turns an editor's phrases into patterns. In a phrase, {@code [ ]} may be left out, {@code …}
 * stands for anything, {@code {months}} for any phrase of that section, and a few names for what no
 * list can hold: {@code {PLACE}} words in capitals, {@code {Place}} capitalised words, {@code
 * {place}} a few letters of any script, {@code {Country}} a country's name in the language, {@code
 * {number}}, {@code {day}}, {@code {year}}, {@code {after year}} right behind one, {@code {dash}},
 * {@code {ACRONYM}}, {@code {name}} up to sixty characters, {@code {X}} a name that the next
 * paragraph must repeat. A backslash takes the next character as it is. Case does not count
 * elsewhere; a space is any white space.
 */
final class Phrases {

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]+";
  private static final String ACRONYM = "(?-i:\\p{Lu}[\\p{Lu}-]{1,11})";
  private static final String PARTICLES =
      "(?:(?:de|do|da|dos|das|del|la|las|los|le|les|of|sur|en|am|an der|im|en|el|al|upon|and) )?";

  /** A letter of a script that sets spaces between its words, as East Asian ones do not. */
  private static final String SPACED = "[\\p{L}\\p{M}&&[^\\u2E80-\\uFFFF]]";

  /** References, what may be left out, letters that every text has. */
  private static final String NOT_SIGN =
      "\\{[^}]*\\}|\\[[^\\]]*\\]|[\\p{L}\\s&&[^\\p{IsHan}]]|\\\\";

  private static final Pattern REFERENCE = Pattern.compile("\\{[^}]*\\}");

  private final RuleFile rules;
  private final Language language;

  Phrases(RuleFile rules, Language language) {
    this.rules = rules;
    this.language = language;
  }

  /** Finds any phrase of the section at the start of a text; nothing if the section is empty. */
  PhraseSet start(String section) {
    return compiled(section, "");
  }

  /** Matches a whole text that is any phrase of the section, perhaps with punctuation behind. */
  PhraseSet whole(String section) {
    return compiled(section, "[\\s.。:：!！*]*");
  }

  /** Finds any phrase of the section at the end of a text. */
  Pattern end(String section) {
    List<String> phrases = rules.phrases(section);
    String regex = phrases.isEmpty() ? "(?!)" : alternatives(phrases, 0) + "[\\s.。]*$";
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** Finds any phrase of the section as words of its own anywhere in a text. */
  Pattern anywhere(String section) {
    List<String> phrases = rules.phrases(section);
    String regex =
        phrases.isEmpty()
            ? "(?!)"
            : "(?<!" + SPACED + ")" + alternatives(phrases, 0) + "(?!" + SPACED + ")";
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /**
   * Signs and ideographs of which a text must have one to hold a phrase of the section; empty if
   * some phrase has none.
   */
  String signs(String section) {
    StringBuilder signs = new StringBuilder();
    for (String phrase : rules.phrases(section)) {
      String own = phrase.replaceAll(NOT_SIGN, "");
      if (own.isEmpty()) {
        return "";
      }
      char sign = own.charAt(own.length() - 1);
      signs.append(sign).append(sign == ')' ? "）" : "").append(sign == ':' ? "：" : "");
    }
    return signs.toString();
  }

  private PhraseSet compiled(String section, String suffix) {
    FirstCharacters firsts = new FirstCharacters(rules);
    Map<Character, List<String>> byFirst = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String phrase : rules.phrases(section)) {
      Optional<Set<Character>> first = firsts.of(phrase);
      if (first.isEmpty()) {
        open.add(phrase);
      } else {
        String regex = regex(phrase, 0);
        first.get().forEach(c -> byFirst.computeIfAbsent(c, key -> new ArrayList<>()).add(regex));
      }
    }
    List<String> others = factored(open);
    byFirst.values().forEach(all -> all.addAll(others));
    return new PhraseSet(byFirst, others, suffix);
  }

  /** Phrases that begin with the same reference share it, so that a text is read once for all. */
  private List<String> factored(List<String> phrases) {
    Map<String, List<String>> byStart = new LinkedHashMap<>();
    for (String phrase : phrases) {
      Matcher start = REFERENCE.matcher(phrase);
      int length = start.lookingAt() ? start.end() : 0;
      byStart
          .computeIfAbsent(phrase.substring(0, length), key -> new ArrayList<>())
          .add(phrase.substring(length));
    }
    List<String> regexes = new ArrayList<>();
    byStart.forEach((start, rests) -> regexes.add(regex(start, 0) + alternatives(rests, 0)));
    return regexes;
  }

  private String alternatives(List<String> phrases, int depth) {
    if (depth > 5) {
      throw new IllegalStateException("sections refer to each other in a circle");
    }
    return phrases.stream()
        .map(phrase -> regex(phrase, depth))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private String regex(String phrase, int depth) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == '\\') {
        i++;
        regex.append(Pattern.quote(phrase.substring(i, i + 1)));
      } else if (c == '{') {
        int end = phrase.indexOf('}', i);
        regex.append(reference(phrase.substring(i + 1, end), depth));
        i = end;
      } else {
        regex.append(c == ' ' && i > 0 && phrase.charAt(i - 1) == ':' ? "" : literal(c));
      }
    }
    return regex.toString();
  }

  private static String literal(char c) {
    return switch (c) {
      case '[' -> "(?:";
      case ']' -> ")?";
      case '…' -> ".*";
      case ' ' -> "\\s+";
      case ':', '：' -> "\\s*[:：]\\s*";
      case '\'', '’' -> "['’]";
      case '(', '（' -> "[(（]\\s*";
      case ')', '）' -> "\\s*[)）]";
      default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c;
    };
  }

  private String reference(String name, int depth) {
    return switch (name) {
      case "PLACE" -> "(?-i:" + CAPITALS + "(?:(?: | & |/)" + CAPITALS + "){0,3})";
      case "Place" -> "(?-i:" + CAPITALISED + "(?: " + PARTICLES + CAPITALISED + "){0,3})";
      case "place" -> "[\\p{L}\\p{M}·]{1,14}?";
      case "ACRONYM" -> ACRONYM;
      case "Country" -> countries();
      case "number" -> "[0-9０-９一二三四五六七八九十]{1,4}";
      case "day" -> "[0-3]?[0-9](?:st|nd|rd|th|er|º|ª|\\.|-е)?";
      case "year" -> "(?:19|20)[0-9]{2}";
      case "after year" -> "(?<=(?:19|20)[0-9]{2})";
      case "dash" -> "(?:\\s*(?:--|[—–―─]{1,2})-?|\\s+-|\\.-)\\s*";
      case "name" -> ".{1,60}?";
      case "X" -> "([«“\"‘„]?(?-i:[\\p{Lu}\\p{Lo}]).{1,60}?)";
      case "x" -> "(.{2,60}?)";
      case "arabic number" -> "[٠-٩]{1,4}";
      case "wire gap" -> "(?=[\\s　（(：:】])\\s*";
      // 电影 and its like: the character belongs to the next word, not to a dateline.
      case "wire end" -> "(?![影視视力話话脑腦池器子台臺商动動车車站网網梯信報报])\\s*";
      default -> section(name, depth);
    };
  }

  private String section(String name, int depth) {
    List<String> phrases = rules.phrases(name);
    if (phrases.isEmpty()) {
      throw new IllegalStateException("no section " + name + " in the rules of " + language);
    }
    return alternatives(phrases, depth + 1);
  }

  private String countries() {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    return Arrays.stream(ULocale.getISOCountries())
        .map(code -> ULocale.getDisplayCountry("und-" + code, locale))
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
