package org.termbridge.glossary.candidate;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.glossary.Candidate;

/**
 * Names of several words with capitals, and with small words inside: {@code Forum for Economic and
 * Trade Co-operation between China and Portuguese-speaking Countries}. Headlines in which every
 * word has a capital are passed over.
 */
final class CapitalFinder implements Finder {

  private static final int HEADLINE_WORDS = 5;
  private static final double HEADLINE_SHARE = 0.75;
  private static final int LONG = 4;

  private final CapitalWords words;
  private final LanguageData data;
  private final Vocabulary vocabulary;

  CapitalFinder(LanguageData data, Vocabulary vocabulary) {
    this.data = data;
    this.vocabulary = vocabulary;
    this.words = new CapitalWords(data);
  }

  @Override
  public List<Hit> find(Sentence whole) {
    String sentence = whole.text();
    List<Token> tokens = Token.of(whole, data);
    List<Hit> hits = new ArrayList<>();
    if (isHeadline(sentence, tokens)) {
      return hits;
    }
    int at = 0;
    while (at < tokens.size()) {
      if (begins(tokens, at)) {
        CapitalRun run = new CapitalRun(words, tokens, at);
        run.grow();
        run.span()
            .ifPresent(s -> hits.add(Hit.of(sentence, s.start(), s.end(), Candidate.Kind.NAME)));
        at = run.end();
      } else {
        at++;
      }
    }
    return hits;
  }

  private boolean begins(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isOrdinal()) {
      return words.isNameAt(tokens, at + 1);
    }
    if (!words.isName(token)) {
      return false;
    }
    boolean isHidden = at == 0 && vocabulary.hasSmall(token.text());
    return !isHidden || (words.has("office", token) && words.has("link", tokens, at + 1));
  }

  private static boolean isHeadline(String sentence, List<Token> tokens) {
    List<Token> weighty = tokens.stream().filter(token -> token.text().length() >= LONG).toList();
    long capital = weighty.stream().filter(Token::isCapital).count();
    return !sentence.strip().matches("(?s).*[.!?\u201D\"]")
        && weighty.size() >= HEADLINE_WORDS
        && capital >= weighty.size() * HEADLINE_SHARE;
  }
}
