package org.termbridge.xliff.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Bilingual;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.xliff.vocabulary.Ours;
import org.termbridge.xliff.vocabulary.UnitIds;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.XmlCursor;

/** Reads XLIFF 2.0, 2.1 and 2.2. */
public final class Reader2 extends FilesReader {

  public Reader2(XmlCursor cursor, Element root, Path xliff) {
    super(cursor, root, xliff);
  }

  @Override
  Bilingual file() {
    Element file = cursor().tag();
    BilingualBuilder builder =
        new BilingualBuilder(
            root().optional("version").orElse(""),
            name(file).original(),
            root().optional("srcLang").orElse(""),
            root().optional("trgLang"),
            around());
    content(builder, !"no".equals(file.get("translate")));
    return builder.build();
  }

  @Override
  void child(BilingualBuilder builder, boolean translate) {
    switch (cursor().name()) {
      case "unit" -> builder.add(unit(cursor().tree(), translate, builder.ours()));
      case "group" -> content(builder, translate(cursor().tag(), translate));
      case "skeleton" -> builder.embed(cursor().tree().text());
      default -> builder.describe(cursor().tree());
    }
  }

  private static Translation unit(Element unit, boolean translate, Map<String, String> fileOurs) {
    Map<String, String> unitOurs = new LinkedHashMap<>();
    Ours.collect(unit, unitOurs);
    Optional<String> hash = Optional.ofNullable(unitOurs.remove(UnitIds.SOURCE_HASH));
    unitOurs.forEach(fileOurs::putIfAbsent);
    Parsed2 parsed = new Parsed2(unit);
    List<ReturnedPart> parts = new ArrayList<>();
    for (Element child : unit.elements()) {
      if (child.is(unit.namespace(), "segment") || child.is(unit.namespace(), "ignorable")) {
        parts.add(part(child, parsed));
      }
    }
    return new Translation(
        unit.optional("id").orElse(""),
        unit.line(),
        parts,
        translate(unit, translate),
        hash,
        Comments.in(unit));
  }

  private static ReturnedPart part(Element part, Parsed2 parsed) {
    Optional<Element> target = part.first("target");
    boolean segment = part.name().equals("segment") || hasWordsOfItsOwn(part, parsed);
    @Nullable String state = part.get("state");
    return new ReturnedPart(
        segment,
        part.optional("id"),
        part.first("source").map(parsed::text).orElse(Text.EMPTY),
        target.map(parsed::text),
        state(state),
        state != null,
        target.flatMap(element -> element.optional("order")).flatMap(Reader2::number),
        target.flatMap(element -> Optional.ofNullable(element.get(Element.XML, "lang"))));
  }

  /** A translator put words where the source has only a space. */
  private static boolean hasWordsOfItsOwn(Element gap, Parsed2 parsed) {
    boolean isBlank = gap.first("source").map(parsed::text).map(Text::isBlank).orElse(true);
    return isBlank && !gap.first("target").map(parsed::text).map(Text::isBlank).orElse(true);
  }

  private static boolean translate(Element element, boolean inherited) {
    String translate = element.get("translate");
    return translate == null ? inherited : !translate.equals("no");
  }

  /** An unknown state promises nothing. */
  private static State state(@Nullable String state) {
    return switch (state == null ? "" : state.toLowerCase(Locale.ROOT)) {
      case "translated" -> State.TRANSLATED;
      case "reviewed" -> State.REVIEWED;
      case "final" -> State.FINAL;
      default -> State.INITIAL;
    };
  }

  private static Optional<Integer> number(String text) {
    return text.strip().matches("[1-9][0-9]{0,8}")
        ? Optional.of(Integer.valueOf(text.strip()))
        : Optional.empty();
  }
}
