package org.termbridge.glossary.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A name as it grows to the right from its first word. */
final class CapitalRun {

  private static final int NUMBER_DIGITS = 4;

  private final CapitalWords words;
  private final List<Token> tokens;
  private final int begin;
  private int end;
  private boolean isLinked;
  private boolean isPaired;
  private boolean isListed;

  CapitalRun(CapitalWords words, List<Token> tokens, int begin) {
    this.words = words;
    this.tokens = tokens;
    this.begin = begin;
    this.end = begin + 1;
  }

  /** Behind the last word that was looked at. */
  int end() {
    return end;
  }

  void grow() {
    int next = next();
    while (next >= 0) {
      end = next + 1;
      next = isOver() ? -1 : next();
    }
  }

  /** China's Ministry of Commerce is two names; the People's Bank is one. */
  private boolean isOver() {
    Token last = last();
    return last.isPossessive() && !words.has("possessive", last);
  }

  private Token last() {
    return tokens.get(end - 1);
  }

  /** The token that the name goes on with; -1 if it ends here. */
  private int next() {
    if (isOver()
        || end >= tokens.size()
        || tokens.get(end).isApart()
        || isBeforePerson()
        || isBehindField()) {
      return -1;
    }
    Token token = tokens.get(end);
    boolean isNumbered = token.isOrdinal() && words.isNameAt(tokens, end + 1);
    if (words.isName(token) || isNumbered || (token.isNumber() && isNumberOfName())) {
      return end;
    }
    return token.isNumber() ? -1 : joined(token);
  }

  /** Whoever holds the office: President Somebody, but not Executive Council. */
  private boolean isBeforePerson() {
    return words.has("title", last())
        && words.isNameAt(tokens, end)
        && !words.has("title", tokens, end)
        && !words.has("title-part", tokens, end)
        && !words.has("body", tokens, end)
        && !words.has("head", tokens, end);
  }

  /** Secretary for Development Somebody: the field of the office, then a name of two words. */
  private boolean isBehindField() {
    return isLinked
        && words.has("title", tokens.get(begin))
        && words.has("topic", last())
        && words.isNameAt(tokens, end)
        && words.isNameAt(tokens, end + 1)
        && !words.has("topic", tokens, end)
        && !words.has("body", tokens, end)
        && !words.has("topic", tokens, end + 1);
  }

  private boolean isNumberOfName() {
    int behind = end + 1;
    boolean isMeasure =
        behind < tokens.size()
            && !tokens.get(behind).isApart()
            && !tokens.get(behind).isCapital()
            && !words.has("narrow", tokens, behind)
            && !words.has("and", tokens, behind);
    Token number = tokens.get(end);
    return number.isYear() || (!isMeasure && number.text().length() <= NUMBER_DIGITS);
  }

  private int joined(Token joint) {
    boolean hasArticle = words.has("article", tokens, end + 1);
    int name = hasArticle ? end + 2 : end + 1;
    if (!words.isNameAt(tokens, name)) {
      return -1;
    }
    if (words.has("link", joint) && hasAny("office", "head", "body")) {
      isLinked = true;
      return name;
    }
    if (words.has("narrow", joint) && hasAny("head")) {
      isPaired = words.has("pair", joint);
      isLinked = true;
      return name;
    }
    return words.has("and", joint) && !hasArticle && joinsPair(name) ? name : -1;
  }

  private boolean hasAny(String... kinds) {
    return Arrays.stream(kinds).anyMatch(kind -> words.hasAny(kind, tokens.subList(begin, end)));
  }

  /** Whether "A and B" is one name. */
  private boolean joinsPair(int name) {
    if (isPaired) {
      isPaired = false;
      return true;
    }
    int last = name;
    while (words.isNameAt(tokens, last + 1)) {
      last++;
    }
    boolean isBody = words.has("body", tokens.get(last)) || words.has("head", tokens.get(last));
    if (isLinked) {
      boolean isOther = isBody && last > name && hasAny("body", "head");
      boolean isAgain = isListed && !isBody;
      isListed = true;
      return !isOther && !isAgain && !words.has("body", tokens.get(end - 1));
    }
    boolean isKnown = tokens.subList(begin, end).stream().anyMatch(token -> token.words() > 1);
    boolean hasTopic = words.hasAny("topic", tokens.subList(name, last));
    return isBody && (!isKnown || hasTopic) && !hasAny("body", "head") && end - begin <= 2;
  }

  /** The name without titles at its ends; empty if too little is left. */
  Optional<Sentence.Span> span() {
    int from = begin;
    int to = end;
    boolean isPlain = tokens.subList(begin, end).stream().allMatch(words::isName);
    if (isPlain) {
      while (to > from && isTitle(tokens.get(to - 1))) {
        to--;
      }
    }
    List<Token> left = tokens.subList(from, to);
    long capitals = left.stream().filter(words::isName).mapToLong(Token::words).sum();
    capitals += left.stream().anyMatch(Token::isYear) ? 1 : 0;
    if (capitals < 2 || left.stream().allMatch(Token::isShouted)) {
      return Optional.empty();
    }
    Token last = tokens.get(to - 1);
    int behind = to == end && isOver() ? last.start() + last.owner().length() : last.end();
    return Optional.of(new Sentence.Span(tokens.get(from).start(), behind));
  }

  private boolean isTitle(Token token) {
    return words.has("title", token) || words.has("title-part", token);
  }
}
