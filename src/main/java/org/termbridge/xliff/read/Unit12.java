package org.termbridge.xliff.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.xliff.read.Parsed12.Stretch;
import org.termbridge.xliff.vocabulary.Ours;
import org.termbridge.xliff.vocabulary.UnitIds;
import org.termbridge.xliff.xml.Attribute;
import org.termbridge.xliff.xml.Element;

/**
 * One {@code trans-unit}: its source and target are matched sentence by sentence, by {@code mid}.
 */
public final class Unit12 {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Element unit;
  private final Optional<Element> target;
  private final Optional<State> state;
  private final Map<String, State> states = new HashMap<>();

  /**
   * Reader of a unit.
   *
   * @param language of the targets, if the file says it
   */
  Unit12(Element unit, Optional<String> language) {
    this.unit = unit;
    this.target = target(unit, language);
    this.state = unitState();
    for (Element child : unit.elements()) {
      if (child.name().equals("seg-defs")) {
        sdlStates(child);
      }
    }
  }

  /**
   * Some tools put targets of several languages into one unit, which version 1.2 does not allow.
   */
  private static Optional<Element> target(Element unit, Optional<String> language) {
    List<Element> targets = unit.elements("target");
    return targets.stream()
        .filter(target -> targets.size() > 1 && target.get(Element.XML, "lang") != null)
        .filter(target -> language.stream().anyMatch(wanted -> isIn(wanted, target)))
        .findFirst()
        .or(() -> targets.stream().findFirst());
  }

  private static boolean isIn(String wanted, Element target) {
    try {
      String stated = Objects.requireNonNullElse(target.get(Element.XML, "lang"), "");
      return Language.of(stated).sameScript(Language.of(wanted));
    } catch (InputException e) {
      return false;
    }
  }

  public static boolean translate(Element element, boolean inherited) {
    String translate = element.get("translate");
    return translate == null ? inherited : !translate.equals("no");
  }

  /** {@code xml:lang} of the target. */
  @Nullable String targetLanguage() {
    return target.map(element -> element.get(Element.XML, "lang")).orElse(null);
  }

  Translation translation(boolean translate, Map<String, String> fileOurs) {
    Map<String, String> unitOurs = new LinkedHashMap<>();
    Ours.collect(unit, unitOurs);
    Optional<String> hash = Optional.ofNullable(unitOurs.remove(UnitIds.SOURCE_HASH));
    unitOurs.forEach(fileOurs::putIfAbsent);
    return new Translation(
        unit.optional("id").orElse(""),
        unit.line(),
        parts(),
        translate(unit, translate),
        hash,
        Comments.in(unit));
  }

  private List<ReturnedPart> parts() {
    List<Stretch> sources =
        unit.first("seg-source")
            .map(this::cutSource)
            .or(() -> unit.first("source").map(Parsed12::stretches))
            .orElse(List.of());
    List<Stretch> targets = target.map(Parsed12::stretches).orElse(List.of());
    boolean sourceCut = sources.stream().anyMatch(Unit12::isNamed);
    boolean targetCut = targets.stream().anyMatch(Unit12::isNamed);
    if (!sourceCut || (!targetCut && target.isPresent())) {
      return List.of(whole(sources));
    }
    return new Alignment(sources, targets, this::part).parts();
  }

  /** A mark without a {@code mid} says where it ends, but not what it is the translation of. */
  private static boolean isNamed(Stretch stretch) {
    return stretch.mid().isPresent();
  }

  /** Where source and cut source say different things, one of them was changed: it fits neither. */
  private List<Stretch> cutSource(Element cut) {
    List<Stretch> stretches = Parsed12.stretches(cut);
    Optional<Text> whole = unit.first("source").map(Parsed12::text);
    if (whole.isEmpty()) {
      return stretches;
    }
    String all = letters(whole.get());
    if (all.equals(letters(Text.concat(stretches.stream().map(Stretch::text).toList())))) {
      return stretches;
    }
    Predicate<Stretch> isOther = stretch -> !all.contains(letters(stretch.text()));
    boolean isKnownWhere = stretches.stream().filter(Stretch::segment).anyMatch(isOther);
    return stretches.stream()
        .map(
            stretch ->
                stretch.segment() && (!isKnownWhere || isOther.test(stretch))
                    ? new Stretch(
                        stretch.mid(), true, Text.concat(List.of(stretch.text(), whole.get())))
                    : stretch)
        .toList();
  }

  private static String letters(Text text) {
    return NO_LETTERS.matcher(text.words()).replaceAll("");
  }

  /** The unit as one segment: nobody cut it, or the translator undid the cuts. */
  private ReturnedPart whole(List<Stretch> sources) {
    List<Optional<String>> mids =
        sources.stream().filter(Stretch::segment).map(Stretch::mid).toList();
    return part(
        true,
        mids.size() == 1 ? mids.get(0) : Optional.empty(),
        Text.concat(sources.stream().map(Stretch::text).toList()),
        target.map(Parsed12::text),
        Optional.empty());
  }

  private ReturnedPart part(
      boolean segment,
      Optional<String> mid,
      Text source,
      Optional<Text> translation,
      Optional<Integer> order) {
    Optional<State> own = mid.map(states::get).or(() -> state);
    // A translation whose state nobody tells counts as done: most tools of 1.2 write none.
    State known = own.orElse(translation.isPresent() ? State.TRANSLATED : State.INITIAL);
    return new ReturnedPart(
        segment,
        mid,
        isFromPhrase() ? PhraseTags.codes(source) : source,
        isFromPhrase() ? translation.map(PhraseTags::codes) : translation,
        known,
        own.isPresent(),
        order,
        Optional.ofNullable(targetLanguage()));
  }

  private Optional<State> unitState() {
    return States12.ofApproved(unit.get("approved"))
        .or(() -> target.flatMap(element -> States12.ofTarget(element.get("state"))))
        .or(() -> States12.ofMemoq(foreign("status")))
        .or(() -> States12.ofPhrase(foreign("confirmed")))
        .or(this::worldServer);
  }

  private boolean isFromPhrase() {
    return unit.attributes().stream()
        .anyMatch(attribute -> attribute.namespace().contains("memsource.com/mxlf"));
  }

  /** An attribute in a namespace of some tool. */
  private @Nullable String foreign(String name) {
    for (Attribute attribute : unit.attributes()) {
      if (!attribute.namespace().isEmpty() && attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return null;
  }

  private Optional<State> worldServer() {
    for (Element child : unit.elements()) {
      if (child.name().equals("segment-metadata")) {
        for (Element status : child.elements("status")) {
          return States12.ofWorldServer(status.get("translation_status"));
        }
      }
    }
    return Optional.empty();
  }

  private void sdlStates(Element definitions) {
    for (Element segment : definitions.elements("seg")) {
      String id = segment.get("id");
      if (id != null) {
        States12.ofSdl(segment.get("conf")).ifPresent(known -> states.put(id, known));
      }
    }
  }
}
