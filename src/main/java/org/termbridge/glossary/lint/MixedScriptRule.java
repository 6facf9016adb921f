package org.termbridge.glossary.lint;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.termbridge.glossary.LintFinding;
import org.termbridge.glossary.LintSeverity;

/**
 * Letters that look alike in other scripts: a Cyrillic a in a Latin word is never found in a text.
 * And wordings in a script that the language is not written in.
 */
public final class MixedScriptRule implements TermRule {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  @Override
  public Stream<LintFinding> check(Spot spot) {
    List<LintFinding> mixed =
        WORD.matcher(spot.wording())
            .results()
            .map(MatchResult::group)
            .filter(word -> alike(word).size() > 1)
            .map(word -> finding(spot, word))
            .toList();
    return mixed.isEmpty() ? foreign(spot) : mixed.stream();
  }

  private static Stream<LintFinding> foreign(Spot spot) {
    Set<UnicodeScript> foreign = scripts(spot.wording());
    foreign.removeAll(Scripts.of(spot.term().language()));
    foreign.remove(UnicodeScript.LATIN);
    return foreign.isEmpty()
        ? Stream.empty()
        : Stream.of(
            spot.finding(
                "foreign-script",
                LintSeverity.WARNING,
                spot.wording(),
                spot.term().language().tag(),
                named(foreign)));
  }

  private static LintFinding finding(Spot spot, String word) {
    Set<UnicodeScript> scripts = alike(word);
    // The script of which the word has fewer letters is the one that slipped in.
    UnicodeScript odd =
        scripts.stream()
            .min((left, right) -> Long.compare(count(word, left), count(word, right)))
            .orElse(UnicodeScript.COMMON);
    String letters =
        word.codePoints()
            .filter(c -> UnicodeScript.of(c) == odd)
            .mapToObj(c -> String.format("%s (U+%04X)", Character.toString(c), c))
            .distinct()
            .collect(Collectors.joining(", "));
    return spot.finding("mixed-scripts", LintSeverity.ERROR, word, named(EnumSet.of(odd)), letters);
  }

  private static long count(String word, UnicodeScript script) {
    return word.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
  }

  private static Set<UnicodeScript> alike(String word) {
    Set<UnicodeScript> scripts = scripts(word);
    scripts.retainAll(ALIKE);
    return scripts;
  }

  private static Set<UnicodeScript> scripts(String text) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    text.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> !Scripts.isShared(script))
        .forEach(scripts::add);
    return scripts;
  }

  private static String named(Set<UnicodeScript> scripts) {
    return scripts.stream()
        .map(
            script -> script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
