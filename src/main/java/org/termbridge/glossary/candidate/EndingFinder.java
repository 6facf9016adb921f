package org.termbridge.glossary.candidate;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.termbridge.document.Language;
import org.termbridge.glossary.Candidate;

/**
 * Names in writing without spaces, told by their endings: 委员会, 大学, 行动计划. What stands before an
 * ending belongs to the name, word by word, up to a word that stands in no name.
 */
final class EndingFinder implements Finder {

  private static final Pattern CLAUSE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{L}\\p{N}·・-]+");
  private static final Pattern COUNT = Pattern.compile("[\\p{Nd}.一二三四五六七八九十百千万億亿两兩多余餘]+");

  /** Makes the ending an office: 厅 is a body, 厅长 its head. */
  private static final String HEAD_OF = "长長";

  private static final int LONGEST = 24;

  private final LanguageData data;
  private final ULocale locale;

  EndingFinder(LanguageData data, Language language) {
    this.data = data;
    this.locale = ULocale.forLanguageTag(language.tag());
  }

  @Override
  public List<Hit> find(Sentence whole) {
    List<Hit> hits = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(whole.text());
    while (clause.find()) {
      hits.addAll(names(words(clause.group(), clause.start(), whole), whole.text()));
    }
    return hits;
  }

  private List<Hit> names(List<Word> words, String sentence) {
    List<Hit> hits = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      Ending ending = ending(words, i);
      if (!ends(ending, words, i) || goesOn(words, i)) {
        continue;
      }
      int from = begin(words, i, free, ending);
      int start = withoutLeading(sentence, words.get(from).start(), words.get(i).end());
      if (isName(
          words.subList(from, i + 1), sentence.substring(start, words.get(i).end()), ending)) {
        hits.add(Hit.of(sentence, start, words.get(i).end(), Candidate.Kind.NAME));
        free = i + 1;
      }
    }
    return hits;
  }

  /** A thing's name ends its phrase; behind a body its people may stand. */
  private boolean ends(Ending ending, List<Word> words, int at) {
    if (ending.length() == 0) {
      return false;
    }
    if (at + 1 < words.size()
        && data.all("goes-on").stream().anyMatch(words.get(at + 1).text()::startsWith)) {
      return false;
    }
    if (at + 1 == words.size()
        || isStop(words.get(at + 1))
        || data.has("behind", words.get(at + 1).text())) {
      return true;
    }
    return !ending.isThing() && !HEAD_OF.contains(words.get(at + 1).text().substring(0, 1));
  }

  /** The next word is an ending as well: a hospital of a university. */
  private boolean goesOn(List<Word> words, int at) {
    return at + 1 < words.size()
        && !isStop(words.get(at + 1))
        && ends(ending(words, at + 1), words, at + 1);
  }

  /** What the text up to this word ends with; endings may be two words for the dictionary. */
  private Ending ending(List<Word> words, int at) {
    String text = (at > 0 ? words.get(at - 1).text() : "") + words.get(at).text();
    int body = longest("ending", text);
    int thing = longest("thing", text);
    if (Math.max(body, thing) > 0) {
      return new Ending(Math.max(body, thing), thing > body);
    }
    // A word of two characters is a word, and not a name with an ending.
    boolean isShort = longest("short-ending", text) > 0 && words.get(at).text().length() != 2;
    return new Ending(isShort ? 1 : 0, /* isThing= */ false);
  }

  private int longest(String kind, String text) {
    return data.all(kind).stream().filter(text::endsWith).mapToInt(String::length).max().orElse(0);
  }

  private boolean isStop(Word word) {
    return !word.isKnown() && data.has("stop", word.text());
  }

  private int begin(List<Word> words, int last, int free, Ending ending) {
    int from = last;
    int length = words.get(last).text().length();
    while (from > free
        && !isStop(words.get(from - 1))
        && length + words.get(from - 1).text().length() <= LONGEST) {
      from--;
      length += words.get(from).text().length();
    }
    return isInside(words, from, free, ending) ? begin(words, from - 2, free, ending) : from;
  }

  /** A line of railway has two ends, and a body two fields. */
  private boolean isInside(List<Word> words, int from, int free, Ending ending) {
    String kind = ending.isThing() ? "inside-thing" : "inside-body";
    return from - 2 >= free
        && data.has(kind, words.get(from - 1).text())
        && !isStop(words.get(from - 2))
        && ending(words, from - 2).length() == 0;
  }

  /** Counts, and words that begin no name, even where the dictionary has cut them otherwise. */
  private int withoutLeading(String sentence, int start, int end) {
    String name = sentence.substring(start, end);
    Matcher count = COUNT.matcher(name);
    if (count.lookingAt()) {
      return withoutLeading(sentence, start + count.end(), end);
    }
    return Stream.concat(data.all("leading").stream(), data.all("stop").stream())
        .filter(word -> word.length() > 1 && name.startsWith(word) && word.length() < name.length())
        .mapToInt(String::length)
        .max()
        .stream()
        .map(length -> withoutLeading(sentence, start + length, end))
        .findFirst()
        .orElse(start);
  }

  private boolean isName(List<Word> words, String name, Ending ending) {
    if (data.has("not-name", name) || name.length() - ending.length() < 2) {
      return false;
    }
    if (!ending.isThing()) {
      return true;
    }
    String before = name.substring(0, name.length() - ending.length());
    return !isCommon(before) || words.stream().anyMatch(Word::isKnown);
  }

  /** Made of nothing but words that say what kind of thing it is. */
  private boolean isCommon(String text) {
    if (text.isEmpty()) {
      return true;
    }
    return data.all("common").stream()
        .anyMatch(word -> text.startsWith(word) && isCommon(text.substring(word.length())));
  }

  /** The words of the dictionary; a known term is one of them. */
  private List<Word> words(String clause, int offset, Sentence whole) {
    BreakIterator breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(clause);
    List<Word> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Word word = new Word(offset + start, offset + end, clause.substring(start, end), false);
      start = end;
      add(words, word, whole);
    }
    return words;
  }

  private static void add(List<Word> words, Word word, Sentence whole) {
    int last = words.size() - 1;
    if (last >= 0 && isWithin(whole, words.get(last).start(), word.end())) {
      Word grown = words.get(last);
      words.set(last, new Word(grown.start(), word.end(), grown.text() + word.text(), true));
    } else {
      boolean isKnown = isWithin(whole, word.start(), word.end());
      words.add(new Word(word.start(), word.end(), word.text(), isKnown));
    }
  }

  private static boolean isWithin(Sentence whole, int start, int end) {
    return whole.known().stream().anyMatch(span -> span.covers(start, end));
  }

  /** A word, with its place in the sentence. */
  private record Word(int start, int end, String text, boolean isKnown) {}

  /**
   * What a text ends with.
   *
   * @param length of the ending; 0 if it is none
   * @param isThing a thing that has a name seldom
   */
  private record Ending(int length, boolean isThing) {}
}
