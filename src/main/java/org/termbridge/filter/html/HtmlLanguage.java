package org.termbridge.filter.html;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.filter.markup.MarkupSink;
import org.termbridge.filter.markup.MarkupUnit;
import org.termbridge.filter.markup.MarkupWriter;
import org.termbridge.filter.scan.MarkupScanner;
import org.termbridge.filter.text.Charsets;
import org.termbridge.filter.text.SourceText;

/**
 * Makes a translated page say its new language, its direction and its true charset. The page's own
 * statements are changed; what it does not state is added only where it would be shown wrongly
 * otherwise: the direction of right-to-left text, and the charset of a page that was plain ASCII.
 */
public final class HtmlLanguage implements MarkupSink {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final Set<String> LANGUAGE_METAS =
      Set.of("content-language", "language", "dc.language", "dcterms.language");

  /** How much of a head is searched for a charset. */
  private static final int HEAD = 100_000;

  private final SourceText source;
  private final LanguagePair pair;
  private final MarkupWriter writer;
  private final boolean turns;

  public HtmlLanguage(SourceText source, LanguagePair pair, MarkupWriter writer) {
    this.source = source;
    this.pair = pair;
    this.writer = writer;
    this.turns = pair.source().isRightToLeft() != pair.target().isRightToLeft();
    xmlDeclaration();
  }

  private void xmlDeclaration() {
    if (source.text().startsWith("<?xml")) {
      String head = source.text().substring(0, Math.min(200, source.text().length()));
      Matcher encoding = XML_ENCODING.matcher(head);
      if (encoding.find()) {
        charset(encoding.group(1), encoding.start(1));
      }
    }
  }

  @Override
  public void block(Optional<MarkupUnit> text, List<MarkupUnit> attributes) {
    writer.block(text, attributes);
  }

  /** What a start tag says of the document. */
  @Override
  public void startTag(MarkupScanner tag) {
    if (tag.name().equals("head")) {
      head(tag);
    } else if (tag.name().equals("html")) {
      direction(tag);
    }
    for (MarkupScanner.Attribute attribute : tag.attributes()) {
      switch (attribute.name()) {
        case "lang", "xml:lang" -> language(tag, attribute);
        case "dir" -> direction(tag, attribute);
        case "charset" -> {
          if (tag.name().equals("meta") && attribute.valueBegin() >= 0) {
            charset(tag.value(attribute), attribute.valueBegin());
          }
        }
        case "content" -> meta(tag, attribute);
        default -> {
          // Says nothing of the whole.
        }
      }
    }
  }

  private void language(MarkupScanner tag, MarkupScanner.Attribute attribute) {
    String value = tag.value(attribute).strip();
    if (!value.isEmpty() && (tag.name().equals("html") || isSourceLanguage(value))) {
      set(attribute, pair.target().tag());
    }
  }

  private boolean isSourceLanguage(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.equals(pair.source().primary());
  }

  /** The direction of a page that never said one. */
  private void direction(MarkupScanner tag) {
    if (turns && pair.target().isRightToLeft() && tag.attribute("dir").isEmpty()) {
      int afterName = tag.begin() + 1 + tag.name().length();
      writer.follow(afterName, afterName, " dir=\"rtl\"");
    }
  }

  private void direction(MarkupScanner tag, MarkupScanner.Attribute attribute) {
    boolean block = HtmlElements.shape(tag.name()) == HtmlElements.Shape.BLOCK;
    String old = pair.source().isRightToLeft() ? "rtl" : "ltr";
    if (turns && block && tag.value(attribute).strip().equalsIgnoreCase(old)) {
      set(attribute, old.equals("rtl") ? "ltr" : "rtl");
    }
  }

  private void set(MarkupScanner.Attribute attribute, String value) {
    if (attribute.valueBegin() >= 0) {
      writer.follow(attribute.valueBegin(), attribute.valueEnd(), value);
    }
  }

  private void meta(MarkupScanner tag, MarkupScanner.Attribute content) {
    if (!tag.name().equals("meta") || content.valueBegin() < 0) {
      return;
    }
    String name = (tag.value("name") + tag.value("http-equiv")).strip().toLowerCase(Locale.ROOT);
    String value = tag.value(content);
    if (name.equals("content-type")) {
      Matcher charset = CHARSET.matcher(value);
      if (charset.find()) {
        charset(charset.group(1), content.valueBegin() + charset.start(1));
      }
    } else if (LANGUAGE_METAS.contains(name) && isSourceLanguage(value.strip())) {
      set(content, pair.target().tag());
    } else if (tag.value("property").equals("og:locale") && isSourceLanguage(value.strip())) {
      set(content, locale(pair.target()));
    }
  }

  /** {@code zh_CN} for {@code zh-Hans}: language and territory, as sharing wants it. */
  private static String locale(Language language) {
    ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()));
    return full.getLanguage() + "_" + full.getCountry();
  }

  private void charset(String said, int begin) {
    if (!source.isMarked() && !Charsets.sameInBrowsers(said, source.charset())) {
      writer.follow(begin, begin + said.length(), source.charset().name());
    }
  }

  /** A page of plain ASCII needs no charset; its translation does. */
  private void head(MarkupScanner tag) {
    boolean silent =
        !source.isMarked()
            && source.charset().name().equals("UTF-8")
            && !source.text().startsWith("<?xml")
            && source.text().chars().allMatch(c -> c < 0x80);
    if (silent && charsetInHead(tag.end()).isEmpty()) {
      writer.follow(tag.end(), tag.end(), "<meta charset=\"utf-8\">");
    }
  }

  private Optional<String> charsetInHead(int begin) {
    String text = source.text();
    String head = text.substring(begin, Math.min(text.length(), begin + HEAD));
    int end = head.toLowerCase(Locale.ROOT).indexOf("<body");
    Matcher charset = CHARSET.matcher(end < 0 ? head : head.substring(0, end));
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }
}
