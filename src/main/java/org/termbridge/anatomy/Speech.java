package org.termbridge.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a paragraph that is mainly what somebody said. More than half of it is quoted, what is
 * quoted reads as a sentence rather than as a name, and something shows that it was said: a verb of
 * saying in the words around it, or the punctuation of a sentence inside the marks. Marks are taken
 * as each language sets them, {@code “…”}, {@code „…“}, {@code «…»}, {@code »…«}, {@code 「…」},
 * {@code "…"}, {@code ‘…’}, and dashes that open direct speech.
 */
final class Speech {

  private static final String MARKS = "\"“”„‟«»「『‘";
  private static final String DASHES = "—–-―";
  private static final String FINAL = ".!?。！？…؟";

  /** Fewer words are more often a name than a sentence. */
  private static final int FEWEST_WORDS = 4;

  /** The same for scripts that set no spaces between words. */
  private static final int FEWEST_SYLLABLES = 8;

  /** So many words between marks are no title of a book. */
  private static final int WHOLE_SENTENCE = 12;

  /** An attribution stands near the dash that opens it. */
  private static final int ATTRIBUTION = 60;

  private static final Pattern SENTENCE_END =
      Pattern.compile("\\p{Ll}{3}[.!?…] \\p{Lu}|\\p{L}{2}[.!?؟] \\p{L}{2}|[。！？]\\p{L}");

  private static final Pattern SECOND_DASH =
      Pattern.compile("[\\p{L}.,!?…»”]\\s*[—–-]\\s*(?=\\p{L})");

  private final Pattern says;

  /**
   * For one language.
   *
   * @param says finds a verb of saying
   */
  Speech(Pattern says) {
    this.says = says;
  }

  /** A quoted part of a text, its marks included if {@code isClosed}. */
  private record Span(int start, int end, boolean isClosed) {}

  /** Whether a text is mainly somebody's own words. */
  boolean fills(String text) {
    if (text.isEmpty()) {
      return false;
    }
    if (DASHES.indexOf(text.charAt(0)) >= 0) {
      return isDialogue(text);
    }
    List<Span> spans = spans(text);
    if (spans.isEmpty() || !isMostlyQuoted(text, spans)) {
      return false;
    }
    Span first = spans.get(0);
    boolean leads = first.start() == 0;
    if (!first.isClosed()) {
      // A quotation that runs on into the next paragraph has no closing mark.
      return leads && letters(text, first) > 20;
    }
    return says.matcher(around(text, spans)).find()
        || (leads && spans.stream().anyMatch(span -> isPunctuated(text, span)))
        || isAnnounced(text, first)
        || isWhole(text, first);
  }

  private static boolean isMostlyQuoted(String text, List<Span> spans) {
    int quoted = 0;
    for (Span span : spans) {
      quoted += isSentence(text, span) ? letters(text, span) : 0;
    }
    return quoted >= 8 && quoted * 2 > letters(text, new Span(0, text.length(), true));
  }

  /** Whether what is quoted says something, rather than names it. */
  private static boolean isSentence(String text, Span span) {
    int words = 1;
    int syllables = 0;
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      syllables += c >= 0x2E80 && Character.isLetter(c) ? 1 : 0;
    }
    return words >= FEWEST_WORDS || syllables >= FEWEST_SYLLABLES || isPunctuated(text, span);
  }

  /** It ends as a sentence does, or as one that the speaker's name interrupts, or is several. */
  private static boolean isPunctuated(String text, Span span) {
    int last = span.end() - 2;
    if (last <= span.start()) {
      // A mark and next to nothing.
      return false;
    }
    while (last > span.start() && text.charAt(last) == ' ') {
      last--;
    }
    char c = text.charAt(last);
    return span.isClosed()
        && (FINAL.indexOf(c) >= 0 || c == ',' || c == '，' || isSeveral(text, span));
  }

  private static boolean isSeveral(String text, Span span) {
    return SENTENCE_END.matcher(text).region(span.start(), span.end()).find();
  }

  /** {@code The governor: “We will go.”} */
  private static boolean isAnnounced(String text, Span span) {
    String before = text.substring(0, span.start()).stripTrailing();
    String behind = text.substring(span.end()).strip();
    boolean ends = isPunctuated(text, span) || FINAL.indexOf((behind + " ").charAt(0)) >= 0;
    return ends && (before.endsWith(":") || before.endsWith("："));
  }

  /** {@code «We will go there, all of us, as soon as the road is open».} */
  private static boolean isWhole(String text, Span span) {
    String behind = text.substring(span.end()).strip();
    long words = text.chars().filter(c -> c == ' ').count();
    return span.start() == 0
        && behind.length() == 1
        && FINAL.indexOf(behind.charAt(0)) >= 0
        && words >= WHOLE_SENTENCE;
  }

  private boolean isDialogue(String text) {
    Matcher dash = SECOND_DASH.matcher(text);
    if (text.length() < 3 || !dash.find(2)) {
      return false;
    }
    int end = Math.min(text.length(), dash.end() + ATTRIBUTION);
    Matcher verb = says.matcher(text).region(dash.end(), end);
    verb.useTransparentBounds(true);
    int spoken = letters(text, new Span(0, dash.start(), true));
    return verb.find() && spoken >= 8;
  }

  /** The words around the quoted parts; one mark stands for each part. */
  private static String around(String text, List<Span> spans) {
    StringBuilder around = new StringBuilder();
    int from = 0;
    for (Span span : spans) {
      around.append(text, from, span.start()).append('"');
      from = span.end();
    }
    return around.append(text.substring(from)).toString();
  }

  private static int letters(String text, Span span) {
    int letters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** The outermost quoted parts; an unclosed one only at the start, else its mark means nothing. */
  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x80 || c == '"') && MARKS.indexOf(c) >= 0 && opens(text, i)) {
        int close = closing(text, i);
        if (close > i) {
          spans.add(new Span(i, close + 1, true));
          i = close;
        } else if (i == 0) {
          return List.of(new Span(0, text.length(), false));
        }
      }
    }
    return spans;
  }

  /** Inside a word these are apostrophes, inches and closing marks. */
  private static boolean opens(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return "“„«「『".indexOf(c) >= 0 || before >= 0x2E80 || !Character.isLetterOrDigit(before);
  }

  private static int closing(String text, int open) {
    String closers = closers(text.charAt(open));
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closers.indexOf(c) >= 0 && (c != '’' || isEndOfQuote(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static String closers(char open) {
    return switch (open) {
      case '“', '‟', '”' -> "”";
      case '„' -> "“”\"";
      case '«' -> "»";
      case '»' -> "«";
      case '「' -> "」";
      case '『' -> "』";
      case '‘' -> "’";
      default -> "\"";
    };
  }

  /** An apostrophe has a letter behind it; scripts without spaces have no apostrophes. */
  private static boolean isEndOfQuote(String text, int i) {
    char behind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return behind >= 0x2E80 || !Character.isLetterOrDigit(behind);
  }
}
