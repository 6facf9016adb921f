package org.termbridge.segment.user;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.termbridge.document.Language;
import org.termbridge.segment.rule.SentenceRule;
import org.termbridge.segment.rule.WordList;

/**
 * What an SRX document says about one language.
 *
 * @param document read only
 * @param locale the language as Okapi's language maps see it
 * @param rules the active rules in the order in which they are asked
 */
public record SrxRules(SRXDocument document, LocaleId locale, List<SentenceRule> rules) {

  private static final String ABBREVIATIONS = "abbreviations of yours";

  static SrxRules of(SRXDocument document, Language language, List<String> words) {
    LocaleId locale = LocaleId.fromBCP47(language.tag());
    if (!words.isEmpty()) {
      addAbbreviations(document, words);
    }
    List<SentenceRule> rules = new ArrayList<>();
    for (LanguageMap map : document.getAllLanguagesMaps()) {
      if (matches(map, locale)) {
        rules.addAll(named(map.getRuleName(), document.getLanguageRules(map.getRuleName())));
        if (!document.cascade()) {
          break;
        }
      }
    }
    return new SrxRules(document, locale, List.copyOf(rules));
  }

  public SentenceEngine engine() {
    return SentenceEngine.of(document, locale);
  }

  /** The user's words come first in every group, so that no break rule is asked before. */
  private static void addAbbreviations(SRXDocument document, List<String> words) {
    Rule rule = new Rule(new WordList(words).before(), "\\s", /* isBreak= */ false);
    rule.setComment(ABBREVIATIONS);
    document.getAllLanguageRules().values().forEach(group -> group.add(0, rule));
  }

  private static boolean matches(LanguageMap map, LocaleId locale) {
    try {
      return Pattern.matches(map.getPattern(), locale.toString());
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static List<SentenceRule> named(String group, List<Rule> rules) {
    List<SentenceRule> named = new ArrayList<>();
    int number = 0;
    for (Rule rule : rules) {
      number++;
      if (rule.isActive()) {
        String comment = rule.getComment() == null ? "" : ": " + rule.getComment().strip();
        String before = rule.getBefore().isEmpty() ? "(?:.|\n)" : rule.getBefore();
        named.add(
            new SentenceRule(
                group + " " + number + comment,
                rule.isBreak(),
                before,
                rule.getAfter(),
                "",
                SentenceRule.ANYWHERE));
      }
    }
    return named;
  }
}
