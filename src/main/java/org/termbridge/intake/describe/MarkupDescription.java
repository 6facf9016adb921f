package org.termbridge.intake.describe;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads what HTML says about itself in its head, without reading the rest. */
public final class MarkupDescription {

  private static final Pattern TITLE = Pattern.compile("(?is)<title\\b[^<>]*>(.{0,2000}?)</title");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?is)<(?:html|body)\\b[^<>]*?\\s(?:xml:)?lang\\s*=\\s*[\"']?([\\w-]+)");
  private static final Pattern META = Pattern.compile("(?is)<meta\\b[^<>]*>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?is)(?<![\\w:-])([\\w:-]++)\\s*+=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

  private static final Map<String, String> TEXTS =
      Map.of(
          "author", "author",
          "dc.creator", "author",
          "description", "description",
          "dc.description", "description",
          "keywords", "subject",
          "dc.subject", "subject");
  private static final Map<String, String> DATES =
      Map.of(
          "date", "created",
          "dc.date", "created",
          "dcterms.created", "created",
          "article:published_time", "created",
          "dcterms.modified", "modified",
          "article:modified_time", "modified");

  private MarkupDescription() {}

  public static Description of(String markup) {
    Description.Builder description = new Description.Builder();
    first(TITLE, markup).map(MarkupDescription::plain).ifPresent(description::title);
    first(LANGUAGE, markup).ifPresent(description::language);
    Matcher meta = META.matcher(markup);
    while (meta.find()) {
      meta(meta.group(), description);
    }
    return description.build();
  }

  private static void meta(String tag, Description.Builder description) {
    String name = "";
    String content = "";
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      String value = Optional.ofNullable(attribute.group(2)).orElse(attribute.group(3));
      String text = plain(Optional.ofNullable(value).orElse(attribute.group(4)));
      switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
        case "name", "property", "http-equiv" -> name = text.toLowerCase(Locale.ROOT);
        case "content" -> content = text;
        default -> {}
      }
    }
    if (TEXTS.containsKey(name)) {
      description.text(TEXTS.get(name), content);
    } else if (DATES.containsKey(name)) {
      description.date(DATES.get(name), content);
    } else if (name.equals("dc.language") || name.equals("content-language")) {
      description.language(content);
    }
  }

  private static String plain(String markup) {
    return Parser.unescapeEntities(markup.replaceAll("<[^<>]*>", ""), false);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
