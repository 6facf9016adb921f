package org.termbridge.glossary.candidate;

import java.util.List;

/**
 * What the words of a language do in names that have capitals.
 *
 * @param data its lists
 */
record CapitalWords(LanguageData data) {

  /** Whether the word may stand in a name by its capital. */
  boolean isName(Token token) {
    return token.isCapital() && !has("stop", token);
  }

  /** The same for the word at that place, if nothing but a space stands before it. */
  boolean isNameAt(List<Token> tokens, int at) {
    return at < tokens.size() && !tokens.get(at).isApart() && isName(tokens.get(at));
  }

  boolean has(String kind, Token token) {
    return data.has(kind, token.lastWord());
  }

  /** Whether the word at that place is of the kind, and nothing but a space stands before it. */
  boolean has(String kind, List<Token> tokens, int at) {
    return at < tokens.size() && !tokens.get(at).isApart() && has(kind, tokens.get(at));
  }

  /** Whether any of the words is of the kind. */
  boolean hasAny(String kind, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> has(kind, token));
  }
}
