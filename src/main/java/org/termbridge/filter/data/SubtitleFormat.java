package org.termbridge.filter.data;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Format;
import org.termbridge.document.Inline;
import org.termbridge.document.InputException;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.filter.markup.InlineMarkup;
import org.termbridge.filter.scan.CharacterReferences;
import org.termbridge.filter.text.Span;
import org.termbridge.filter.text.SplicedFormat;

/**
 * WebVTT and SubRip: the words of a cue are a unit, its time is the place. Our own reader, because
 * Okapi's joins cues into sentences and cuts the translation again by a line length, so that words
 * wander from one cue to the next. Lines of a cue keep their breaks.
 */
public final class SubtitleFormat implements SplicedFormat {

  private static final String TIME =
      "(?:\\d+:)?\\d+:\\d+[.,]\\d+[ \\t]+-->[ \\t]+[\\d:.,]+[^\\r\\n]*";
  private static final String END = "(?:\\r\\n|\\r|\\n)";

  /** A cue's time line, then its words up to an empty line. W3C WebVTT, section 4.1. */
  private static final Pattern CUE =
      Pattern.compile("(?m)^%s%s(?<words>[^\\r\\n]+(?:%s[^\\r\\n]+)*)".formatted(TIME, END, END));

  /** Players of SubRip go on behind an empty line, up to the number and time of the next cue. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:%s[ \\t]*)+(?!\\d+[ \\t]*%s%s|%s)(?<words>[^\\s][^\\r\\n]*)"
              .formatted(END, END, TIME, TIME));

  private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,32};");

  @Override
  public String id() {
    return "subtitles";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    boolean isWeb = text.startsWith("WEBVTT");
    Matcher cue = CUE.matcher(text);
    int number = 0;
    int at = 0;
    while (cue.find(at)) {
      int end = isWeb ? cue.end("words") : restEnd(text, cue.end("words"));
      String original = text.substring(cue.start("words"), end);
      Text words = InlineMarkup.parseCue(original.replace("\r\n", "\n").replace('\r', '\n'));
      String from = text.substring(cue.start(), text.indexOf(' ', cue.start()));
      Unit unit =
          Unit.of(
                  "c" + ++number,
                  Role.MESSAGE,
                  isWeb ? changed(words, SubtitleFormat::withCharacters) : words)
              .withPreserveSpace(true)
              .withPlace("cue at " + from.strip());
      sink.accept(new Span(cue.start("words"), end, unit, target -> cue(target, original, isWeb)));
      at = end;
    }
    if (number == 0 && (isWeb ? text.contains("-->") : !text.isBlank())) {
      throw InputException.of(
          "E0301", isWeb ? Format.VTT : Format.SRT, "it has no cue with a time");
    }
  }

  private static int restEnd(String text, int end) {
    Matcher rest = REST.matcher(text);
    int at = end;
    while (rest.region(at, text.length()).lookingAt()) {
      at = rest.end();
    }
    return at;
  }

  /** What references to characters stand for. W3C WebVTT, section 4.2.1. */
  private static String withCharacters(String words) {
    return REFERENCE.matcher(words).replaceAll(found -> quoteReplacement(character(found.group())));
  }

  private static String character(String reference) {
    String character = CharacterReferences.decode(reference);
    return character == null ? reference : character;
  }

  private static String cue(Text target, String original, boolean isWeb) {
    String lineEnd = original.contains("\r\n") ? "\r\n" : "\n";
    String words =
        InlineMarkup.string(isWeb ? changed(target, SubtitleFormat::withReferences) : target)
            .strip();
    // An empty line would end the cue.
    boolean mayBeEmpty = original.matches("(?s).*\\R[ \\t]*\\R.*");
    return words.replaceAll(mayBeEmpty ? "\\R" : "\\R+", lineEnd);
  }

  private static String withReferences(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("-->", "--&gt;");
  }

  private static Text changed(Text text, UnaryOperator<String> words) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(inline instanceof Words ? new Words(words.apply(inline.words())) : inline);
    }
    return new Text(inlines);
  }
}
