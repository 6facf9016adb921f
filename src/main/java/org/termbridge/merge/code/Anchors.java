package org.termbridge.merge.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Language;
import org.termbridge.merge.words.Edges;
import org.termbridge.merge.words.Span;

/**
 * Finds words of a source in their translation: what reads the same in both, such as names,
 * numbers, addresses and strings in quotes.
 */
final class Anchors {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s\"<>()]{0,400}[^\\s\"<>().,;:!?]"
              + "|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+"
              + "|(?:[\\w-]{1,64}\\.)+[a-z]{2,12}(?:/[^\\s\"<>()]{0,400}[^\\s\"<>().,;:!?])?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}.&'/_-]{0,80}[\\p{L}\\p{M}\\p{N}]");
  private static final Pattern LABEL_END = Pattern.compile("[:-]\\s*$");
  private static final Pattern LABEL_START = Pattern.compile("^\\s*[:-]");
  private static final int LONGEST_RUN = 8;
  private static final int LONGEST_SEARCH = 2000;

  private final String source;
  private final String target;
  private final Folded foldedTarget;
  private @Nullable Folded foldedSource;
  private final TargetPlaces places;
  private final TargetNumbers numbers;

  Anchors(String source, String target, Language language) {
    this.source = source;
    this.target = target;
    this.foldedTarget = new Folded(target);
    this.places = new TargetPlaces(target, language);
    this.numbers = new TargetNumbers(target, foldedTarget);
  }

  /**
   * Where the words that a pair encloses in the source stand in the target.
   *
   * @param start of the enclosed words in the source
   * @param end of them
   */
  Optional<Span> ofPair(int start, int end) {
    String words = source.substring(start, end);
    if (words.isBlank()) {
      return ofPlace(start).map(at -> new Span(at, at));
    }
    boolean opensAll = !TargetPlaces.hasSubstance(source.substring(0, start));
    boolean closesAll = !TargetPlaces.hasSubstance(source.substring(end));
    if (opensAll && closesAll && TargetPlaces.hasSubstance(words)) {
      return Optional.of(whole(start, end));
    }
    return verbatim(words, start)
        .or(() -> quoted(words, start, end))
        .or(() -> opensAll ? label(words, end) : Optional.empty())
        .or(() -> words.length() > LONGEST_SEARCH ? Optional.empty() : run(words))
        .or(() -> numbers.find(words))
        .map(numbers::withUnit);
  }

  /** Where a standalone code belongs, by the words that it follows or stands before. */
  Optional<Integer> ofPlace(int at) {
    String before = source.substring(0, at);
    String after = source.substring(at);
    if (!TargetPlaces.hasSubstance(before)) {
      return Optional.of(before.isBlank() ? 0 : places.behindLeadingPunctuation());
    }
    if (!TargetPlaces.hasSubstance(after)) {
      return Optional.of(after.isBlank() ? target.length() : places.beforeFinalPunctuation());
    }
    return lastToken(before, at).or(() -> firstToken(after, at));
  }

  /** Behind the last word; a number counts even if its unit, in words, stands between. */
  private Optional<Integer> lastToken(String before, int at) {
    int from = Math.max(0, before.length() - LONGEST_SEARCH);
    String folded = Folded.of(before.substring(from));
    List<String> tokens = new ArrayList<>();
    Matcher address = ADDRESS.matcher(folded);
    while (address.find()) {
      if (address.end() >= folded.stripTrailing().length() - 1) {
        tokens.add(address.group());
      }
    }
    if (tokens.isEmpty()) {
      Matcher word = WORD.matcher(folded);
      while (word.find()) {
        tokens.add(word.group());
      }
    }
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 3); i--) {
      boolean isNumber = TargetNumbers.isNumber(tokens.get(i));
      if (i == tokens.size() - 1 || isNumber) {
        Optional<Span> found = nearest(foldedTarget.find(tokens.get(i)), at);
        if (found.isPresent()) {
          return found.map(numbers::withUnit).map(Span::end);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> firstToken(String after, int at) {
    int to = Math.min(after.length(), LONGEST_SEARCH);
    Matcher word = WORD.matcher(Folded.of(after.substring(0, to)));
    return word.find()
        ? nearest(foldedTarget.find(word.group()), at).map(Span::start)
        : Optional.empty();
  }

  /** The place at the same share of the length, moved to the end of a clause or else a word. */
  int ofShare(int at) {
    return places.endNear(
        source.isEmpty() ? 0 : (int) ((long) at * target.length() / source.length()));
  }

  /** Places that are known without the source. */
  TargetPlaces places() {
    return places;
  }

  private Span whole(int start, int end) {
    int from = source.substring(0, start).isBlank() ? 0 : places.behindLeadingPunctuation();
    int to = source.substring(end).isBlank() ? target.length() : places.beforeFinalPunctuation();
    return from < to ? new Span(from, to) : places.all();
  }

  private Optional<Span> verbatim(String words, int start) {
    String needle = Folded.of(words.strip());
    List<Span> found = foldedTarget.find(needle);
    List<Span> inSource = foldedSource().find(needle);
    if (found.size() > 1 && found.size() == inSource.size()) {
      for (int i = 0; i < found.size(); i++) {
        if (inSource.get(i).end() > start) {
          return Optional.of(found.get(i));
        }
      }
    }
    return nearest(found, start);
  }

  /** Of several places the one at the most similar share of the text. */
  private Optional<Span> nearest(List<Span> found, int at) {
    double wanted = source.isEmpty() ? 0 : (double) at / source.length();
    Span best = null;
    double least = Double.MAX_VALUE;
    for (Span span : found) {
      double distance = Math.abs((double) span.start() / target.length() - wanted);
      if (distance < least) {
        least = distance;
        best = span;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The n-th string in quotes of as many. */
  private Optional<Span> quoted(String words, int start, int end) {
    List<Span> inSource = foldedSource().spans(QUOTED);
    List<Span> inTarget = foldedTarget.spans(QUOTED);
    if (inSource.size() != inTarget.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < inSource.size(); i++) {
      Span quote = inSource.get(i);
      Span found = inTarget.get(i);
      if (quote.start() >= start && quote.end() <= end) {
        return Optional.of(found);
      }
      boolean inside = quote.start() + 1 == start + leading(words) && quote.end() - 1 == end;
      if (inside) {
        return Optional.of(new Span(found.start() + 1, found.end() - 1));
      }
    }
    return Optional.empty();
  }

  private static int leading(String words) {
    return words.length() - Edges.stripStart(words).length();
  }

  /** A label before a colon or dash at the beginning, with or without these. */
  private Optional<Span> label(String words, int end) {
    Matcher inside = LABEL_END.matcher(Folded.of(words));
    Matcher behind = LABEL_START.matcher(Folded.of(source.substring(end)));
    boolean isInside = inside.find();
    if (!isInside && !behind.find()) {
      return Optional.empty();
    }
    String sign = isInside ? inside.group().strip() : behind.group().strip();
    String folded = foldedTarget.toString();
    int at = folded.indexOf(sign);
    if (at < 1) {
      return Optional.empty();
    }
    int stop = at;
    while (isInside && stop < folded.length() && folded.startsWith(sign, stop)) {
      stop++;
    }
    return Optional.of(new Span(0, foldedTarget.span(0, stop).end()));
  }

  /** The longest run of words that reads the same and is more than small words. */
  private Optional<Span> run(String words) {
    List<Span> tokens = new Folded(words).spans(ADDRESS);
    for (Span token : tokens) {
      Optional<Span> found = tellingRun(words.substring(token.start(), token.end()));
      if (found.isPresent()) {
        return found;
      }
    }
    tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
    for (int length = Math.min(LONGEST_RUN, tokens.size()); length > 0; length--) {
      for (int i = 0; i + length <= tokens.size(); i++) {
        Optional<Span> found =
            tellingRun(words.substring(tokens.get(i).start(), tokens.get(i + length - 1).end()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> tellingRun(String run) {
    boolean telling =
        run.length() > 1
            && (run.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || run.indexOf('.') > 0);
    return telling ? foldedTarget.find(Folded.of(run)).stream().findFirst() : Optional.empty();
  }

  private Folded foldedSource() {
    if (foldedSource == null) {
      foldedSource = new Folded(source);
    }
    return foldedSource;
  }
}
