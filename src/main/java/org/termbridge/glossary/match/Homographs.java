package org.termbridge.glossary.match;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Language;
import org.termbridge.glossary.Match;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermType;

/**
 * Tells an official name from the same words in another meaning, by the words beside it: another
 * country's ministry, somebody's chief executive, an abbreviation that is spelled out as something
 * else. Countries that the glossary's own terms name are at home in it.
 */
final class Homographs {

  private static final int NEAR = 2;

  private final List<Entry> entries;
  private final HomographFile file;

  /** Worked out when the first office or body turns up: most texts of a start have none. */
  private @Nullable Names names;

  /**
   * Names in small base letters, by their last or by any of their words.
   *
   * @param home words of the glossary's own names
   * @param foreign countries and nations that are none of these
   */
  private record Names(Set<String> home, Set<String> foreign) {}

  private Homographs(Language language, List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.file = HomographFile.of(language);
  }

  static Homographs of(Language language, List<Entry> entries) {
    return new Homographs(language, entries);
  }

  private synchronized Names names() {
    if (names == null) {
      names = compute();
    }
    return names;
  }

  private Names compute() {
    Set<String> home = new HashSet<>();
    for (Entry entry : entries) {
      Tokens tokens = Tokens.of(entry.term().wording());
      for (int i = 0; i < tokens.count(); i++) {
        home.add(Folding.lower(tokens.word(i)));
      }
    }
    Set<String> foreign = new HashSet<>(file.words("nations"));
    foreign.removeAll(home);
    return new Names(home, foreign);
  }

  /** Whether the words are none of the terms that they look like. */
  boolean isAnother(Tokens text, int first, int last, List<Match> matches) {
    if (file.isEmpty()) {
      return false;
    }
    return matches.stream().allMatch(match -> isAnother(text, first, last, match.term()));
  }

  private boolean isAnother(Tokens text, int first, int last, Term term) {
    if (term.type() == TermType.ABBREVIATION) {
      return isWord(text, first, last)
          || Expansions.isOther(text, first, last)
          || (term.isProperNoun() && isOneOfMany(text, first, last));
    }
    return isIndefinite(text, first, last)
        || (isName(text, first)
            && (isAnothers(text, first, last) || isOneOfMany(text, first, last)));
  }

  private static boolean isName(Tokens text, int first) {
    return Character.isUpperCase(text.word(first).charAt(0));
  }

  /** {@code MOST} in a line of capitals. */
  private boolean isWord(Tokens text, int first, int last) {
    return first == last
        && file.words("words").contains(Folding.lower(text.word(first)))
        && (isCapitals(text, first - 1) || isCapitals(text, last + 1));
  }

  private static boolean isCapitals(Tokens text, int at) {
    if (at < 0 || at >= text.count() || text.word(at).length() < 3) {
      return false;
    }
    String word = text.word(at);
    return word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
  }

  /** {@code every NPC – from the smith to the cat}: no name, and not before a noun. */
  private boolean isOneOfMany(Tokens text, int first, int last) {
    boolean alone = last + 1 >= text.count() || text.isApart(last + 1);
    for (int at = first - 1; alone && at >= Math.max(0, first - NEAR); at--) {
      if (text.gap(at + 1) != Tokens.JOINED) {
        return false;
      }
      if (file.words("determiners").contains(Folding.lower(text.word(at)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code attended two sessions a week}: small letters, a number, and no article. */
  private boolean isIndefinite(Tokens text, int first, int last) {
    String word = Folding.lower(text.word(first));
    boolean isCounted = last == first + 1 && text.word(last).endsWith("s") && !isName(text, last);
    if (!isCounted || !file.words("numbers").contains(word)) {
      return false;
    }
    boolean isWith = last + 1 < text.count() && text.word(last + 1).equals("with");
    if (isFollowedByOf(text, last) || isWith) {
      return true;
    }
    String before = first == 0 ? "" : Folding.lower(text.word(first - 1));
    return !file.words("articles").contains(before) && !before.equals("s");
  }

  /** Somebody else's office, body or law. */
  private boolean isAnothers(Tokens text, int first, int last) {
    if (!isOfficeOrBody(text, first, last)) {
      return first == last && isOfForeign(text, last) && isName(text, last + 2);
    }
    return isOwned(text, first)
        || isOfForeign(text, last)
        || isForeign(text, first - 1)
        || isCompany(text, first - 1);
  }

  private boolean isOfficeOrBody(Tokens text, int first, int last) {
    return file.words("heads").contains(Folding.lower(text.word(last)))
        || file.words("bodies").contains(Folding.lower(text.word(first)));
  }

  /** {@code HSBC Chief Executive}. */
  private boolean isCompany(Tokens text, int at) {
    return at >= 0
        && text.gap(at + 1) == Tokens.JOINED
        && text.word(at).length() > 1
        && text.word(at).chars().allMatch(Character::isUpperCase)
        && !isAtHome(text, at)
        && !isCapitals(text, at + 1);
  }

  private boolean isForeign(Tokens text, int at) {
    return at >= 0 && names().foreign().contains(Folding.lower(text.word(at)));
  }

  /** A name of the glossary, or what needs no name. */
  private boolean isAtHome(Tokens text, int at) {
    String word = Folding.lower(text.word(at));
    return (isName(text, at) && names().home().contains(word))
        || file.words("owners").contains(word);
  }

  /** {@code the airline's Chief Executive}. */
  private boolean isOwned(Tokens text, int first) {
    if (first < 2 || !text.word(first - 1).equals("s") || text.gap(first) != Tokens.JOINED) {
      return false;
    }
    return !isAtHome(text, first - 2);
  }

  private static boolean isFollowedByOf(Tokens text, int last) {
    int at = last + 1;
    return at < text.count() && text.word(at).equals("of") && text.gap(at) == Tokens.JOINED;
  }

  /** {@code the Premier of Queensland}, {@code General Secretary of the rail union}. */
  private boolean isOfForeign(Tokens text, int last) {
    if (!isFollowedByOf(text, last)) {
      return false;
    }
    int at = last + 2;
    while (at < text.count() && List.of("the", "a", "an").contains(text.word(at))) {
      at++;
    }
    if (at >= text.count()) {
      return false;
    }
    boolean isOffice = file.words("offices").contains(Folding.lower(text.word(last)));
    return !isAtHome(text, at)
        && Character.isLetter(text.word(at).charAt(0))
        && (isOffice || isName(text, at));
  }
}
