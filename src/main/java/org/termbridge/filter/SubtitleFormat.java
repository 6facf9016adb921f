package org.termbridge.filter;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * WebVTT and SubRip: the words of a cue are a unit, its time is the place. Our own reader, because
 * Okapi's joins cues into sentences and cuts the translation again by a line length, so that words
 * wander from one cue to the next. Lines of a cue keep their breaks.
 */
final class SubtitleFormat implements SplicedFormat {

  /** A cue's time line, then its words up to an empty line. W3C WebVTT, section 4.1. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?m)^(?<from>(?:\\d+:)?\\d+:\\d+[.,]\\d+)[ \\t]+-->[ \\t]+[\\d:.,]+[^\\r\\n]*(?:\\r\\n|\\r|\\n)"
              + "(?<words>[^\\r\\n]+(?:(?:\\r\\n|\\r|\\n)[^\\r\\n]+)*)");

  @Override
  public String id() {
    return "subtitles";
  }

  @Override
  public void scan(String text, Consumer<Span> sink) {
    Matcher cue = CUE.matcher(text);
    int number = 0;
    while (cue.find()) {
      String words = cue.group("words").replace("\r\n", "\n").replace('\r', '\n');
      Unit unit =
          Unit.of("c" + ++number, Role.MESSAGE, InlineMarkup.parse(words))
              .withPreserveSpace(true)
              .withPlace("cue at " + cue.group("from"));
      String original = cue.group("words");
      sink.accept(
          new Span(cue.start("words"), cue.end("words"), unit, target -> cue(target, original)));
    }
  }

  private static String cue(Text target, String original) {
    String lineEnd = original.contains("\r\n") ? "\r\n" : "\n";
    // An empty line would end the cue.
    return InlineMarkup.string(target).strip().replaceAll("\\R+", lineEnd);
  }
}
