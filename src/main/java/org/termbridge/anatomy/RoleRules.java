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
  private static final int ADDRESS_LINE = 120;
  private static final int HEAD = 160;
  private static final int TAIL = 90;

  private static final Map<String, RoleRules> LOADED = new ConcurrentHashMap<>();
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,5}");

  /** {@code Inc.} and {@code Ltd.} end a name, longer words a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{5}[.!?。！？؟]$");

  /** Every dateline has one of these in its first words; most paragraphs have none there. */
  private static final String DATELINE_SIGNS = "0123456789０１２３４５６７８９日(/=-[٠١٢٣٤٥٦٧٨٩（＝–—─【［讯訊电電消综綜";

  private static final String DATE_SIGNS = "0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩日年:：";
  private static final int DATELINE = 70;

  private static final int TITLE = 60;
  private static final Pattern NUMBER_ONLY = Pattern.compile("\\+[0-9][0-9 ().-]{7,20}[0-9]");
  private static final Pattern BLANK = Pattern.compile("[\\s_*.:：…]+$");

  private final PhraseSet embargo;
  private final PhraseSet dateline;
  private final PhraseSet notDateline;
  private final PhraseSet dateOnly;
  private final PhraseSet caption;
  private final Pattern captionEnd;
  private final String captionSigns;
  private final PhraseSet contact;
  private final PhraseSet contactTitle;
  private final PhraseSet contactWithAddress;
  private final PhraseSet boilerplate;
  private final PhraseSet about;
  private final PhraseSet notAbout;
  private final PhraseSet footnote;
  private final PhraseSet end;
  private final PhraseSet headline;
  private final PhraseSet subHeadline;
  private final PhraseSet byline;
  private final Speech speech;

  private RoleRules(Phrases phrases) {
    embargo = phrases.whole("embargo");
    dateline = phrases.start("dateline");
    notDateline = phrases.start("not dateline");
    dateOnly = phrases.whole("date line");
    caption = phrases.whole("caption");
    captionEnd = phrases.end("caption end");
    captionSigns = phrases.signs("caption end");
    contact = phrases.whole("contact");
    contactTitle = phrases.whole("contact title");
    contactWithAddress = phrases.whole("contact with address");
    boilerplate = phrases.whole("boilerplate");
    about = phrases.whole("about");
    notAbout = phrases.whole("not about");
    footnote = phrases.whole("footnote");
    end = phrases.whole("end");
    headline = phrases.whole("headline");
    subHeadline = phrases.whole("sub-headline");
    byline = phrases.whole("byline");
    speech = new Speech(phrases.anywhere("says"));
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
    // Newswires' own forms come first: they hold the shorter ones of each language.
    RuleFile rules = name.equals("any") ? any : any.and(RuleFile.load(name));
    return new RoleRules(new Phrases(rules, language));
  }

  /** The strongest evidence in the words of a line; {@link Evidence#NONE} for an ordinary one. */
  Evidence evidence(String text) {
    Evidence line = text.length() <= LINE ? lineEvidence(text) : Evidence.NONE;
    if (line != Evidence.NONE && line != Evidence.BYLINE) {
      return line;
    }
    if (isCaption(text)) {
      return Evidence.CAPTION;
    }
    if (datelineLength(text) > 0) {
      return Evidence.DATELINE;
    }
    if (line == Evidence.NONE && footnote.matches(text)) {
      return Evidence.FOOTNOTE;
    }
    String bare = text.length() <= LINE ? Decoration.off(text) : text;
    return bare.equals(text) ? line : evidence(bare);
  }

  /** Whether a paragraph is mainly somebody's own words. */
  boolean isQuotation(String text) {
    return speech.fills(text);
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
    String bare = text.length() <= 100 ? Decoration.off(text) : text;
    Matcher title = about.matcher(bare);
    if (text.length() > 100 || SENTENCE.matcher(bare).find() || !title.matches()) {
      return Optional.empty();
    }
    if (is(notAbout, bare)) {
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
        || isContactTitle(text)
        || (hasAddress(text) && (is(contactWithAddress, text) || isMostlyAddress(text)))
        || (text.indexOf('@') > 0 && isAddressLine(text));
  }

  /** An office that a contact block may begin with, if an address follows. */
  private boolean isContactTitle(String text) {
    return text.length() <= TITLE && is(contactTitle, text) && isBareTitle(text);
  }

  /** Whether the lines behind it, if short, belong to the contact it names. */
  boolean opensContact(String text) {
    return is(contact, Decoration.off(text))
        || isContactTitle(text)
        || is(contactWithAddress, text);
  }

  /** A short line with an e-mail address or a telephone number that is no sentence. */
  boolean isAddressLine(String text) {
    return text.length() <= ADDRESS_LINE && !Line.endsAsSentence(text) && hasAddress(text);
  }

  /** A label or a title with nothing behind it, or a blank to be filled in. */
  static boolean isBareTitle(String text) {
    String bare = BLANK.matcher(text).replaceFirst("");
    return bare.length() <= TITLE
        && bare.indexOf(':') < 0
        && bare.indexOf('：') < 0
        && bare.indexOf('@') < 0
        && !Line.endsAsSentence(text)
        && !hasAddress(text);
  }

  /** An e-mail address or a telephone number stands in it. */
  static boolean hasAddress(String text) {
    return (text.indexOf('@') > 0 && ADDRESS.matcher(text).find()) || Telephone.isIn(text);
  }

  private static boolean isMostlyAddress(String text) {
    if (NUMBER_ONLY.matcher(text).matches()) {
      return true;
    }
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
