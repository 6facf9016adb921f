package org.termbridge.anatomy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;

/** What the words of one line say about its role, by the rules of one language. */
final class RoleRules {

  /** Longer texts are never a line of their own kind: an embargo, a contact, a label. */
  private static final int LINE = 220;

  private static final int CAPTION = 700;
  private static final int HEAD = 160;
  private static final int TAIL = 90;

  private static final Map<String, RoleRules> LOADED = new ConcurrentHashMap<>();
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,5}");

  /** No run of years ({@code 1966-1977}) and no date ({@code 2025-11-20}, {@code 20.11.2025}). */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![0-9./-])"
              + "(?!(?:1[0-9]|20)[0-9]{2} ?[/\\u2010-\\u2013-] ?(?:1[0-9]|20)[0-9]{2}(?![0-9-]))"
              + "(?![0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}(?![0-9]))"
              + "(?![0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}(?![0-9-]))"
              + "\\+?\\(?[0-9][0-9()./ \\u2010-\\u2013-]{6,20}[0-9]");

  /** Every dateline has one of these in its first words; most paragraphs have none there. */
  private static final String DATELINE_SIGNS = "0123456789(/=-[٠١٢٣٤٥٦٧٨٩（＝–—─【［讯訊电電消综綜";

  private static final String DATE_SIGNS = "0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩日年:：";
  private static final int DATELINE = 70;

  private final PhraseSet embargo;
  private final PhraseSet dateline;
  private final PhraseSet notDateline;
  private final PhraseSet dateOnly;
  private final PhraseSet caption;
  private final Pattern captionEnd;
  private final String captionSigns;
  private final PhraseSet contact;
  private final PhraseSet contactWithAddress;
  private final PhraseSet boilerplate;
  private final PhraseSet about;
  private final PhraseSet notAbout;
  private final PhraseSet footnote;
  private final PhraseSet end;
  private final PhraseSet headline;
  private final PhraseSet subHeadline;
  private final PhraseSet byline;

  private RoleRules(Phrases phrases) {
    embargo = phrases.whole("embargo");
    dateline = phrases.start("dateline");
    notDateline = phrases.start("not dateline");
    dateOnly = phrases.whole("date line");
    caption = phrases.whole("caption");
    captionEnd = phrases.end("caption end");
    captionSigns = phrases.signs("caption end");
    contact = phrases.whole("contact");
    contactWithAddress = phrases.whole("contact with address");
    boilerplate = phrases.whole("boilerplate");
    about = phrases.whole("about");
    notAbout = phrases.whole("not about");
    footnote = phrases.whole("footnote");
    end = phrases.whole("end");
    headline = phrases.whole("headline");
    subHeadline = phrases.whole("sub-headline");
    byline = phrases.whole("byline");
  }

  /** The rules of a language and those for any language; only the latter if it has none. */
  static RoleRules of(Language language) {
    return LOADED.computeIfAbsent(fileOf(language), name -> load(name, language));
  }

  private static String fileOf(Language language) {
    String name = language.primary().equals("zh") ? "zh-" + language.script() : language.primary();
    return RuleFile.exists(name) ? name : "any";
  }

  private static RoleRules load(String name, Language language) {
    RuleFile any = RuleFile.load("any");
    RuleFile rules = name.equals("any") ? any : RuleFile.load(name).and(any);
    return new RoleRules(new Phrases(rules, language));
  }

  /** The strongest evidence in the words of a line; {@link Evidence#NONE} for an ordinary one. */
  Evidence evidence(String text) {
    if (text.length() <= LINE) {
      Evidence line = lineEvidence(text);
      if (line != Evidence.NONE) {
        return line;
      }
    }
    if (isCaption(text)) {
      return Evidence.CAPTION;
    }
    if (datelineLength(text) > 0) {
      return Evidence.DATELINE;
    }
    return footnote.matches(text) ? Evidence.FOOTNOTE : Evidence.NONE;
  }

  private Evidence lineEvidence(String text) {
    if (text.length() <= 24 && is(end, text)) {
      return Evidence.END;
    }
    if (is(embargo, text)) {
      return Evidence.EMBARGO;
    }
    if (is(headline, text)) {
      return Evidence.HEADLINE;
    }
    if (is(subHeadline, text)) {
      return Evidence.SUB_HEADLINE;
    }
    if (text.length() <= 80 && hasOneOf(DATE_SIGNS, text, 0, text.length()) && is(dateOnly, text)) {
      return Evidence.DATE;
    }
    if (isContact(text)) {
      return Evidence.CONTACT;
    }
    if (is(boilerplate, text)) {
      return Evidence.BOILERPLATE;
    }
    if (aboutName(text).isPresent()) {
      return Evidence.ABOUT;
    }
    return is(byline, text) ? Evidence.BYLINE : Evidence.NONE;
  }

  /** Number of characters that the dateline at the start takes; 0 if there is none. */
  int datelineLength(String text) {
    if (!hasOneOf(DATELINE_SIGNS, text, 0, Math.min(DATELINE, text.length()))) {
      return 0;
    }
    Matcher start = dateline.matcher(text.length() <= HEAD ? text : text.substring(0, HEAD));
    return start.lookingAt() && !notDateline.matcher(text).lookingAt() ? start.end() : 0;
  }

  /** The name in a title such as "About Guangdong". */
  Optional<String> aboutName(String text) {
    Matcher title = about.matcher(text);
    if (text.length() > 100 || !title.matches() || is(notAbout, text)) {
      return Optional.empty();
    }
    for (int group = 1; group <= title.groupCount(); group++) {
      if (title.group(group) != null) {
        return Optional.of(title.group(group));
      }
    }
    return Optional.empty();
  }

  private boolean isCaption(String text) {
    if (text.length() > CAPTION) {
      return false;
    }
    int tail = Math.max(0, text.length() - TAIL);
    return is(caption, text)
        || (hasOneOf(captionSigns, text, tail, text.length())
            && captionEnd.matcher(text.substring(tail)).find());
  }

  private boolean isContact(String text) {
    return is(contact, text)
        || (hasAddress(text) && (is(contactWithAddress, text) || isMostlyAddress(text)));
  }

  /** An e-mail address or a telephone number stands in it. */
  private static boolean hasAddress(String text) {
    if (text.indexOf('@') > 0 && ADDRESS.matcher(text).find()) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits > 6 && TELEPHONE.matcher(text).find();
  }

  private static boolean isMostlyAddress(String text) {
    String rest = ADDRESS.matcher(text).replaceAll(" ");
    long letters = rest.codePoints().filter(Character::isLetter).count();
    return rest.length() < text.length() && letters <= 12;
  }

  /** Cheaper than any pattern: it decides for nearly all paragraphs that none is tried. */
  private static boolean hasOneOf(String signs, String text, int start, int end) {
    boolean found = signs.isEmpty();
    for (int i = start; i < end && !found; i++) {
      char c = text.charAt(i);
      // Latin letters and spaces are no signs.
      found = c != ' ' && (c < 'a' || c > 'z') && signs.indexOf(c) >= 0;
    }
    return found;
  }

  private static boolean is(PhraseSet phrases, String text) {
    return phrases.matches(text);
  }
}
