package org.termbridge.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.termbridge.carrier.CarrierBuilder.Emphasis;

/** Joins words to text: spaces, line ends, hyphens. */
final class PdfJoin {

  /** Distances narrower than this share of the font size separate nothing beside an ideograph. */
  private static final float NARROW = 0.6f;

  private final Map<String, Integer> vocabulary = new HashMap<>();

  /** Learns the words of a document, to tell {@code govern-ment} from {@code low-carbon}. */
  PdfJoin(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      for (PdfWord word : line.words()) {
        for (String part : lettersOf(word.text()).split(" ", -1)) {
          vocabulary.merge(part, 1, Integer::sum);
        }
      }
    }
  }

  private static String lettersOf(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}-]+", " ").strip();
  }

  /** One line. */
  static String text(List<PdfWord> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i > 0 && isSpaced(words.get(i - 1), words.get(i)) ? " " : "");
      text.append(words.get(i).text());
    }
    return text.toString();
  }

  /** The words of consecutive lines, with what stands between the lines settled. */
  List<PdfWord> flow(List<PdfLine> lines) {
    List<PdfWord> flow = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfWord> words = line.words();
      if (flow.isEmpty()) {
        flow.addAll(words);
        continue;
      }
      PdfWord last = flow.remove(flow.size() - 1);
      PdfWord first = words.get(0);
      if (isBeside(last, first)) {
        flow.add(last);
        flow.addAll(words);
        continue;
      }
      boolean keeps = !isHyphenDropped(last, first);
      flow.add(keeps ? last : last.withText(last.text().substring(0, last.text().length() - 1)));
      flow.add(first.with(isGlued(last.text()) ? PdfWord.Space.NONE : PdfWord.Space.REAL));
      flow.addAll(words.subList(1, words.size()));
    }
    flow.removeIf(word -> word.text().isEmpty());
    return flow;
  }

  /** Two pieces of one line, which their marked content has parted. */
  private static boolean isBeside(PdfWord left, PdfWord right) {
    float gap = right.x() - left.right();
    return Math.abs(left.y() - right.y()) < 0.6f * Math.max(left.size(), right.size())
        && gap > -0.2f * left.size()
        && gap < 2 * left.size();
  }

  /** A word that a line's end has cut: at a hyphen, at a dash without spaces, inside an address. */
  private static boolean isGlued(String text) {
    if (text.length() < 2) {
      return false;
    }
    boolean inWord = Character.isLetterOrDigit(text.codePointBefore(text.length() - 1));
    boolean address = text.contains("://") || text.startsWith("www.");
    return switch (text.charAt(text.length() - 1)) {
      case '\u00AD' -> true;
      case '-', '‐', '—' -> inWord;
      case '/', '_', '=', '&', '?' -> address;
      default -> false;
    };
  }

  /** Text of one look each; uniform emphasis is left out where it only shows the kind of block. */
  static List<Span> spans(List<PdfWord> words, Set<Emphasis> dropped) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Span look = Span.of("");
    for (int i = 0; i < words.size(); i++) {
      PdfWord word = words.get(i).without(dropped);
      Span own = new Span("", word.emphasis(), word.link());
      boolean spaced = i > 0 && isSpaced(words.get(i - 1), word);
      if (!own.looksLike(look)) {
        text.append(spaced && !text.isEmpty() ? " " : "");
        add(spans, look, text);
        text.append(spaced && spans.isEmpty() ? " " : "");
        look = own;
      } else {
        text.append(spaced ? " " : "");
      }
      text.append(word.text());
    }
    add(spans, look, text);
    return spans;
  }

  private static void add(List<Span> spans, Span look, StringBuilder text) {
    if (!text.isEmpty()) {
      spans.add(look.withText(text.toString()));
      text.setLength(0);
    }
  }

  /** Whether a space stands between two words of a line. */
  static boolean isSpaced(PdfWord left, PdfWord right) {
    if (right.space() == PdfWord.Space.NONE) {
      return false;
    }
    int before = left.lastCharacter();
    int after = right.firstCharacter();
    boolean wideBefore = PdfScript.isUnspaced(before);
    boolean wideAfter = PdfScript.isUnspaced(after);
    if (!wideBefore && !wideAfter) {
      return true;
    }
    boolean sameLine = Math.abs(left.y() - right.y()) < left.size() && right.x() > left.x();
    if (!sameLine || PdfScript.isWideQuote(before) || PdfScript.isWideQuote(after)) {
      return false;
    }
    // Between two ideographs only a space character counts; beside other letters a wide gap, too.
    return right.space() == PdfWord.Space.REAL
        || (!(wideBefore && wideAfter) && right.x() - left.right() > NARROW * right.size());
  }

  /** A hyphen at a line's end goes if the document writes the word without it. */
  private boolean isHyphenDropped(PdfWord last, PdfWord first) {
    String text = last.text();
    if (text.endsWith("\u00AD")) {
      return true;
    }
    if (text.length() < 2
        || !(text.endsWith("-") || text.endsWith("‐"))
        || !Character.isLetter(text.codePointBefore(text.length() - 1))
        || !Character.isLowerCase(first.firstCharacter())) {
      return false;
    }
    String start = lastWord(lettersOf(text.substring(0, text.length() - 1)));
    String rest = firstWord(lettersOf(first.text()));
    int joined = vocabulary.getOrDefault(start + rest, 0);
    int hyphened = vocabulary.getOrDefault(start + "-" + rest, 0);
    if (joined != hyphened) {
      return joined > hyphened;
    }
    // Neither is written elsewhere: two words of their own stay a compound.
    return !(vocabulary.containsKey(start) && vocabulary.containsKey(rest));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Emphasis that every word carries. */
  static Set<Emphasis> uniform(List<PdfWord> words) {
    return words.stream()
        .map(PdfWord::emphasis)
        .reduce(
            (left, right) -> {
              Set<Emphasis> both = new java.util.HashSet<>(left);
              both.retainAll(right);
              return both;
            })
        .orElse(Set.of());
  }
}
